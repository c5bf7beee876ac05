import type { sharePaper as english } from '../en-GB/share-paper.js';
import type { Strings } from '../translation.js';

export const sharePaper: Strings<typeof english> = {
  title: 'Beth sy’n bwysig i mi',
  sub: 'Fy ngeiriau, fy mhobl, a beth sy’n digwydd nesaf',
  subNamed: 'Beth sy’n bwysig i mi, fy mhobl, a beth sy’n digwydd nesaf',
  writtenWith: (names) => `Ysgrifennwyd gyda ${names}`,
  putIt: (name) => `Dyma sut y dywedodd ${name || 'rhywun'} hyn:`,
  differs: (name) => `Mae ${name || 'y person'} yn gweld hynny’n wahanol.`,
  writtenDownBy: (name) => `Ysgrifennwyd gan ${name || 'rywun arall'}.`,
  interpretedBy: (name) => `Cyfieithwyd gan ${name || 'rywun'}.`,
  chose: (cards) => `Dewisais i: ${cards}.`,
  saidOn: (day) => `Dywedwyd ${day}.`,
  stillTrue: (day) => `Yn dal yn wir ${day}.`,
  confirmed: (name, day) => `Dywedodd ${name || 'rhywun'} hynny hefyd, ${day}.`,
  with: (names) => `Gyda hyn: ${names}.`,
  hopes: 'Beth rwy’n gobeithio amdano',
  bring: 'Beth sydd gen i i’w gynnig',
  near: 'O gwmpas fan hyn',
  rings: (names) => `Cylchoedd, o’r canol: ${names.join(', ').toLowerCase()}.`,
  inFull: (names) => `Enwau’n llawn: ${names}.`,
  people: 'Fy mhobl',
  places: 'Fy lleoedd',
  room: 'Lle i unrhyw beth arall',
  dontContact: (names) => `Peidiwch â chysylltu â: ${names}.`,
  somebody: 'rhywun',
  copyFor: (to) => `Copi i ${to}`,
  purpose: (purpose) => `At beth mae: ${purpose}`,
  changed: (count) =>
    count === 1 ? 'Newidiwyd un enw, ac mae mewn cromfachau.' : `Newidiwyd ${count} enw, ac maen nhw mewn cromfachau.`,
  pageOf: (name) => `${name ? `Tudalen ${name} yw hon` : 'Eich tudalen chi yw hon'}. Gofynnwch cyn ei phasio ymlaen.`,
};

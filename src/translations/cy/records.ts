import type { records as english } from '../en-GB/records.js';
import type { Strings } from '../translation.js';

export const records: Strings<typeof english> = {
  title: 'Cofnodion ar y ddyfais hon',
  sub: 'Un i bob person. Does dim yma wedi’i anfon at neb.',
  nothing: 'Dim cofnodion eto. Dechreuwch un pan fyddwch chi’n eistedd gyda’ch gilydd.',
  start: 'Dechrau cofnod',
  name: 'Eu henw, fel maen nhw’n ei hoffi',
  nameHint: 'Neu ei adael yn wag a’i ddweud yn nes ymlaen.',
  begin: 'Dechrau',
  find: 'Chwilio yn ôl enw',
  found: (count) => (count === 1 ? 'Un cofnod' : `${count} cofnod`),
  nothingFound: (name) => `Does dim cofnod yn dweud “${name}”.`,
  showAll: 'Dangos y cyfan',
  noName: 'Dim enw eto',
  writtenOn: (day) => `Ysgrifennwyd ynddo ddiwethaf ar ${day}`,
  open: 'Agor',
  remove: (name) => `Tynnu ${name}`,
  reallyRemove: (name) =>
    `Tynnu ${name} oddi ar y ddyfais hon, gyda phopeth oedd yno o’r blaen? Does dim modd dod ag ef yn ôl. Cadwch gopi yn gyntaf os bydd ar rywun ei eisiau.`,
  removeIt: 'Ei dynnu',
  removed: (name) => `Mae ${name} wedi’i dynnu oddi ar y ddyfais hon.`,
  back: 'Yn ôl i’r cofnodion',
  isOpen: (name) => `Mae ${name} ar agor.`,
  failed: 'Wnaeth y ddyfais ddim ateb. Does dim wedi’i golli. Rhowch gynnig arall arni.',
};

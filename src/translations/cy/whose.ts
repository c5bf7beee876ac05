import type { whose as english } from '../en-GB/whose.js';
import type { Strings } from '../translation.js';

export const whose: Strings<typeof english> = {
  writing: 'Pwy sy’n ysgrifennu?',
  someoneElse: 'Rhywun arall',
  writerName: 'Eu henw',
  writerRole: 'Sut maen nhw yma?',
  roles: { supporter: 'Ffrind neu gefnogwr', coordinator: 'Cydlynydd neu weithiwr', interpreter: 'Cyfieithydd' },
  roleShort: { supporter: 'cefnogwr', coordinator: 'cydlynydd', interpreter: 'cyfieithydd' },
  nowWrites: (name) => (name ? `${name} sy’n ysgrifennu nawr.` : 'Chi sy’n ysgrifennu nawr.'),
  whose: 'Geiriau pwy yw’r rhain?',
  mine: 'Fy rhai i',
  other: 'Dywedodd rhywun hyn mewn ffordd arall',
  otherName: 'Pwy ddywedodd hyn fel hyn?',
  otherWords: 'Sut y dywedon nhw hyn',
  iSay: 'Fel y byddwn i’n ei ddweud',
  putIt: (name) => `Fel y dywedodd ${name || 'rhywun'} ef`,
  ownWordsOf: (name) => (name ? `Geiriau ${name}` : 'Eu geiriau nhw'),
  putsIt: (name) => `Mae ${name || 'rhywun'} yn ei roi fel arall`,
  writtenDownBy: (name) => `Ysgrifennwyd gan ${name || 'rywun arall'}`,
  through: (name) => `Cyfieithwyd gan ${name || 'rywun'}`,
  notTheirs: (name) => `${name || 'Y person'} ysgrifennodd hyn, felly dim ond nhw sy’n ei newid. Gallwch chi ei roi fel arall.`,
  seeDifferently: 'Dw i’n ei gweld hi’n wahanol',
  takeBack: 'Tynnu hyn yn ôl',
  seesDifferently: (name) => (name ? `Mae ${name} yn ei gweld hi’n wahanol` : 'Dw i’n ei gweld hi’n wahanol'),
  did: {
    put: (about) => `rhoi “${about}” mewn ffordd arall`,
    otherName: 'dweud pwy a’i rhoddodd mewn ffordd arall',
    writer: (name) => `ychwanegu ${name} at bwy sy’n ysgrifennu`,
    differs: (name) => `ei gweld hi’n wahanol i ${name || 'rywun'}`,
    agrees: 'tynnu “Dw i’n ei gweld hi’n wahanol” yn ôl',
  },
};

import type { shareOpening as english } from '../en-GB/share-opening.js';
import type { Strings } from '../translation.js';

export const shareOpening: Strings<typeof english> = {
  opened: (parts) => (parts.length ? `Wedi agor. ${parts.join(', ')}.` : 'Wedi agor. Does dim ynddi eto.'),
  answers: (count) => `${count} ateb`,
  people: (count) => (count === 1 ? '1 person' : `${count} o bobl`),
  things: (count) => `${count} peth`,
  notes: (count) => `${count} nodyn`,
  copyFor: (to, purpose) => `Copi i ${to} yw hwn${purpose && `: ${purpose}`}.`,
  nothingNew: 'Roedd y cyfan yma’n barod.',
  takeBack: 'Ei dynnu’n ôl',
  unreadable:
    'Doedd dim modd darllen y ffeil o’r man lle mae hi. Copïwch hi i’r ddyfais hon a rhowch gynnig arall arni. Mae’r hyn oedd yma yma o hyd.',
  locked: 'Mae’r ffeil hon wedi’i chloi. Beth sy’n ei hagor: cyfrinymadrodd, neu eich allwedd eich hun?',
  unlock: 'Ei hagor',
  wrongSecret: 'Nid yw hynny’n agor y ffeil hon. Does dim wedi newid. Rhowch gynnig arall arni, neu gofynnwch.',
  damaged:
    'Nid yw’r ffeil hon yn gyfan, felly does dim modd ei datgloi. Gofynnwch amdani eto. Mae’r hyn oedd yma yma o hyd.',
  did: 'agor ffeil',
};

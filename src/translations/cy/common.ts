import type { common as english } from '../en-GB/common.js';
import type { Strings } from '../translation.js';

export const common: Strings<typeof english> = {
  me: 'Fi',
  close: 'Cau',
  cancel: 'Canslo',
  done: 'Wedi gorffen',
  add: 'Ychwanegu',
  remove: 'Tynnu',
  opening: 'Yn agor…',
  worry: 'Mae rhywbeth yn fy mhoeni',
  undid: (what) => `Wedi’i ddadwneud: ${what}`,
  putBack: 'rhoi popeth yn ôl fel y daeth',
  overtaken: 'Mae hynny wedi’i newid yn rhywle arall ers hynny, felly cafodd ei adael fel y mae.',
  tryAgain: 'Rhoi cynnig arall arni',
  notOpened: 'Doedd dim modd agor hwn. Mae’r hyn oedd yma yma o hyd.',
  late: 'Dyw’r rhan hon ddim wedi cyrraedd eto. Efallai nad oes signal. Mae’r gweddill yn mynd ymlaen fel y mae.',
};

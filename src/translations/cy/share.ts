import type { share as english } from '../en-GB/share.js';
import type { Strings } from '../translation.js';

export const share: Strings<typeof english> = {
  title: 'Mynd ag ef gyda chi',
  sub: 'Chi biau hwn. Does dim yn cael ei anfon at neb.',
  save: 'Cadw ffeil',
  saveHint: 'Popeth sydd yma, mewn un ffeil ar y ddyfais hon. Agorwch hi eto yma, neu ar dudalen arall.',
  saved: (file) => `Chwiliwch am ${file} ymhlith eich lawrlwythiadau.`,
  open: 'Agor ffeil',
  openHint: 'Mae’n dod â’r hyn a gadwoch chi o’r blaen. Mae’r hyn sydd yma’n barod yn aros.',
  drop: 'Gallwch ollwng ffeil yma hefyd.',
  print: 'Argraffu',
  printHint: 'Tudalen ddu ar wyn, gyda lle i ysgrifennu.',
  give: 'Rhoi copi',
  giveHint: 'Rhan ohono, i rywun. Chi sy’n dewis, ac yn ei weld yn gyntaf.',
};

import type { conversation as english } from '../en-GB/conversation.js';
import type { Strings } from '../translation.js';

export const conversation: Strings<typeof english> = {
  kettle: 'Rhowch y tegell i ferwi',
  kettleHint: 'Dechreuwch yn unrhyw le, neu dim ond sgwrsio. Does dim rhaid llenwi dim byd yma.',
  first: 'Y cwestiwn cyntaf',
  back: 'Yn ôl',
  skip: 'Hepgor',
  next: 'Nesaf',
  finish: 'Gorffen am nawr',
  finished: 'Dyna ni am nawr. Does dim wedi’i gloi: dewch yn ôl at unrhyw ran pryd bynnag y mynnwch chi.',
  question: (at, of) => `Cwestiwn ${at} o ${of}`,
  skipped: 'Ddim nawr',
  cards: 'Cardiau i’w dewis',
  ownCard: 'Fy ngherdyn i',
  worryHelp: 'Dywedwch wrth rywun rydych chi’n ymddiried ynddyn nhw, nawr neu cyn gynted ag y gallwch chi. Os ydych chi neu rywun arall mewn perygl, ffoniwch 999.',
  did: {
    wrote: (about) => `ysgrifennu dan “${about}”`,
    picked: (card) => `dewis “${card}”`,
    unpicked: (card) => `rhoi “${card}” yn ôl`,
    skipped: (about) => `hepgor “${about}”`,
    finished: 'gorffen am nawr',
  },
};

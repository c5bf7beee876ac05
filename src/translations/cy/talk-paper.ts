import type { Translation } from '../translation.js';

export const talkPaper: Translation['talkPaper'] = {
  onPaper: 'Ar bapur:',
  printSaid: 'Argraffu’r hyn dw i wedi’i ddweud',
  printEmpty: 'Argraffu tudalen wag',
  sub: 'Yn fy ngeiriau fy hun',
  emptySub: 'Does dim rhaid llenwi dim byd yma. Hepgorwch beth bynnag y mynnwch, a stopiwch pan fynnwch.',
  name: 'Fy enw',
  date: 'Dyddiad',
  with: 'Ysgrifennwyd gyda',
  pick: 'Ticiwch beth sy’n ffitio. Ychwanegwch eich un eich hun.',
  otherWords: 'Os yw rhywun yn ei roi fel arall, pwy, a sut:',
};

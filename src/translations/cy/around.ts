import type { around as english } from '../en-GB/around.js';
import type { Strings } from '../translation.js';

export const around: Strings<typeof english> = {
  ownCardLabel: 'Beth mae eich cerdyn yn ei ddweud?',
  otherName: 'Pwy ddywedodd hyn fel hyn?',
  otherWords: 'Sut y dywedon nhw hyn',
  personName: 'Eu henw',
  named: (name) => `Mae ${name} gyda’ch pobl nawr.`,
  namedBefore: (name) => `Mae ${name} gyda’ch pobl yn barod.`,
  index: 'Yn y sgwrs hon',
  said: 'mae rhywbeth wedi’i ddweud',
  indexHint: 'Hepgorwch unrhyw un. Ychwanegwch eich rhai chi. Stopiwch pan fynnwch chi.',
  addQuestion: 'Ychwanegu cwestiwn',
  questionLabel: 'Eich cwestiwn',
  people: 'Pobl rydych chi wedi’u henwi',
  peopleHint: 'Maen nhw eisoes yn eich llun o bobl a llefydd.',
  elsewhere: 'Mae’r cwestiynau ar gyfer y dudalen hon ar wefan arall, felly chawson nhw mo’u nôl. Mae’r rhai oedd yma yma o hyd.',
  missing: 'Doedd dim modd dod o hyd i’r cwestiynau ar gyfer y dudalen hon. Mae’r rhai oedd yma yma o hyd.',
  invalid: 'Doedd dim modd darllen y cwestiynau ar gyfer y dudalen hon. Mae’r rhai oedd yma yma o hyd.',
  keeper: (detail) => `I bwy bynnag sy’n gofalu am y dudalen hon: ${detail}`,
  did: {
    other: (about) => `rhoi “${about}” mewn ffordd arall`,
    otherName: 'dweud pwy a’i rhoddodd mewn ffordd arall',
    named: (name) => `enwi ${name}`,
    asked: 'ychwanegu cwestiwn',
  },
};

import type { assetPaper as english } from '../en-GB/asset-paper.js';
import type { Strings } from '../translation.js';

export const assetPaper: Strings<typeof english> = {
  title: 'Beth sy’n gryf yn fy mywyd',
  sub: 'Beth sydd gen i i’w roi, fy mhobl, a beth sydd gerllaw',
  print: 'Argraffu beth sy’n gryf yn fy mywyd',
  with: (names) => `Gyda hyn: ${names}.`,
  question: 'Pwy neu beth allai fod gyda hyn?',
  brief: 'Mae mwy i’w ddweud am y rhain nag sy’n ffitio ar un dudalen. Mae’r gweddill ar y map.',
  noneYet: 'Does dim wedi’i ysgrifennu yma eto. Mae lle i feiro.',
};

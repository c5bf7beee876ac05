import type { assetPaper as english } from '../en-GB/asset-paper.js';
import type { Strings } from '../translation.js';

export const assetPaper: Strings<typeof english> = {
  title: 'ما هو قوي في حياتي',
  sub: 'ما أقدّمه، وناسي، وما هو قريب',
  print: 'طباعة ما هو قوي في حياتي',
  with: (names) => `معه: ${names}.`,
  question: 'من أو ماذا يمكن أن يكون معه؟',
  brief: 'هناك ما يُقال عن هذه أكثر مما تتسع له صفحة واحدة. البقية على الخريطة.',
  noneYet: 'لم يُكتب شيء هنا بعد. هناك مكان للقلم.',
};

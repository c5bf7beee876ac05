/** What is strong in somebody’s life, on one page of paper. */
export const assetPaper = {
  title: 'What is strong in my life',
  sub: 'What I bring, my people, and what is near',
  print: 'Print what is strong in my life',
  with: (names: string) => `Alongside: ${names}.`,
  question: 'Who or what could be alongside?',
  brief: 'There is more to say of these than one page holds. The rest is on the map.',
  noneYet: 'Nothing is written here yet. There is room for a pen.',
} as const;

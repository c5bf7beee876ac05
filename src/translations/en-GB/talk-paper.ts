/** A conversation on paper: what was said, for the fridge door, and an empty page to fill in by hand. */
export const talkPaper = {
  onPaper: 'On paper:',
  printSaid: 'Print what I’ve said',
  printEmpty: 'Print an empty page',
  sub: 'In my own words',
  emptySub: 'Nothing here has to be filled in. Skip what you like, and stop when you like.',
  name: 'My name',
  date: 'Date',
  with: 'Written with',
  pick: 'Tick what fits. Add your own.',
  otherWords: 'If someone puts it another way, who, and how:',
} as const;

/** What the conversation says, in British English. Plain words. Names come with isolating marks around them. */
export const conversation = {
  /** The line under the title: who, with whom, when. Any of them may be empty. */
  kettle: 'Put the kettle on',
  kettleHint: 'Start anywhere, or just talk. Nothing here has to be filled in.',
  first: 'First question',
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  finish: 'Finish for now',
  finished: 'That’s it for now. Nothing is locked: come back to any of it whenever you like.',
  question: (at: number, of: number) => `Question ${at} of ${of}`,
  skipped: 'Not now',
  cards: 'Cards to pick',
  ownCard: 'My own card',
  worryHelp: 'Tell somebody you trust, now or as soon as you can. If you or somebody else is in danger, ring 999.',
  did: {
    wrote: (about: string) => `wrote under “${about}”`,
    picked: (card: string) => `picked “${card}”`,
    unpicked: (card: string) => `put “${card}” back`,
    skipped: (about: string) => `skipped “${about}”`,
    finished: 'finished for now',
  },
} as const;

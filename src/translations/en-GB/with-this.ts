/** What belongs with an answer: people, places, and what was made of it. Names come with isolating marks around them. */
export const withThis = {
  withThis: 'With this',
  person: 'Name someone',
  place: 'Name a place or group',
  step: 'Add a next step',
  ask: { person: 'Their name', place: 'What is it called?', step: 'What happens next?' },
  known: { person: 'People you’ve named', place: 'Places and groups you’ve named', step: 'Next steps there are' },
  isPlace: 'A place',
  isGroup: 'A group',
  named: (name: string) => `${name} is with this, and in your picture of people and places.`,
  make: 'Make something of it',
  makes: { hope: 'A hope', step: 'A next step', gift: 'A gift of mine' },
  is: { hope: 'Hope', step: 'Next step', gift: 'Gift' },
  made: { hope: 'It’s with your hopes now.', step: 'It’s in your next steps now.', gift: 'It’s with what is strong now.' },
  takeOff: (name: string) => `Take ${name} away from this`,
  takenOff: (name: string) => `${name} is no longer with this.`,
  hopes: 'Your hopes',
  did: {
    with: (name: string) => `put ${name} with this`,
    off: (name: string) => `took ${name} away from this`,
    made: { hope: 'made a hope of it', step: 'made a next step of it', gift: 'made a gift of it' },
  },
} as const;

import type { NetworkFacts } from '../../model/network-summary.js';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const some = (count: number, one: string, more = one) =>
  count ? [`${NUMBERS[count] ?? count} ${count === 1 ? one : more}`] : [];

const sentence = (parts: readonly string[]): string => {
  // By hand: making a formatter for lists takes longer than all the rest of a small picture.
  const text = parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return text && `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

/** What `kith-network` says. Plain words; what a line means stands beside every line. */
export const network = {
  title: 'My people and places',
  subtitle: 'The list and the picture say the same.',
  pictureOf: (name: string) => (name ? `${name}’s people and places` : 'My people and places'),
  show: 'How to show it',
  picture: 'Picture',
  list: 'List',
  /** Each from the middle: over its part of the list, in a small picture, of one who is on it, and inside a sentence ("Len is now with friends"). */
  rings: {
    intimacy: { name: 'Closest to me', short: 'Closest', one: 'Closest to me', with: 'closest to me' },
    friendship: { name: 'Friends', short: 'Friends', one: 'Friend', with: 'with friends' },
    participation: { name: 'Groups and places', short: 'Groups', one: 'Group or place', with: 'with groups and places' },
    exchange: { name: 'People who are paid', short: 'Paid', one: 'Paid to be around', with: 'with people who are paid' },
  },
  strengths: {
    strong: 'Strong',
    ordinary: 'Ordinary',
    tenuous: 'Thin',
    stressful: 'A strain',
    broken: 'Broken',
  },
  ties: {
    strong: 'strong tie',
    ordinary: 'ordinary tie',
    tenuous: 'thin tie',
    stressful: 'a strain',
    broken: 'broken tie',
  },
  helpShort: { 'to-me': 'helps me', 'from-me': 'from me', both: 'both ways', none: '' },
  helpLong: { 'to-me': 'help comes to me', 'from-me': 'help goes from me', both: 'help goes both ways', none: '' },
  nobody: 'No name yet',
  gone: 'no longer here',
  pleaseDont: 'Please don’t contact',
  legend: 'What the lines and shapes mean',
  arrow: 'Arrow: which way help goes',
  person: 'Person',
  choose: 'Choose anybody in the picture to see how things are between you.',
  drag: 'Drag to move them.',
  name: 'Name',
  whatLike: 'What it’s like between you',
  ask: ({ closest, friends, paid }: NetworkFacts) =>
    sentence([
      ...some(closest, 'closest to you'),
      ...some(friends, 'friend', 'friends'),
      ...some(paid, 'person who is paid', 'people who are paid'),
    ]),
  askMore: 'Is there anyone you’d like to see more of?',
  addSomeone: 'Add someone',
  addWhere: 'Where',
  emptyTitle: 'You’re in the middle',
  empty: 'Who would you ring with good news? Start with one name.',
  said: {
    added: (name: string, where: string) => `${name} is on your picture, ${where}.`,
    alreadyThere: (name: string) => `${name} is already there.`,
  },
  /** As the undo button says it. */
  did: {
    added: (name: string) => `added ${name}`,
  },
} as const;

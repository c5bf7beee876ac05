const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const counted = (count: number, one: string, many: string): string => `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`;
const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

/** Two days of a network side by side. What is different is said, and not whether it is better. */
export const thenAndNow = {
  title: 'Then and now',
  hint: 'Two days side by side: who came, who went, and what is different between you.',
  then: 'Then',
  now: 'Now',
  /** The latest day, which is how it is now. */
  asItIs: (day: string) => `${day} (now)`,
  begin: 'Before all this',
  pictures: 'The two pictures',
  counts: (people: number, groups: number) =>
    capital(`${counted(people, 'person', 'people')}${groups ? ` and ${counted(groups, 'group or place', 'groups and places')}` : ''}.`),
  nobody: 'Nobody was in the picture that day.',
  nothing: 'Nothing has changed between these two days.',
  different: (count: number) =>
    count === 1 ? 'One thing is different between these two days.' : `${capital(counted(count, '', 'things'))} are different between these two days.`,
  oneDay: 'There is only one day so far. When something changes on another day, the two can be looked at side by side.',
  notKept: 'Earlier days are not kept here. Choose “Keep it on this device”, and each day from then on can be looked at again.',
  notRead: 'The earlier days could not be read. What is here stays as it is.',
  headings: {
    came: 'Who has come',
    went: 'Who is not here now',
    moved: 'Who has moved',
    between: 'What is different between you',
    others: 'What is different between others',
    giving: 'Giving and receiving',
  },
  came: (name: string, where: string) => `${name} has come, ${where}.`,
  back: (name: string) => `${name} is here again.`,
  /** Somebody who was no longer here when they were put in the picture. */
  remembered: (name: string, where: string) => `There is a place for ${name} now, ${where}. ${name} is no longer here.`,
  went: (name: string) => `${name} is not in the picture now.`,
  gone: {
    died: (name: string) => `${name} has died, and keeps a place here.`,
    moved: (name: string) => `${name} has moved away.`,
    ended: (name: string) => `${name} is no longer here.`,
  },
  closer: (name: string, where: string, was: string) => `${name} is closer: ${where} now, ${was} then.`,
  further: (name: string, where: string, was: string) => `${name} is further out: ${where} now, ${was} then.`,
  renamed: (was: string, name: string) => `${was} is called ${name} now.`,
  paid: (name: string) => `${name} is paid to be around now.`,
  unpaid: (name: string) => `${name} is not paid to be around now.`,
  doNotContact: (name: string) => `Now it says: please don’t contact ${name}.`,
  mayContact: (name: string) => `It says “please don’t contact” of ${name} no more.`,
  /** Between you and somebody; `tie` is one of `network.ties`. */
  tieCame: (name: string, tie: string) => `There is a line between you and ${name} now: ${tie}.`,
  tieWent: (name: string) => `There is no line between you and ${name} now.`,
  strength: (name: string, tie: string, was: string) => `Between you and ${name}: ${tie} now, ${was} then.`,
  /** How help goes now, and then: what has come is said first. */
  help: {
    both: {
      none: (name: string) => `You and ${name} help each other now.`,
      'to-me': (name: string) => `You help ${name} now, and ${name} helps you.`,
      'from-me': (name: string) => `${name} helps you now, and you help ${name}.`,
    },
    'from-me': {
      none: (name: string) => `You help ${name} now.`,
      both: (name: string) => `You help ${name}. Then, ${name} helped you too.`,
      'to-me': (name: string) => `You help ${name} now. Then, ${name} helped you.`,
    },
    'to-me': {
      none: (name: string) => `${name} helps you now.`,
      both: (name: string) => `${name} helps you. Then, you helped ${name} too.`,
      'from-me': (name: string) => `${name} helps you now. Then, you helped ${name}.`,
    },
    none: {
      both: (name: string) => `Then, you and ${name} helped each other.`,
      'to-me': (name: string) => `Then, ${name} helped you.`,
      'from-me': (name: string) => `Then, you helped ${name}.`,
    },
  },
  gives: (name: string, kinds: string) => `From you to ${name} now: ${kinds}.`,
  gets: (name: string, kinds: string) => `From ${name} to you now: ${kinds}.`,
  gave: (name: string, kinds: string) => `From you to ${name} then: ${kinds}.`,
  got: (name: string, kinds: string) => `From ${name} to you then: ${kinds}.`,
  /** Between two others. */
  otherTieCame: (one: string, other: string, tie: string) => `There is a line between ${one} and ${other} now: ${tie}.`,
  otherTieWent: (one: string, other: string) => `There is no line between ${one} and ${other} now.`,
  otherStrength: (one: string, other: string, tie: string, was: string) => `Between ${one} and ${other}: ${tie} now, ${was} then.`,
  otherHelp: {
    both: (one: string, other: string) => `${one} and ${other} help each other now.`,
    'to-me': (one: string, other: string) => `${other} helps ${one} now.`,
    'from-me': (one: string, other: string) => `${one} helps ${other} now.`,
    none: (one: string, other: string) => `Help between ${one} and ${other} was there then.`,
  },
  otherSupport: (one: string, other: string) => `What goes between ${one} and ${other} is different now.`,
  /** Which way help goes, as columns of names for the two days. */
  giving: { both: 'We help each other', 'from-me': 'I help', 'to-me': 'They help me' },
  none: 'Nobody',
  legend: 'What the signs mean',
  signs: {
    came: 'Has come',
    went: 'Not in the picture now',
    gone: 'No longer here since then',
    closer: 'Has moved: the arrow says which way',
    gives: 'I help them',
  },
} as const;

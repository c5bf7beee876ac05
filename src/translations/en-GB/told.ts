const NUMBERS = 'nobody one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = (number: number) => NUMBERS[number] ?? String(number);
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const some = (number: number) => first(count(number));

/** What `kith-network` says of the whole of it: in words, as questions, and in figures. It comes when somebody asks for it. */
export const told = {
  title: 'In words and figures',
  all: (people: number, groups: number) => {
    const persons = `${some(people)} ${people === 1 ? 'person' : 'people'}`;
    const others = `${count(groups)} ${groups === 1 ? 'group or place' : 'groups and places'}`;
    if (people && groups) return `${persons} and ${others}.`;
    return people ? `${persons}.` : groups ? `${first(others)}.` : 'Nobody is here now.';
  },
  /** How many are on each of the usual rings. */
  rings: {
    intimacy: (number: number) => (number ? `${some(number)} very close.` : 'Nobody very close yet.'),
    friendship: (number: number) =>
      number ? `${some(number)} ${number === 1 ? 'friend' : 'friends'}.` : 'No friends drawn yet.',
    participation: (number: number) =>
      number ? `${some(number)} in groups and places.` : 'Nobody in groups and places yet.',
    /** All who are paid, wherever they are. */
    exchange: (number: number) => (number ? `${some(number)} ${number === 1 ? 'is' : 'are'} paid.` : 'Nobody is paid.'),
  },
  /** And on one that the page calls something. */
  ring: (name: string, number: number) => (number ? `${some(number)} in “${name}”.` : `Nobody in “${name}” yet.`),
  and: (names: string, last: string) => `${names} and ${last}`,
  others: (names: string, number: number) => `${names} and ${count(number)} ${number === 1 ? 'other' : 'others'}`,
  both: (names: string, number: number) =>
    number === 1 ? `You and ${names} help each other.` : `Help goes both ways with ${names}.`,
  iHelp: (names: string) => `You help ${names}.`,
  helpsMe: (names: string, number: number) => `${names} ${number === 1 ? 'helps' : 'help'} you.`,
  strong: (names: string, number: number) =>
    number === 1 ? `Your tie with ${names} is strong.` : `Your ties with ${names} are strong.`,
  strain: (names: string) => `There is a strain with ${names}.`,
  circle: (names: string) => `${names} all know each other.`,
  died: (names: string, number: number) =>
    number === 1 ? `${names} has died, and keeps a place here.` : `${names} have died, and keep a place here.`,
  moved: (names: string, number: number) => `${names} ${number === 1 ? 'has' : 'have'} moved away.`,
  left: (names: string, number: number) => `${names} ${number === 1 ? 'is' : 'are'} no longer here.`,
  pleaseDont: (names: string) => `Please don’t contact ${names}.`,
  whole: 'These words are about all kinds of support, not only the one that is shown.',
  copy: 'Copy these words',
  copied: 'The words are copied. You can paste them anywhere.',
  notCopied: 'This page may not copy. The words are marked, so you can copy them yourself.',
  talk: 'To talk about, if you like',
  questions: {
    nobodyNear: 'Who used to be around, whom you’d like to see again?',
    paidNear: 'Those drawn nearest to you are paid to be there. Who else would you like near?',
    giving: 'Nobody is drawn whom you help. Is there somebody who asks you things, or counts on you?',
    receiving: 'Who would you ask, if you could do with a hand?',
    through: (name: string, place: string) => `Could ${name} introduce you at ${place}?`,
    along: (place: string) => `Who could come with you to ${place} the first time?`,
    remember: (name: string) => `Who remembers ${name} with you?`,
    easier: (name: string) => `What would make things easier with ${name}?`,
    closer: (name: string) => `Would you like to see more of ${name}?`,
    whoKnows: 'Who of them know each other? You can draw a line between two who do.',
    introduce: 'Who of them would get on, if you introduced them?',
    unpaid: 'Who would notice if you were away, and isn’t paid to?',
    more: 'Is there anyone you’d like to see more of?',
  },
  figures: 'Figures, for those who work with them',
  figuresHint:
    'These figures are about a drawing, not about a person. They say what is drawn today. They do not say how anybody lives, and no number is better than another.',
  figure: 'Figure',
  value: 'Here',
  meaning: 'What it means',
  source: 'Source',
  none: 'Nobody',
  notSaid: 'Not said',
  tooMany: 'Not worked out: there are more than 300 people.',
  veryMany: 'Very many',
  share: (part: string, of: string, share: string) => `${part} of ${of} (${share})`,
  ways: (kind: string, toMe: string, fromMe: string) => `${kind}: ${toMe} to me, ${fromMe} from me`,
  pieces: (number: string, names: string) => `${number}: ${names}`,
  kinds: { person: 'People', group: 'Groups', place: 'Places', organisation: 'Organisations' },
  names: {
    size: 'Size',
    perKind: 'Of each kind',
    perRing: 'On each ring',
    perSector: 'In each part of life',
    paid: 'Paid',
    strengths: 'Lines with me, by strength',
    supports: 'Kinds of support',
    reciprocity: 'Reciprocity',
    isolated: 'Isolated',
    bridges: 'Bridges',
    components: 'Components',
    cliques: 'Cliques',
    density: 'Density',
  },
  meanings: {
    size: 'How many are in the network now, without the person in the middle.',
    perKind: 'How many are people, and how many are something else.',
    perRing: 'How many are on each ring, from the middle.',
    perSector: 'How many are in each part of life.',
    paid: 'How many are paid to be around, organisations among them.',
    strengths: 'How many lines with the middle there are of each strength.',
    supports: 'From how many each kind of support comes, and to how many it goes.',
    reciprocity: 'On how many lines with the middle help goes both ways, of those that say which way it goes.',
    isolated: 'Those with no line to anybody but the person in the middle. To be part of a group is a line too.',
    bridges: 'Those without whom others would not be linked any more.',
    components: 'The pieces it falls into without the person in the middle.',
    cliques: 'Groups of three or more who all know each other.',
    density: 'How many lines there are between them, of all that there could be.',
  },
} as const;

const NUMBERS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = (number: number) => NUMBERS[number] ?? String(number);
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What `kith-network` says of the whole of it: in words, as questions, and in figures. It comes when somebody asks for it. */
export const told = {
  title: 'In words and figures',
  all: (people: number, groups: number) =>
    `${first(count(people))} ${people === 1 ? 'person' : 'people'}${groups ? ` and ${count(groups)} ${groups === 1 ? 'group or place' : 'groups and places'}` : ''}.`,
  nobody: 'nobody',
  helpsMe: (number: number) => `Help comes to you from ${count(number)}.`,
  iHelp: (number: number) => `You help ${count(number)}.`,
  both: (number: number) => `Help goes both ways with ${count(number)}.`,
  gone: (number: number) => `${first(count(number))} no longer here, and still part of the picture.`,
  talk: 'To talk about, if you like',
  questions: {
    nobodyNear: 'Who used to be around, whom you’d like to see again?',
    giving: 'What do you enjoy doing for other people?',
    unpaid: 'Who would notice if you were away, and isn’t paid to?',
    introduce: 'Who of them would you like to introduce to each other?',
    closer: 'Is there anyone you’d like to be closer to?',
    easier: 'What would make it easier where there is a strain?',
    more: 'Is there anyone you’d like to see more of?',
  },
  figures: 'Figures',
  figuresHint: 'For those who work with network figures. They describe this drawing today. They say nothing about how anybody lives.',
  figure: 'Figure',
  value: 'Here',
  meaning: 'What it means, and where it comes from',
  none: 'Nobody',
  notSaid: 'Not said',
  tooMany: 'Not counted: too many people',
  names: {
    size: 'Size',
    perRing: 'On each ring',
    perSector: 'In each part of life',
    isolated: 'Know nobody else here',
    bridges: 'Bridges',
    cliques: 'Cliques',
    density: 'Density',
    reciprocity: 'Reciprocity',
    supports: 'Support, to me and from me',
  },
  meanings: {
    size: 'How many are in the network, without the person in the middle. McCarty and others, 2019.',
    perRing: 'How many are on each ring, from the middle. Circles of support: Judith Snow.',
    perSector: 'How many belong to each part of life. Network map: Todd; Tracy and Whittaker, 1990.',
    isolated: 'Those with a line to nobody but, at most, the person in the middle. Wasserman and Faust, 1994.',
    bridges: 'Those without whom others would not be connected any more. Cutpoints: Wasserman and Faust, 1994.',
    cliques: 'Groups of three or more who all know each other. Bron and Kerbosch, 1973.',
    density: 'Lines between them, as a share of all that there could be. Wasserman and Faust, 1994.',
    reciprocity: 'Of the lines with the middle that say which way help goes, the share in which it goes both ways.',
    supports: 'From how many each kind of support comes, and to how many it goes. House, 1981.',
  },
} as const;

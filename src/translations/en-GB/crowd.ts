/** What `kith-network` says where there are more people than can be drawn one by one. It comes when there are. */
export const crowd = {
  many: (count: string) => `${count} people, groups and places. Lines are drawn for whoever is chosen.`,
  keys: 'Arrow keys go to who is nearest that way. Letters go to a name. Enter opens. Full stop goes along a line to others, comma comes back.',
  people: 'Everybody here',
  find: 'Find somebody or something',
  found: (count: number) => (count === 1 ? 'One is called that.' : `${count} are called that.`),
  nobody: 'Nobody here is called that.',
  page: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
  earlier: 'The ones before',
  later: 'The next ones',
  wayHere: 'How do I get to know them?',
  wayFrom: 'Who knows somebody there?',
  wayAsk: (name: string) => `From whom to ${name}? Choose somebody, or me in the middle.`,
  way: (from: string, to: string) => `From ${from} to ${to}`,
  step: (one: string, other: string) => `${one} knows ${other}.`,
  noWay: (from: string, to: string) => `No lines lead from ${from} to ${to} yet.`,
} as const;

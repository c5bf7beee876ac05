/** What the asset map says where something is added, changed or looked for. */
export const assetForms = {
  asks: { kind: 'It is', near: 'How far', interest: 'For me it is' },
  name: 'Name',
  about: 'In a few words',
  length: 'How long',
  ownWords: 'In my own words',
  changing: (name: string) => `Change ${name}`,
  takeOff: 'Take off',
  alreadyHere: (name: string) => `${name} is already here.`,
  added: (name: string) => `added ${name}`,
  changed: (name: string) => `changed ${name}`,
  tookOff: (name: string) => `took off ${name}`,
  moved: (name: string, where: string) => `moved ${name}: ${where}`,
  find: 'Find',
  found: (count: number) => (count === 1 ? 'One found.' : `${count} found.`),
  nothingMatches: (query: string) => `Nothing here says “${query}”.`,
  showAll: 'Show everything',
} as const;

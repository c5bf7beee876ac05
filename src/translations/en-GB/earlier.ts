const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The way back to earlier states of a record. */
export const earlier = {
  title: 'As it was',
  hint: 'Whatever was here before can be read, and brought back. Nothing is lost by looking.',
  nothing: 'Nothing earlier is kept. What is written from now on can be looked back on.',
  notKept: 'What was before could not be read. What is here stays as it is.',
  now: 'Now',
  begin: 'Before all this',
  by: (names: string) => `Written by ${names}`,
  changed: {
    about: () => 'your name',
    authors: (count: number) => counted(count, 'name of who wrote', 'names of who wrote'),
    people: (count: number) => counted(count, 'person', 'people'),
    ties: (count: number) => counted(count, 'line', 'lines'),
    assets: (count: number) => counted(count, 'thing that is strong', 'things that are strong'),
    conversations: (count: number) => counted(count, 'conversation', 'conversations'),
    answers: (count: number) => counted(count, 'answer', 'answers'),
    hopes: (count: number) => counted(count, 'hope', 'hopes'),
    links: (count: number) => counted(count, 'link', 'links'),
    steps: (count: number) => counted(count, 'step', 'steps'),
    introductions: (count: number) => counted(count, 'introduction', 'introductions'),
    notes: (count: number) => counted(count, 'note', 'notes'),
    media: (count: number) => counted(count, 'picture or recording', 'pictures or recordings'),
    sharings: (count: number) => counted(count, 'copy that was given', 'copies that were given'),
  },
  look: (when: string) => `Read it as it was: ${when}`,
  asItWas: (when: string) => `As it was, ${when}`,
  bringBack: 'Bring this back',
  broughtBack: (when: string) => `It is as it was: ${when}. Undo takes that back.`,
  /** As the undo button says it. */
  did: (when: string) => `brought back how it was: ${when}`,
  back: 'Back to the list',
} as const;

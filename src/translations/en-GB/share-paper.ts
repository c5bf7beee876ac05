/** What stands on the printed page besides the person's words. */
export const sharePaper = {
  title: 'What matters to me',
  sub: 'My words, my people, and what happens next',
  subNamed: 'What matters to me, my people, and what happens next',
  writtenWith: (names: string) => `Written with ${names}`,
  putIt: (name: string) => `${name || 'Someone'} put it this way:`,
  differs: (name: string) => `${name || 'The person'} sees that differently.`,
  writtenDownBy: (name: string) => `Written down by ${name || 'somebody else'}.`,
  interpretedBy: (name: string) => `Interpreted by ${name || 'somebody'}.`,
  chose: (cards: string) => `I chose: ${cards}.`,
  saidOn: (day: string) => `Said ${day}.`,
  stillTrue: (day: string) => `Still true ${day}.`,
  confirmed: (name: string, day: string) => `${name || 'Someone'} said so too, ${day}.`,
  with: (names: string) => `With this: ${names}.`,
  hopes: 'What I hope for',
  bring: 'What I bring',
  near: 'Round here',
  rings: (names: readonly string[]) => `Rings, from the middle: ${names.join(', ').toLowerCase()}.`,
  inFull: (names: string) => `Names in full: ${names}.`,
  people: 'My people',
  places: 'My places',
  room: 'Room for anything else',
  dontContact: (names: string) => `Please don’t contact: ${names}.`,
  somebody: 'somebody',
  copyFor: (to: string) => `A copy for ${to}`,
  purpose: (purpose: string) => `What it is for: ${purpose}`,
  changed: (count: number) =>
    count === 1
      ? 'One name was changed, and stands in brackets.'
      : `${count} names were changed, and stand in brackets.`,
  pageOf: (name: string) => `This page is ${name ? `${name}’s` : 'yours'}. Ask before passing it on.`,
} as const;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What `kith-share` says, and what stands on the printed page. Plain words. */
export const share = {
  title: 'Take it with you',
  sub: 'It’s yours. Nothing is sent to anyone.',
  save: 'Save a file',
  saveHint: 'Everything here, in one file on this device. Open it again here, or on another page.',
  saved: (file: string) => `Look for ${file} among your downloads.`,
  open: 'Open a file',
  openHint: 'Brings in what you saved before. What is here already stays.',
  drop: 'You can drop a file here, too.',
  dropNow: 'Let go to open it',
  opened: (parts: readonly string[]) =>
    parts.length ? `Opened. ${parts.join(', ')}.` : 'Opened. There is nothing in it yet.',
  answers: (count: number) => counted(count, 'answer', 'answers'),
  people: (count: number) => counted(count, 'person', 'people'),
  things: (count: number) => counted(count, 'thing', 'things'),
  notes: (count: number) => counted(count, 'note', 'notes'),
  nothingNew: 'All of it was here already.',
  takeBack: 'Take it back',
  unreadable:
    'The file could not be read from where it is. Copy it to this device and try again. What was here is still here.',
  print: 'Print',
  printHint: 'A page in black on white, with room to write.',
  /** As the undo button says it. */
  did: 'opened a file',
  paper: {
    title: 'What matters to me',
    sub: 'My words, my people, and what happens next',
    subNamed: 'What matters to me, my people, and what happens next',
    writtenWith: (names: string) => `Written with ${names}`,
    putIt: (name: string) => `${name || 'Someone'} put it this way:`,
    chose: (cards: string) => `I chose: ${cards}.`,
    saidOn: (day: string) => `Said ${day}.`,
    stillTrue: (day: string) => `Still true ${day}.`,
    bring: 'What I bring',
    near: 'Round here',
    rings: (names: readonly string[]) => `Rings, from the middle: ${names.join(', ').toLowerCase()}.`,
    inFull: (names: string) => `Names in full: ${names}.`,
    room: 'Room for anything else',
    dontContact: (names: string) => `Please don’t contact: ${names}.`,
    somebody: 'somebody',
    pageOf: (name: string) => `This page is ${name ? `${name}’s` : 'yours'}. Ask before passing it on.`,
  },
} as const;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What `kith-share` says of a file that was opened. */
export const shareOpening = {
  opened: (parts: readonly string[]) =>
    parts.length ? `Opened. ${parts.join(', ')}.` : 'Opened. There is nothing in it yet.',
  answers: (count: number) => counted(count, 'answer', 'answers'),
  people: (count: number) => counted(count, 'person', 'people'),
  things: (count: number) => counted(count, 'thing', 'things'),
  notes: (count: number) => counted(count, 'note', 'notes'),
  copyFor: (to: string, purpose: string) => `It is a copy for ${to}${purpose && `: ${purpose}`}.`,
  nothingNew: 'All of it was here already.',
  takeBack: 'Take it back',
  unreadable:
    'The file could not be read from where it is. Copy it to this device and try again. What was here is still here.',
  locked: 'This file is locked. What opens it: a passphrase, or your own key?',
  unlock: 'Open it',
  wrongSecret: 'That does not open this file. Nothing was changed. Try again, or ask for it.',
  damaged: 'This file is not whole, so it cannot be unlocked. Ask for it again. What was here is still here.',
  /** As the undo button says it. */
  did: 'opened a file',
} as const;

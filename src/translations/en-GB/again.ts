/** What a conversation says to whoever comes back to it on another day. */
export const again = {
  title: 'What you said last time',
  on: (day: string) => `We talked on ${day}. This is what you said, in your own words.`,
  hopes: 'What you hope for',
  talkAgain: 'Talk again today',
  goOn: 'Go on with what is here',
  lastTime: (day: string) => `Last time, on ${day}:`,
  putIn: 'Say it again, or change it',
  did: { talkAgain: 'began a new conversation', stillTrue: (about: string) => `said “${about}” is still true` },
} as const;

/** What `kith-share` says. Plain words. */
export const share = {
  title: 'Take it with you',
  sub: 'It’s yours. Nothing is sent to anyone.',
  save: 'Save a file',
  saveHint: 'Everything here, in one file on this device. Open it again here, or on another page.',
  saved: (file: string) => `Look for ${file} among your downloads.`,
  open: 'Open a file',
  openHint: 'Brings in what you saved before. What is here already stays.',
  drop: 'You can drop a file here, too.',
  print: 'Print',
  printHint: 'A page in black on white, with room to write.',
  give: 'Give a copy',
  giveHint: 'Part of it, for somebody. You choose, and see it first.',
} as const;

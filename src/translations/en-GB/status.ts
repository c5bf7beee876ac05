/** Where the record is kept, undo and redo: what `kith-status` says. */
export const status = {
  states: {
    opening: { title: 'Opening…', hint: 'One moment.' },
    memory: { title: 'Only on this page', hint: 'Nothing is kept unless you ask. It goes when you close the page.' },
    denied: { title: 'Only on this page', hint: 'This browser doesn’t let us keep it. Save a copy before you close the page.' },
    slow: { title: 'Only on this page for now', hint: 'The device is slow to answer. Carry on, and save a copy to be sure.' },
    saving: { title: 'Keeping…', hint: 'Carry on, you don’t need to wait.' },
    saved: { title: 'Kept on this device', hint: 'Nothing has been sent to anyone.' },
    offline: { title: 'No signal. Kept on this device.', hint: 'Carry on. Nothing is lost.' },
    problem: { title: 'Couldn’t keep the last change', hint: 'Your words are still on the page. Save a copy to be sure.' },
    full: { title: 'Couldn’t keep the last change', hint: 'Your words are still on the page. The device may be full.' },
    cleared: { title: 'No longer kept on this device', hint: 'Somebody, or the browser, cleared it. Your words are still on the page.' },
    conflict: { title: 'Written in two places at once', hint: 'Both are kept. Choose when you like.' },
    readonly: { title: 'To read, not to change', hint: 'This record is shown as it was given.' },
    newer: { title: 'To read, not to change', hint: 'It was made with a newer version. Nothing in it will be changed.' },
  },
  savedAt: (time: string) => `Kept on this device, ${time}`,
  setAside: (count: number) =>
    count === 1 ? 'One part could not be read. It was left as it is.' : `${count} parts could not be read. They were left as they are.`,
  undo: 'Undo',
  redo: 'Redo',
  redid: (what: string) => `Brought back: ${what}`,
  keepHere: 'Keep it on this device',
  copyWords: 'Save a copy',
  keepThis: 'Keep this one',
  keepBoth: 'Keep both',
  seeBoth: 'See both',
} as const;

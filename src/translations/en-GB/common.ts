/** What every element says: the words of controls, and what happened to what somebody did. */
export const common = {
  me: 'Me',
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
  add: 'Add',
  remove: 'Remove',
  opening: 'Opening…',
  worry: 'Something is worrying me',
  undid: (what: string) => `Took back: ${what}`,
  putBack: 'put everything back as it came',
  overtaken: 'That has since been changed somewhere else, so it was left as it is.',
  tryAgain: 'Try again',
  notOpened: 'This could not be opened. What was here is still here.',
  late: 'This part has not arrived yet. There may be no signal. The rest goes on as it is.',
} as const;

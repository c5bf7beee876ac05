/** What `kith-leave` says. */
export const leave = {
  leave: 'Leave this page',
  short: 'Leave',
  leaving: 'Leaving…',
  hint: 'Or press Escape three times.',
  presses: (left: number) => (left === 1 ? 'Press Escape once more to leave this page.' : `Press Escape ${left} more times to leave this page.`),
} as const;

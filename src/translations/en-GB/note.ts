/** What the element says, in British English. Plain words. */
export const note = {
  title: '',
} as const;

/** What the element says, in British English. Plain words. */
export const share = {
  title: '',
} as const;

/** What the element says, in British English. Plain words. */
export const assets = {
  title: '',
} as const;

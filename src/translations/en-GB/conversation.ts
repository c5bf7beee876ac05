/** What the element says, in British English. Plain words. */
export const conversation = {
  title: '',
} as const;

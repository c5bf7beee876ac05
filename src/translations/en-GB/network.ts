/** What the element says, in British English. Plain words. */
export const network = {
  title: '',
} as const;

/** What the outcome note says where a step is added or changed. */
export const stepForm = {
  name: 'Their name',
  title: 'A step for',
  add: 'Add this step',
  whenChips: ['Today', 'Tomorrow', 'This week', 'Next time we meet'] as readonly string[],
  did: {
    added: (who: string) => `added a step for ${who}`,
    changed: (who: string) => `changed the step for ${who}`,
    removed: (who: string) => `took out the step for ${who}`,
  },
} as const;

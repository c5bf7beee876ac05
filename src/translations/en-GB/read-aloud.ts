/** Reading a question aloud, with a voice of the device. */
export const readAloud = {
  read: 'Read aloud',
  stop: 'Stop reading',
} as const;

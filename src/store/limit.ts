import { ChannelTrouble } from '../session/channel.js';

/** How long opening may take before the screen says "only in memory". Milliseconds. */
const LIMIT = 2000;

/** Waits so long and no longer. What comes late is not lost: `late` hears of it, and the next exchange reads it. */
export function withinLimit<T>(promise: Promise<T>, late: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      promise.then(late, () => {});
      reject(new ChannelTrouble('slow'));
    }, LIMIT);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

// Waiting for a state, never for a time.

const patience = 10_000;
const interval = 40;

/**
 * Looks again and again until `look` gives `{ value }`; fails with the last problem it gave.
 * An error of `look` counts as a problem too, since a page that navigates makes drivers throw.
 */
export async function until<T>(
  looking: string,
  look: () => Promise<{ value: T } | { problem: string }>,
  milliseconds = patience,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  let problem = 'never looked';
  for (;;) {
    try {
      const found = await look();
      if ('value' in found) return found.value;
      problem = found.problem;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) throw new Error(`${looking}: waited ${milliseconds / 1000} s; ${problem}`);
    await new Promise((again) => setTimeout(again, interval));
  }
}

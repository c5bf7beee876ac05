/** Milliseconds of work after which a screen has to draw. */
const SPELL = 8;

/** Lets the page draw and answer in between, so that long work never holds it up. */
export class Breath {
  #since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#since > SPELL;
  }

  async take(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }
}

/** Asks the host for a sign-in: once, until somebody has been let in again. */
export class SignIn {
  readonly #wakes = new Set<() => void>();
  #isAsked = false;

  /** Where `ask` answers a promise, those who wait go on when it resolves. */
  constructor(private readonly ask: (() => unknown) | undefined) {}

  /** Calls back when somebody has signed in. Answers a function that ends it. */
  onSignedIn(wake: () => void): () => void {
    this.#wakes.add(wake);
    return () => this.#wakes.delete(wake);
  }

  /** Somebody was let in. */
  isIn(): void {
    this.#isAsked = false;
  }

  /** Somebody was not. */
  isOut(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void (async () => {
      const answer = this.ask?.();
      if (!(answer instanceof Promise)) return;
      await answer;
      // Should it be refused again, that is for the host to hear again.
      this.#isAsked = false;
      this.#wakes.forEach((wake) => wake());
    })().catch((error: unknown) => console.error(error));
  }
}

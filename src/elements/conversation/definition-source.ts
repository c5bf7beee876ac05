import type { LitElement } from 'lit';
import type { SymbolOf } from '../../internal/symbols.js';
import type { ConversationDefinition } from '../../model/definition.js';
import type { promptsOf } from '../../model/guide.js';
import type { DefinitionProblem } from './given-definition.js';

/** The preset that is shown where the page names none. */
const USUAL = 'what-matters-to-you';

/**
 * Holds the definition that an element shows. One that cannot be shown leaves the last good one in place, and `problem`
 * says why until another is given.
 */
export class DefinitionSource {
  shown: ConversationDefinition | undefined;
  problem: Pick<DefinitionProblem, 'reason' | 'message'> | undefined;
  /** The drawings come with the questions: most of them are on cards. So does what knows which are asked when. */
  symbolOf: SymbolOf = () => undefined;
  promptsOf!: typeof promptsOf;
  /** Settles when what was given is shown, or why it is not. */
  settled: Promise<void> | undefined;
  #turn: AbortController | undefined;

  constructor(private readonly host: LitElement) {}

  /** Takes what the host gave; without anything, the JSON inside the element; without that, the preset. */
  take(given: unknown): void {
    this.stop();
    const child = this.host.querySelector(':scope > script[type="application/json"][slot="definition"]');
    this.#turn = new AbortController();
    this.settled = this.#read(given ?? child?.textContent ?? USUAL, this.#turn.signal);
  }

  stop(): void {
    this.#turn?.abort();
  }

  async #read(given: unknown, signal: AbortSignal): Promise<void> {
    let problem: DefinitionProblem | undefined;
    try {
      const [shown, { symbolOf, promptsOf }] = await Promise.all([definitionOf(given, signal), import('./asked.js')]);
      if (!signal.aborted) Object.assign(this, { shown, symbolOf, promptsOf });
    } catch (error) {
      problem = error as DefinitionProblem;
    }
    if (signal.aborted) return;
    this.problem = problem;
    if (problem) console.error(`<${this.host.localName}>:`, problem);
    this.host.requestUpdate();
  }
}

async function definitionOf(given: unknown, signal: AbortSignal): Promise<ConversationDefinition> {
  // Our own are checked by the tests, so they come without the checks that others go through.
  if (given === USUAL) return (await import('../../presets/what-matters-to-you.json', { with: { type: 'json' } })).default as ConversationDefinition;
  // Most pages give nothing, so what looks for it, and through it, comes on demand.
  return (await import('./given-definition.js')).readDefinition(given, signal);
}

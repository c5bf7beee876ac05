import type { LitElement } from 'lit';
import type { SymbolOf } from '../../internal/symbols.js';
import type { ConversationDefinition } from '../../model/definition.js';
import { loadPreset, presetNames } from '../../presets/load.js';
import type { DefinitionProblem } from './given-definition.js';

/**
 * Holds the definition that an element shows. One that cannot be shown leaves the last good one in place, and `problem`
 * says why until another is given.
 */
export class DefinitionSource {
  shown: ConversationDefinition | undefined;
  problem: Pick<DefinitionProblem, 'reason' | 'message'> | undefined;
  /** The drawings come with the questions: most of them are on cards. */
  symbolOf: SymbolOf = () => undefined;
  /** Settles when what was given is shown, or why it is not. */
  settled: Promise<void> | undefined;
  #turn: AbortController | undefined;

  constructor(private readonly host: LitElement) {}

  /** Takes what the host gave; without anything, the JSON inside the element; without that, the preset. */
  take(given: unknown): void {
    this.stop();
    const child = this.host.querySelector(':scope > script[type="application/json"][slot="definition"]');
    this.#turn = new AbortController();
    this.settled = this.#read(given ?? child?.textContent ?? presetNames[0], this.#turn.signal);
  }

  stop(): void {
    this.#turn?.abort();
  }

  async #read(given: unknown, signal: AbortSignal): Promise<void> {
    let problem: DefinitionProblem | undefined;
    try {
      const [read, { symbolOf }] = await Promise.all([definitionOf(given, signal), import('../../internal/symbols.js')]);
      if (!signal.aborted) Object.assign(this, { shown: read, symbolOf });
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
  if (presetNames.includes(given as string)) return loadPreset(given as string);
  // Most pages give nothing of their own, so what looks through it comes on demand.
  return (await import('./given-definition.js')).readDefinition(given, signal);
}

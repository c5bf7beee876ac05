import type { LitElement } from 'lit';
import { receiveDefinition, type ConversationDefinition } from '../../model/definition.js';
import { RecordError } from '../../model/errors.js';
import { presets } from '../../presets/index.js';

/** Why a conversation definition is not shown. `detail` is for whoever looks after the page. */
export class DefinitionProblem extends Error {
  override readonly name = 'DefinitionProblem';
  constructor(
    readonly reason: 'Elsewhere' | 'Missing' | 'Invalid',
    readonly detail: string,
  ) {
    super(detail);
  }
}

/**
 * Holds the definition that an element shows. One that cannot be shown leaves the last good one in place, and `problem`
 * says why until another is given.
 */
export class DefinitionSource {
  shown: ConversationDefinition | undefined;
  problem: DefinitionProblem | undefined;
  #fetching: AbortController | undefined;

  constructor(private readonly host: LitElement) {}

  /** Takes what the host gave; without anything, the JSON inside the element; without that, the preset. */
  take(given: unknown): void {
    this.stop();
    const { signal } = (this.#fetching = new AbortController());
    const child = this.host.querySelector(':scope > script[type="application/json"][slot="definition"]');
    const done = (shown: ConversationDefinition | undefined, problem?: DefinitionProblem) => {
      if (signal.aborted) return;
      this.shown = shown ?? this.shown;
      this.problem = problem;
      if (problem) console.error(`<${this.host.localName}>: ${problem.message}`);
      this.host.requestUpdate();
    };
    const refuse = (error: unknown) => {
      if (!(error instanceof DefinitionProblem)) throw error;
      done(undefined, error);
    };
    try {
      const read = readDefinition(given ?? child?.textContent ?? 'what-matters-to-you', signal);
      if (read instanceof Promise) read.then(done).catch(refuse);
      else done(read);
    } catch (error) {
      refuse(error);
    }
  }

  stop(): void {
    this.#fetching?.abort();
  }
}

/**
 * The definition that a host gave: a preset's name, JSON, an object, or the address of a file on the page's own site.
 * At once where it can be, so that nothing flickers; a promise only where it has to be fetched.
 * @throws {DefinitionProblem} at once, or as the promise's rejection.
 */
function readDefinition(given: unknown, signal: AbortSignal): ConversationDefinition | Promise<ConversationDefinition> {
  if (typeof given !== 'string') return received(given);
  if (Object.hasOwn(presets, given)) return received(presets[given]);
  if (/^\s*[[{]/.test(given)) return received(given);
  // A bare word is a preset's name with a slip in it, rather than a file.
  if (!/[./]/.test(given)) throw new DefinitionProblem('Missing', given);
  return fetched(given, signal);
}

function received(given: unknown): ConversationDefinition {
  try {
    return receiveDefinition(given);
  } catch (error) {
    if (error instanceof RecordError) throw new DefinitionProblem('Invalid', error.message);
    throw error;
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<ConversationDefinition> {
  if (!URL.canParse(address, document.baseURI)) throw new DefinitionProblem('Missing', address);
  const url = new URL(address, document.baseURI);
  // Asking another site would tell it who is having which conversation, and when.
  if (url.origin !== location.origin) throw new DefinitionProblem('Elsewhere', url.href);
  const text = await fetch(url, { signal, redirect: 'error' }).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  );
  if (text === undefined) throw new DefinitionProblem('Missing', url.href);
  return received(text);
}

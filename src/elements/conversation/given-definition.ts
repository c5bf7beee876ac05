import { receiveDefinition, type ConversationDefinition } from '../../model/definition.js';
import { RecordError } from '../../model/errors.js';
import { loadPreset, presetNames } from '../../presets/load.js';

/** Why a conversation definition is not shown. The message is for whoever looks after the page. */
export class DefinitionProblem extends Error {
  override readonly name = 'DefinitionProblem';
  constructor(
    readonly reason: 'elsewhere' | 'missing' | 'invalid',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The definition that a host gave: JSON, an object, the name of a preset, or the address of a file on the page's own site.
 * @throws {DefinitionProblem} as the promise's rejection.
 */
export async function readDefinition(given: unknown, signal: AbortSignal): Promise<ConversationDefinition> {
  if (typeof given !== 'string' || /^\s*[[{]/.test(given)) return received(given);
  if (presetNames.includes(given)) return loadPreset(given);
  // A bare word is a preset's name with a slip in it, rather than a file.
  if (!/[./]/.test(given) || !URL.canParse(given, document.baseURI)) throw new DefinitionProblem('missing', given);
  const url = new URL(given, document.baseURI);
  // Asking another site would tell it who is having which conversation, and when.
  if (url.origin !== location.origin) throw new DefinitionProblem('elsewhere', url.href);
  const text = await fetch(url, { signal, redirect: 'error' }).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  );
  if (text === undefined) throw new DefinitionProblem('missing', url.href);
  return received(text);
}

function received(given: unknown): ConversationDefinition {
  try {
    return receiveDefinition(given);
  } catch (error) {
    if (error instanceof RecordError) throw new DefinitionProblem('invalid', error.message);
    throw error;
  }
}

/** What can be wrong with something from outside. Each has a plain sentence in every language (`translations/…/errors`). */
export type RecordErrorCode =
  | 'not-json'
  | 'cut-short'
  | 'not-a-record'
  | 'newer'
  | 'too-big'
  | 'too-deep'
  | 'forbidden-key'
  | 'invalid'
  | 'object-object';

/**
 * Something from outside that is not taken in. `code` says what happened, `path` where (dotted, when known).
 * The message is for developers; people see the sentence that belongs to the code.
 */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordErrorCode,
    readonly path = '',
    detail = '',
  ) {
    super(`${code}${path && ` at ${path}`}${detail && `: ${detail}`}`);
  }
}

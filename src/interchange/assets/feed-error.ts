/**
 * Why nothing of a source was read:
 * - `address`: it is no http or https address;
 * - `offline`: it could not be reached: no signal, no such server, or one that does not let pages of other sites ask (CORS);
 * - `status`: it answered that it cannot (a number such as 500 stands in `detail`);
 * - `slow`: nothing came for so long that it was not waited for;
 * - `too-big`: it is more than 50 MB;
 * - `html`: it answered with a web page;
 * - `not-json`, `not-csv`: it is not written in the form that was expected;
 * - `unknown`: it is JSON, and there is no list of assets in it;
 * - `empty`: there is nothing in it.
 */
export type FeedErrorCode =
  'address' | 'offline' | 'status' | 'slow' | 'too-big' | 'html' | 'not-json' | 'not-csv' | 'unknown' | 'empty';

/** A source that is not read. `code` says why; the message is for developers. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    readonly detail = '',
  ) {
    super(`${code}${detail && `: ${detail}`}`);
  }
}

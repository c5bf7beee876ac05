/**
 * Why a network file is not read:
 * - `too-big`, `too-deep`, `too-many`: more bytes, levels or people than any network of somebody's has;
 * - `empty`: there is nothing in it;
 * - `unknown`: it is none of the forms that are read;
 * - `not-xml`, `not-json`, `not-csv`: it begins like one and does not hold: cut short, or not written by a program;
 * - `entities`: it uses abbreviations of its own (XML entities), which are never put in;
 * - `nobody`: it is a network, with nobody in it;
 * - `no-such-network`: there are several in it, and not the one that was asked for.
 */
export type NetworkFileErrorCode =
  | 'too-big'
  | 'too-deep'
  | 'too-many'
  | 'empty'
  | 'unknown'
  | 'not-xml'
  | 'not-json'
  | 'not-csv'
  | 'entities'
  | 'nobody'
  | 'no-such-network';

/** A network file that is not read. `code` says why; the message is for developers. Nothing of the file was taken. */
export class NetworkFileError extends Error {
  override readonly name = 'NetworkFileError';
  constructor(
    readonly code: NetworkFileErrorCode,
    detail = '',
  ) {
    super(`${code}${detail && `: ${detail}`}`);
  }
}

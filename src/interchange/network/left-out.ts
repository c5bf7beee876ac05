/**
 * What of a file does not come along, and why:
 * - `nameless`: somebody without a name, or with white space for one;
 * - `same-id`: a second one under an id that was there: the first is kept;
 * - `no-id`: an entry without an id;
 * - `name-cut`: a name longer than a name can be, kept as far as it fits;
 * - `self-tie`: a line from somebody to themselves;
 * - `tie-to-nobody`: a line to somebody who is not in the file, or is left out of it;
 * - `same-tie`: a further line between the same two, put together with the first;
 * - `hyperedge`: a line between more than two;
 * - `direction`: an arrow, whose meaning the file does not say: kept as a line;
 * - `value`: a word that is not understood, such as a strength by another name;
 * - `column`: something said of everybody that a record has no place for;
 * - `ring`, `sector`: of the file, and put nowhere yet; for whoever imports it to say;
 * - `another-network`: a further network in the same file, or an earlier one of the same person;
 * - `another-file`: a file that came along and holds neither people nor ties;
 * - `doctype`: a document type declaration, which is not looked at;
 * - `known-tie`: a line between two who have one in the record: that one stays;
 * - `unwanted`: somebody whom the person importing left out;
 * - `too-many`: more people or ties than a record can hold: nothing is added.
 */
export type LeftOutCode =
  | 'nameless'
  | 'same-id'
  | 'no-id'
  | 'name-cut'
  | 'self-tie'
  | 'tie-to-nobody'
  | 'same-tie'
  | 'hyperedge'
  | 'direction'
  | 'value'
  | 'column'
  | 'ring'
  | 'sector'
  | 'another-network'
  | 'another-file'
  | 'doctype'
  | 'known-tie'
  | 'unwanted'
  | 'too-many';

/** Something left out, as data: a screen makes a plain sentence of it in its own language. */
export interface LeftOut {
  readonly code: LeftOutCode;
  readonly count: number;
  /** A few of them, by what the file calls them; two names with an arrow between for a line. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 80;

/** Keeps count of what is left out. */
export class LeftOutCount {
  private readonly found = new Map<LeftOutCode, { count: number; readonly examples: Set<string> }>();

  add(code: LeftOutCode, example = '', count = 1): void {
    let one = this.found.get(code);
    if (!one) this.found.set(code, (one = { count: 0, examples: new Set() }));
    one.count += count;
    if (example && one.examples.size < MOST_EXAMPLES) one.examples.add(shortened(example));
  }

  list(): LeftOut[] {
    return Array.from(this.found, ([code, { count, examples }]) => ({ code, count, examples: [...examples] }));
  }
}

const shortened = (text: string) => (text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text);

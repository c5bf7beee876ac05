/** What whoever imports a network file says. Everything has an answer that takes nothing for granted. */
export interface ImportOptions {
  /** Takes somebody of the same name for the one who is there. For the person to say; without it two stay two. */
  readonly mergeByName?: boolean;
  /** The id of the node that is the person in the middle, where the file says nobody or somebody else; empty for nobody. */
  readonly middle?: string;
  /** The ids of the rings and the sectors that the page has, from the middle outwards. Without them: the usual ones. */
  readonly pageRings?: readonly string[];
  readonly pageSectors?: readonly string[];
  /** The ring of the record for a ring of the file. What is not named goes where it usually would; `undefined` is nowhere. */
  readonly rings?: Readonly<Record<string, string | undefined>>;
  readonly sectors?: Readonly<Record<string, string | undefined>>;
  /** Paid people go to the fourth ring, which is for them (Snow), wherever the file has them. Without it: they do, but in a file of Kith's. */
  readonly paidToExchange?: boolean;
  /** An arrow means that support goes that way. Without it an arrow is a line: most programs draw arrows for other reasons. */
  readonly arrowsAreSupport?: boolean;
  /** Whether people stand where they stood on their ring. Without it: where Kith wrote the file. */
  readonly keepAngles?: boolean;
  /** The ids of those who are not wanted. */
  readonly without?: Iterable<string>;
}

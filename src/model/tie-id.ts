/** The id of the tie between two: one tie a pair, so two devices that draw the same line draw one. */
export function tieId(one: string, other: string): string {
  return [one, other].sort().join('~');
}

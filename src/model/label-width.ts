/** The widths of signs in ems: the first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u200b-\u200f\ufe0f]/u, 0],
  // Chinese, Japanese and Korean, and what is drawn rather than written.
  [/[\u2600-\u{3ffff}]/u, 1.05],
  [/[ijl.,:;'’!|()\s-]/, 0.33],
  [/[frtI/1\p{Script=Arabic}]/u, 0.45],
  [/[mwMW@%&]/, 0.88],
  [/[\p{Lu}\d]/u, 0.68],
  [/./s, 0.58],
];

/** The signs that have been met. Names of people share most of theirs. */
const measured = new Map<string, number>();

/**
 * About how wide a text is at weight 600 in a humanist sans, a little on the wide side. Good enough to keep names apart
 * where nothing can measure them.
 */
export function estimateLabelWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const sign of text) {
    let width = measured.get(sign);
    if (width === undefined) measured.set(sign, (width = WIDTHS.find(([signs]) => signs.test(sign))![1]));
    ems += width;
  }
  return ems * fontSize;
}

/** Without accents and capitals, so that "ty" finds "Tŷ". Most names have no accents, and twenty thousand are folded at once. */
export function fold(text: string): string {
  return (/[^\x20-\x7E]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase();
}

/** A column's name or a value without capitals, spaces and signs: `Do not contact` and `doNotContact` are one. */
export const plainKey = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A name inside a sentence, kept apart from the direction of the words around it. */
export function isolated(name: string): string {
  return name && `\u2068${name}\u2069`;
}

/** An element and all that is around it, out to the document, across shadow roots. */
export function* outwards(element: Node): Generator<Node> {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) yield at;
}

/** The nearest element that holds for this, beginning with the element itself. */
export function nearest(element: Node, holds: (one: Element) => unknown): Element | undefined {
  for (const at of outwards(element)) if (at instanceof Element && holds(at)) return at;
  return undefined;
}

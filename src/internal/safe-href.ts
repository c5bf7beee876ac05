const SAFE: ReadonlySet<string> = new Set(['http:', 'https:', 'tel:', 'mailto:']);

/** A link that a host gave, if its scheme is one that a page may follow; else `undefined`, and there is no link. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    return SAFE.has(new URL(href, document.baseURI).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

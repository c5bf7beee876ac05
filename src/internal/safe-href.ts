/** A link that a host gave, if its scheme is one that a page may follow; else `undefined`, and there is no link. */
export function safeHref(href = ''): string | undefined {
  const isSafe = URL.canParse(href, document.baseURI) && /^(https?|tel|mailto):/.test(new URL(href, document.baseURI).href);
  return isSafe && href ? href : undefined;
}

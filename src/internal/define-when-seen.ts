/**
 * Fetches an element when a page has one: for those that few pages have. Looks through the document as it is and as it
 * changes, not into other elements' shadow roots.
 */
export function defineWhenSeen(loaders: Readonly<Record<string, () => Promise<unknown>>>): void {
  // Live: looking whether one is there costs nothing.
  const waiting = new Map(Object.entries(loaders).map(([tag, load]) => [document.getElementsByTagName(tag), load]));
  const look = () => {
    for (const [found, load] of waiting) {
      if (!found.length) continue;
      waiting.delete(found);
      // Without a signal, the next change of the page tries again.
      load().catch(() => waiting.set(found, load));
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}

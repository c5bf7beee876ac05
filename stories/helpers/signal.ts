/** Takes the signal away, as the browser would say it. */
export function loseSignal(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  dispatchEvent(new Event('offline'));
}

/** Gives the browser's own answer back. */
export function findSignal(): void {
  if (!Object.hasOwn(navigator, 'onLine')) return;
  Reflect.deleteProperty(navigator, 'onLine');
  dispatchEvent(new Event('online'));
}

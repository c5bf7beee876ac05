// Runs in the page, before any script of its own: hears what goes wrong and passes it on. Sent as source.

export type Heard = { kind: 'error' | 'violation'; text: string };

export function watch(passOn: (heard: Heard) => void) {
  addEventListener(
    'error',
    (event) => {
      const missing = event.target as Partial<HTMLLinkElement & HTMLImageElement> | null;
      const text =
        event instanceof ErrorEvent
          ? `${event.message} (${event.filename}:${event.lineno})`
          : `did not load: ${missing?.localName} ${missing?.src ?? missing?.href ?? ''}`;
      passOn({ kind: 'error', text });
    },
    // resources that do not load tell only those who capture
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    passOn({
      kind: 'error',
      text: `unhandled rejection: ${reason instanceof Error ? reason.message : String(reason)}`,
    });
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    const where = event.sourceFile ? ` (${event.sourceFile}:${event.lineNumber})` : '';
    passOn({
      kind: 'violation',
      text: `${event.effectiveDirective} stopped ${event.blockedURI || 'inline'}${where} ${event.sample}`.trim(),
    });
  });
}

/** A word no page would log by itself. */
export const watchWord = 'kith-journey-heard';

/** For drivers that hear the console. */
export const watchToConsole = `(${watch})((heard) => console.debug('${watchWord}', JSON.stringify(heard)))`;

export function heardFrom(word: string | undefined, json: string | undefined): Heard | undefined {
  return word === watchWord && json ? (JSON.parse(json) as Heard) : undefined;
}

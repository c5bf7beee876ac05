import type { Browser, Engine } from './driver';

/** Opens a browser of the engine that `KITH_ENGINE` names; only its driver is loaded. */
export async function openBrowser(engine: string = process.env.KITH_ENGINE || 'chromium'): Promise<Browser> {
  switch (engine as Engine) {
    case 'chromium':
      return (await import('./chromium')).openChromium();
    case 'firefox':
      return (await import('./firefox')).openFirefox();
    case 'webkit':
      return (await import('./webkit')).openWebKit();
    default:
      throw new Error(`There is no engine “${engine}”: KITH_ENGINE is chromium, firefox or webkit.`);
  }
}

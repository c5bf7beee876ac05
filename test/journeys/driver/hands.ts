// What one engine has to be able to do for `page.ts` to make a Page of it: the little that differs between drivers.

import type { Engine, Abilities, Media, PageOptions } from './driver';
import type { Heard } from './watch';

export interface Machine {
  readonly engine: Engine;
  readonly can: Abilities;
  newHands(
    options: Required<Pick<PageOptions, 'width' | 'height' | 'touch'>> & { lang?: string | undefined },
  ): Promise<Hands>;
  close(): Promise<void>;
}

export interface Hands {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  url(): Promise<string>;
  /** Evaluates an expression, awaits it if it is a promise, resolves to the string it gives. Must work under a strict CSP. */
  run(expression: string): Promise<string>;
  /** Brings the page to the front, as a person does who turns to it. */
  turnTo(): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  pressButton(): Promise<void>;
  releaseButton(): Promise<void>;
  tapAt(x: number, y: number): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** Text without line breaks, key by key. */
  typeKeys(text: string): Promise<void>;
  /** `expression` gives the input element. */
  setFile(expression: string, path: string): Promise<void>;
  /** Resolves to the saved file and the name that the page gave it. */
  download(action: () => Promise<void>): Promise<{ name: string; path: string }>;
  pdf(path: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  emulateMedia(media: Media): Promise<void>;
  heard(): Promise<Heard[]>;
  /** Every address requested so far. */
  requests(): Promise<string[]>;
}

/** For what an engine cannot do; a journey is expected to have asked `can` first. */
export function cannot(engine: Engine, what: string): never {
  throw new Error(`The driver of ${engine} cannot ${what}: ask \`browser.can\` first.`);
}

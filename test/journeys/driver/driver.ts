// What a journey may do in a browser, in the words of the person who does it: roles and names, keys, a pointer.
// A journey is written once against these interfaces and runs in three engines; `open.ts` opens one.

export type Engine = 'chromium' | 'firefox' | 'webkit';

/**
 * ARIA roles, explicit or implied by the element. Where ARIA is silent the driver says what a person is told:
 * `summary`, `input type=file` and `input type=color` are buttons, date, time and password fields are text boxes,
 * and an `svg` that has a name is an `img`.
 */
// prettier-ignore
export type Role =
  | 'alert' | 'alertdialog' | 'application' | 'article' | 'banner' | 'blockquote' | 'button' | 'caption' | 'cell'
  | 'checkbox' | 'columnheader' | 'combobox' | 'complementary' | 'contentinfo' | 'definition' | 'dialog' | 'figure'
  | 'form' | 'grid' | 'gridcell' | 'group' | 'heading' | 'img' | 'link' | 'list' | 'listbox' | 'listitem' | 'log'
  | 'main' | 'menu' | 'menubar' | 'menuitem' | 'menuitemcheckbox' | 'menuitemradio' | 'meter' | 'navigation' | 'note'
  | 'option' | 'paragraph' | 'progressbar' | 'radio' | 'radiogroup' | 'region' | 'row' | 'rowgroup' | 'rowheader'
  | 'search' | 'searchbox' | 'separator' | 'slider' | 'spinbutton' | 'status' | 'switch' | 'tab' | 'table' | 'tablist'
  | 'tabpanel' | 'term' | 'textbox' | 'time' | 'toolbar' | 'tooltip' | 'tree' | 'treeitem';

/** What an engine's driver is able to do; a journey says what it leaves out where the answer is no. */
export interface Abilities {
  /** Saving a file for real, through the browser's own download. */
  downloads: boolean;
  /** A second page on the same storage. */
  secondTab: boolean;
  /** Printing to PDF. */
  pdf: boolean;
  /** Giving a file to an `<input type="file">` natively. */
  uploads: boolean;
  /** A tap that the page sees as touch, not as a mouse. */
  touch: boolean;
  /** Forced colours, reduced motion, print media. */
  emulateMedia: boolean;
  /** A browser language of its own per page (`newPage({ lang })`). */
  language: boolean;
}

export interface Browser {
  readonly engine: Engine;
  readonly can: Readonly<Abilities>;
  /** A new tab. All pages of one browser share storage; another browser shares nothing and starts empty. */
  newPage(options?: PageOptions): Promise<Page>;
  /** Ends the browser and every process that came with it, and deletes its profile. Safe to call twice. */
  close(): Promise<void>;
}

export interface PageOptions {
  /** Of the viewport, in CSS pixels; 1024 by default. A WebKitGTK window is never narrower than 447. */
  width?: number;
  /** 768 by default. */
  height?: number;
  /** The browser's language, as in `navigator.language`; throws where `can.language` is false. */
  lang?: string;
  /** A touch screen; throws where `can.touch` is false. */
  touch?: boolean;
}

/** A custom element host (CSS; `>>>` goes into shadow roots), or another locator, to look inside of. */
export interface Scope {
  within?: string | Locator;
}

export interface Page {
  /** How long an action waits for what it needs, in milliseconds: 10 000 unless a journey says otherwise. */
  patience: number;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  url(): Promise<string>;
  title(): Promise<string>;
  /**
   * What has this role and accessible name, in any open shadow root, as assistive technology would find it: nothing
   * hidden, inert, or behind an open modal dialog. A string is the whole name, spaces folded; a RegExp any part of it.
   * Items, status messages, alerts, notes and paragraphs without a name of their own answer to their text.
   * It is looked up anew for every action, which waits (see `patience`) for exactly one match, or for the `nth` (from 0).
   */
  get(role: Role, name?: string | RegExp, options?: Scope & { nth?: number }): Locator;
  /** The innermost visible element whose text holds this string (as it is written), or matches this pattern. */
  text(text: string | RegExp, options?: Scope & { nth?: number }): Locator;
  /** For what no role or text reaches. Matches in every open shadow root, hidden elements too; `a >>> b` is b inside a. */
  css(selector: string, options?: Scope & { nth?: number }): Locator;
  readonly keyboard: Keyboard;
  /** Calls a function in the page, which can use nothing from outside but its arguments (JSON), or an expression. */
  evaluate<T>(script: string): Promise<T>;
  evaluate<T, A extends unknown[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until the function or expression is truthy in the page; `message` says what was awaited. */
  waitFor(script: string | (() => unknown), message: string): Promise<void>;
  /** Everything that has gone wrong on this page since it was opened, across reloads and navigation. */
  problems(): Promise<Problems>;
  /** Chooses a file in an `<input type="file">`, which need not be visible. */
  setFile(input: Locator, file: { name: string; content: string | Uint8Array }): Promise<void>;
  /** Does the action and waits for the file that the browser then saves. */
  nextDownload(action: () => Promise<void>): Promise<Download>;
  /** Prints to an A4 PDF, or to the page size that the style sheet asks for; resolves to its number of pages. */
  pdf(path: string): Promise<number>;
  /** A PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Throws where `can.emulateMedia` is false. */
  emulateMedia(media: Media): Promise<void>;
  /** axe-core over the whole page, WCAG 2.2 AA and best practices; `options` as in `axe.run`. */
  axe(options?: Record<string, unknown>): Promise<AxeViolation[]>;
  /** IBM's Equal Access checker over the whole page, WCAG 2.2: what fails, by rule, with where. */
  ibm(): Promise<string[]>;
  /** What the live regions hold now, empty ones left out. */
  announce(): Promise<string[]>;
}

export interface Locator {
  /** Moves the pointer to where the element is really hit (or its label, if that covers it) and clicks there. */
  click(): Promise<void>;
  /** A touch; throws where `can.touch` is false. */
  tap(): Promise<void>;
  /** Focuses the field and replaces what it holds with real keys. Date, time, colour and range fields are set at once. */
  fill(text: string): Promise<void>;
  /** Focuses the element, then presses the key. */
  press(key: string): Promise<void>;
  /** Focuses the element, then types after what is there. */
  type(text: string): Promise<void>;
  /** Clicks a checkbox, radio or switch unless it is on, and waits until it is. */
  check(): Promise<void>;
  uncheck(): Promise<void>;
  /** Chooses an option of a native `select` by its label. */
  select(label: string): Promise<void>;
  /** Presses the pointer on the element, moves it in steps, and lets go. */
  dragBy(dx: number, dy: number): Promise<void>;
  focus(): Promise<void>;
  /** The value of a field; the text of an editable element. */
  value(): Promise<string>;
  /** What can be read in the element, slots and shadow roots included, spaces folded. */
  textContent(): Promise<string>;
  /** The accessible name. */
  name(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  isChecked(): Promise<boolean>;
  isFocused(): Promise<boolean>;
  /** In the viewport's coordinates. */
  box(): Promise<Box>;
  /** How many match now; does not wait. */
  count(): Promise<number>;
  /** Whether a match takes up room and is not hidden now; does not wait. */
  isVisible(): Promise<boolean>;
  /** Waits until there is a match (and one only, but with `nth`), or none. */
  waitFor(state?: 'there' | 'gone'): Promise<void>;
}

export interface Keyboard {
  /** `Enter`, `Tab`, `Shift+Tab`, `ArrowLeft`, `Control+z`, `Space`, `a`, … to whatever has focus. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Problems {
  /** Uncaught errors, unhandled rejections, and resources that did not load. */
  errors: string[];
  /** What a Content-Security-Policy or Trusted Types stopped. */
  violations: string[];
  /** Requests to an origin that no `goto` named. */
  offOrigin: string[];
}

export interface Download {
  name: string;
  text: string;
  bytes: Uint8Array;
}

export interface Media {
  media?: 'screen' | 'print' | null;
  colorScheme?: 'light' | 'dark' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
}

export interface AxeViolation {
  rule: string;
  impact: string;
  help: string;
  /** Where: the path of selectors through shadow roots, and the markup. */
  nodes: string[];
}

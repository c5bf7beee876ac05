// A Page and a Browser out of one engine's hands: everything that is the same in all three.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
// prettier-ignore
import type {
  AxeViolation, Browser, Download, Keyboard, Locator, Media, Page, PageOptions, Problems, Role, Scope,
} from './driver';
import { cannot, type Hands, type Machine } from './hands';
import { DrivenLocator, textMatch } from './locator';
import { installPageSide, type Query, type Reply } from './page-side';
import { until } from './until';

const notInstalled = 'kith-journey-not-installed';
const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

export class DrivenPage implements Page {
  patience = 10_000;
  readonly hands: Hands;
  readonly keyboard: Keyboard;
  private readonly machine: Machine;
  /** Folders of chosen files. They live as long as the browser: a page may read a File at any time after the choice. */
  readonly chosen: string[] = [];
  private readonly ownOrigins = new Set<string>();

  constructor(machine: Machine, hands: Hands) {
    this.machine = machine;
    this.hands = hands;
    this.keyboard = { press: (key) => this.pressKey(key), type: (text) => this.typeText(text) };
  }

  async goto(url: string): Promise<void> {
    this.ownOrigins.add(new URL(url).origin);
    await this.hands.goto(url);
  }

  reload = () => this.hands.reload();
  close = () => this.hands.close();
  url = () => this.hands.url();
  title = () => this.evaluate<string>('document.title');
  screenshot = (path: string) => this.hands.screenshot(path);

  get(role: Role, name?: string | RegExp, options: Scope & { nth?: number } = {}): Locator {
    return this.locate({ by: 'role', role, name: name === undefined ? undefined : textMatch(name) }, options);
  }

  text(text: string | RegExp, options: Scope & { nth?: number } = {}): Locator {
    return this.locate({ by: 'text', text: textMatch(text) }, options);
  }

  css(selector: string, options: Scope & { nth?: number } = {}): Locator {
    return this.locate({ by: 'css', selector }, options);
  }

  evaluate<T>(script: string): Promise<T>;
  evaluate<T, A extends unknown[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  async evaluate<T, A extends unknown[]>(script: string | ((...args: A) => T | Promise<T>), ...args: A): Promise<T> {
    const expression = typeof script === 'string' ? script : `(${script})(...${JSON.stringify(args)})`;
    // One string in, one string out, so that no driver's own way to serialise shows.
    const json = await this.hands.run(
      `(async () => { const value = await (${expression}); return value === undefined ? 'null' : JSON.stringify(value); })()`,
    );
    return JSON.parse(json) as T;
  }

  async waitFor(script: string | (() => unknown), message: string): Promise<void> {
    await until(
      `wait until ${message}`,
      async () =>
        (await this.evaluate<boolean>(
          typeof script === 'string' ? `Boolean(${script})` : `Boolean(await (${script})())`,
        ))
          ? { value: true }
          : { problem: 'it was not so' },
      this.patience,
    );
  }

  async problems(): Promise<Problems> {
    const heard = await this.hands.heard();
    const texts = (kind: 'error' | 'violation') => heard.filter((at) => at.kind === kind).map(({ text }) => text);
    const elsewhere = (await this.hands.requests()).filter((address) => {
      const { origin, protocol } = new URL(address);
      return /^(https?|wss?):$/.test(protocol) && !this.ownOrigins.has(origin.replace(/^ws/, 'http'));
    });
    return { errors: texts('error'), violations: texts('violation'), offOrigin: elsewhere };
  }

  async setFile(input: Locator, file: { name: string; content: string | Uint8Array }): Promise<void> {
    const { query } = input as DrivenLocator;
    await this.act(`find the file input ${input}`, query, 'there');
    const folder = await mkdtemp(join(tmpdir(), 'kith-journey-'));
    this.chosen.push(folder);
    const path = join(folder, basename(file.name));
    await writeFile(path, file.content);
    await this.hands.setFile(`globalThis.__journey.element(${JSON.stringify(query)})`, path);
  }

  async nextDownload(action: () => Promise<void>): Promise<Download> {
    if (!this.machine.can.downloads) cannot(this.machine.engine, 'save a file');
    const { name, path } = await this.hands.download(action);
    const bytes = await readFile(path);
    return { name, bytes, text: bytes.toString('utf8') };
  }

  async pdf(path: string): Promise<number> {
    if (!this.machine.can.pdf) cannot(this.machine.engine, 'print to PDF');
    await this.hands.pdf(path);
    const { stdout } = await promisify(execFile)('pdfinfo', [path]);
    return Number(/^Pages:\s*(\d+)/m.exec(stdout)?.[1] ?? Number.NaN);
  }

  async emulateMedia(media: Media): Promise<void> {
    if (!this.machine.can.emulateMedia) cannot(this.machine.engine, 'emulate media');
    await this.hands.emulateMedia(media);
  }

  async axe(options: Record<string, unknown> = {}): Promise<AxeViolation[]> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Without preload, which would fetch style sheets of other origins.
    const settings = {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      preload: false,
      ...options,
    };
    if (!(await this.evaluate<boolean>('Boolean(globalThis.axe)'))) {
      const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await this.hands.run(`(() => { ${source}\n; return 'done'; })()`);
    }
    // prettier-ignore
    interface Found { id: string; impact: string; help: string; nodes: { target: unknown[]; html: string }[] }
    const found = await this.evaluate<Found[]>(
      `axe.run(document, ${JSON.stringify(settings)}).then((result) => result.violations)`,
    );
    return found.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact,
      help,
      nodes: nodes.map(({ target, html }) => `${target.flat().join(' >>> ')}  ${html.slice(0, 160)}`),
    }));
  }

  async ibm(): Promise<string[]> {
    if (!(await this.evaluate<boolean>('Boolean(globalThis.ace)'))) {
      const source = await readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');
      await this.hands.run(`(() => { ${source}\n; globalThis.ace = ace; return 'done'; })()`);
    }
    return this.evaluate<string[]>(`new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) =>
      results
        .filter(({ value: [policy, outcome] }) => policy === 'VIOLATION' && outcome === 'FAIL')
        .map(({ ruleId, snippet, message }) => ruleId + ': ' + message + ' ' + snippet))`);
  }

  announce = () => this.inPage<string[]>('liveRegions()');

  /** Calls the page-side script, which a new document does not have yet. */
  async inPage<T>(call: string): Promise<T> {
    const ask = () =>
      this.evaluate<T | string>(`globalThis.__journey ? globalThis.__journey.${call} : '${notInstalled}'`);
    let answer = await ask();
    if (answer === notInstalled) {
      await this.hands.run(`(${installPageSide}, 'done')`);
      answer = await ask();
    }
    return answer as T;
  }

  /** Does an act of the page-side script to what the query means, as soon as that is possible. */
  act<T>(purpose: string, query: Query, name: string, argument = ''): Promise<T> {
    const call = `act(${JSON.stringify(query)}, '${name}', ${JSON.stringify(argument)})`;
    const look = async () => {
      const reply = await this.inPage<Reply>(call);
      return 'problem' in reply ? reply : { value: reply.value as T };
    };
    return until<T>(purpose, look, this.patience);
  }

  private locate(query: Query, { within, nth }: Scope & { nth?: number }): Locator {
    const scope: Query | undefined =
      typeof within === 'string' ? { by: 'css', selector: within } : (within as DrivenLocator | undefined)?.query;
    return new DrivenLocator(this, { ...query, within: scope, nth });
  }

  private async pressKey(combination: string): Promise<void> {
    await this.hands.turnTo();
    // `+` is the separator, and at the end a key.
    const keys = combination.split(/\+(?=.)/);
    const held = keys.filter((key) => modifiers.has(key));
    const pressed = keys
      .filter((key) => !modifiers.has(key) || keys.length === 1)
      .map((key) => (held.includes('Shift') && key.length === 1 ? key.toUpperCase() : key));
    for (const key of held) if (!pressed.includes(key)) await this.hands.keyDown(key);
    for (const key of pressed) {
      await this.hands.keyDown(key);
      await this.hands.keyUp(key);
    }
    for (const key of held.reverse()) if (!pressed.includes(key)) await this.hands.keyUp(key);
  }

  private async typeText(text: string): Promise<void> {
    await this.hands.turnTo();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.pressKey('Enter');
      if (line) await this.hands.typeKeys(line);
    }
  }
}

/** The browser of one engine, whose pages share their storage. */
export class DrivenBrowser implements Browser {
  private readonly machine: Machine;
  private readonly pages: DrivenPage[] = [];
  private closing: Promise<void> | undefined;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  get engine() {
    return this.machine.engine;
  }

  get can() {
    return this.machine.can;
  }

  async newPage({ width = 1024, height = 768, lang, touch = false }: PageOptions = {}): Promise<Page> {
    if (lang !== undefined && !this.can.language) cannot(this.engine, 'set a language per page');
    if (touch && !this.can.touch) cannot(this.engine, 'touch');
    const page = new DrivenPage(this.machine, await this.machine.newHands({ width, height, lang, touch }));
    this.pages.push(page);
    return page;
  }

  close(): Promise<void> {
    return (this.closing ??= this.end());
  }

  private async end(): Promise<void> {
    try {
      await this.machine.close();
    } finally {
      const folders = this.pages.flatMap((page) => page.chosen);
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    }
  }
}

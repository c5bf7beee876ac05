// A locator is a description of what is meant; it is looked up in the page for every act.

import type { Box, Locator } from './driver';
import type { Query, TextMatch } from './page-side';
import type { DrivenPage } from './page';
import { until } from './until';

export function textMatch(text: string | RegExp): TextMatch {
  return typeof text === 'string' ? text : { source: text.source, flags: text.flags };
}

function quoted(match: TextMatch): string {
  return typeof match === 'string' ? `“${match}”` : `/${match.source}/${match.flags}`;
}

function inWords(query: Query): string {
  const what =
    query.by === 'role'
      ? `${query.role}${query.name === undefined ? '' : ` ${quoted(query.name)}`}`
      : query.by === 'text'
        ? `text ${quoted(query.text)}`
        : `css ${query.selector}`;
  const which = query.nth === undefined ? '' : ` (nth ${query.nth})`;
  return `${what}${which}${query.within ? ` within ${inWords(query.within)}` : ''}`;
}

export class DrivenLocator implements Locator {
  readonly query: Query;
  private readonly page: DrivenPage;

  constructor(page: DrivenPage, query: Query) {
    this.page = page;
    this.query = query;
  }

  async click(): Promise<void> {
    await this.point('click');
    await this.page.hands.pressButton();
    await this.page.hands.releaseButton();
  }

  async tap(): Promise<void> {
    await this.page.hands.turnTo();
    const { x, y } = await this.act<{ x: number; y: number }>('tap', 'aim');
    await this.page.hands.tapAt(x, y);
  }

  async dragBy(dx: number, dy: number): Promise<void> {
    const { hands } = this.page;
    const { x, y } = await this.point('drag');
    await hands.pressButton();
    // In steps, as a hand moves: a page may only take it for a drag after some pixels.
    const steps = 10;
    for (let step = 1; step <= steps; step++) {
      await hands.moveTo(Math.round(x + (dx * step) / steps), Math.round(y + (dy * step) / steps));
    }
    await hands.releaseButton();
  }

  async fill(text: string): Promise<void> {
    await this.page.hands.turnTo();
    const done = await this.act<boolean>('fill', 'startFilling', text);
    if (done) return;
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.type(text);
  }

  check = () => this.turn(true);
  uncheck = () => this.turn(false);

  select = (label: string) => this.act<void>('select in', 'select', label);

  async focus(): Promise<void> {
    await this.page.hands.turnTo();
    await this.act('focus', 'focus');
  }

  value = () => this.act<string>('read the value of', 'value');
  textContent = () => this.act<string>('read', 'text');
  name = () => this.act<string>('read the name of', 'name');
  attribute = (name: string) => this.act<string | null>(`read ${name} of`, 'attribute', name);
  isChecked = () => this.act<boolean>('read the state of', 'checked');
  isFocused = () => this.act<boolean>('look for focus on', 'focused');
  box = () => this.act<Box>('measure', 'box');

  count = () => this.page.inPage<number>(`count(${JSON.stringify(this.query)})`);
  isVisible = () => this.page.inPage<boolean>(`isVisible(${JSON.stringify(this.query)})`);

  async waitFor(state: 'there' | 'gone' = 'there'): Promise<void> {
    if (state === 'there') await this.act('wait for', 'there');
    else {
      const look = async () => {
        const left = await this.count();
        return left === 0 ? { value: true } : { problem: `${left} still there` };
      };
      await until(`wait until gone: ${this}`, look, this.page.patience);
    }
  }

  toString(): string {
    return inWords(this.query);
  }

  private async point(purpose: string): Promise<{ x: number; y: number }> {
    await this.page.hands.turnTo();
    const aim = () => this.act<{ x: number; y: number }>(purpose, 'aim');
    // Getting there takes a moment, in which what comes later may push the target away: then the hand follows it.
    for (let point = await aim(); ; ) {
      await this.page.hands.moveTo(point.x, point.y);
      const now = await aim();
      if (now.x === point.x && now.y === point.y) return point;
      point = now;
    }
  }

  private async turn(on: boolean): Promise<void> {
    if ((await this.isChecked()) !== on) await this.click();
    const look = async () =>
      (await this.isChecked()) === on ? { value: true } : { problem: 'it was clicked and did not change' };
    await until(`${on ? 'check' : 'uncheck'} ${this}`, look, this.page.patience);
  }

  private act<T>(purpose: string, name: string, argument = ''): Promise<T> {
    return this.page.act<T>(`${purpose} ${this}`, this.query, name, argument);
  }
}

import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/asset-map.js';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

export async function map(record: KithRecord = emptyRecord('one'), view: 'near' | 'list' = 'near'): Promise<KithAssetMapElement> {
  return fixture<KithAssetMapElement>(html`<kith-asset-map .record=${record} view=${view}></kith-asset-map>`);
}

export const clean = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();
export function all<E extends HTMLElement = HTMLElement>(el: Element, selector: string): E[] {
  return [...el.shadowRoot!.querySelectorAll<E>(selector)].filter((one) => one.checkVisibility());
}
/** The name by which a control is called: its label, else what it says. */
export const called = (one: Element | null): string =>
  clean(one?.getAttribute('aria-label') ?? one?.closest('label')?.textContent ?? one?.textContent);
export function named<E extends HTMLElement = HTMLElement>(el: Element, selector: string, name: string | RegExp): E {
  const found = all<E>(el, selector).find((one) => (typeof name === 'string' ? called(one) === name : name.test(called(one))));
  if (!found) throw new Error(`no ${selector} “${name}” among ${all(el, selector).map(called).join(' | ')}`);
  return found;
}
export const button = (el: Element, name: string | RegExp) => named<HTMLButtonElement>(el, 'button', name);
export const field = (el: Element, name: string) => named<HTMLInputElement>(el, 'input:not([type=radio]), textarea', name);
export const radio = (el: Element, name: string) => named<HTMLInputElement>(el, 'input[type=radio]', name);
export const isThere = (el: Element, selector: string, name: string | RegExp) =>
  all(el, selector).some((one) => (typeof name === 'string' ? called(one) === name : name.test(called(one))));
export async function press(el: KithAssetMapElement, name: string | RegExp): Promise<void> {
  button(el, name).click();
  await el.updateComplete;
}
export async function choose(el: KithAssetMapElement, name: string): Promise<void> {
  radio(el, name).focus();
  radio(el, name).click();
  await el.updateComplete;
}
/** Opens "More" in what stands open. */
export async function unfold(el: KithAssetMapElement): Promise<void> {
  named(el, 'summary', /^More/).click();
  await el.updateComplete;
}
export async function write(el: KithAssetMapElement, name: string, text: string): Promise<void> {
  const input = field(el, name);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await el.updateComplete;
}
export async function type(el: KithAssetMapElement, text: string): Promise<void> {
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await el.updateComplete;
}
export const focused = (el: Element) => called(el.shadowRoot!.activeElement);
export const announced = (el: Element) => clean(el.shadowRoot!.querySelector('[role=status]')?.textContent);
export const assets = (el: KithAssetMapElement) => Object.values(el.record.assets);
/** The names listed under a heading of the way, or of the list. */
export function under(el: Element, heading: string | RegExp): string[] {
  const title = named(el, 'h3, h4', heading);
  const section = title.closest('.where, .entry') ?? title.parentElement!;
  return [...section.querySelectorAll('li')].map((one) => clean(one.querySelector('.name, .words')?.textContent));
}

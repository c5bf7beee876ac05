// An asset map that looks further, and what can be seen and done there.
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { named, shown, tidy } from './finding.js';

type Given = KithAssetMapElement['community'];

export async function looking(community: Given, record: KithRecord = emptyRecord('one')): Promise<KithAssetMapElement> {
  const el = await fixture<KithAssetMapElement>(
    html`<kith-asset-map view="list" .record=${record} .community=${community}></kith-asset-map>`,
  );
  await waitUntil(() => shown(el, '[type=search]').length > 0 && shown(el, '.further').length, 'it has arrived');
  await el.updateComplete;
  return el;
}
export const offered = (el: Element) => shown(el, '[data-offered] .name').map(({ textContent }) => tidy(textContent));
export const finder = (el: Element) => named<HTMLInputElement>(el, 'input[type=search]', 'Find a group');
export async function find(el: KithAssetMapElement, text: string): Promise<void> {
  finder(el).value = text;
  finder(el).dispatchEvent(new Event('input'));
  await el.updateComplete;
}
export async function filter(el: KithAssetMapElement, label: string, option: string): Promise<void> {
  const select = named<HTMLSelectElement>(el, 'select', label);
  select.value = [...select.options].find(({ text }) => text === option)!.value;
  select.dispatchEvent(new Event('change'));
  await el.updateComplete;
}
export const key = (el: Element, name: string) =>
  (el.shadowRoot!.activeElement ?? el).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }),
  );

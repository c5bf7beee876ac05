import { html, nothing, type TemplateResult } from 'lit';
import { semicolonIn } from '../../internal/comma.js';
import { icon } from '../../internal/icon.js';
import { iconBan, iconCalendar, iconHandHeart, iconHandshake, iconLink } from '../../internal/icons.js';
import { timesInLang } from '../../internal/times-in-lang.js';
import { alongside, introducerOf } from '../../model/alongside.js';
import type { Asset, Person } from '../../model/record.js';
import { times } from '../../translations/en-GB/times.js';
import { loadedTranslation } from '../../translations/translation.js';
import type { AssetView } from './asset-view.js';
import { besideWords, namesIn, type BesideWords } from './beside-words.js';
import type { FormWords } from './form-words.js';
import { nameIn } from './words.js';

const part = (shape: string, text: unknown) => html`<span class="hint few">${icon(shape)}<span>${text}</span></span>`;

/** Somebody's own words may have commas in them. */
const oneLine = (facts: readonly (string | undefined)[]) => facts.filter((fact) => fact?.trim()).map((fact) => `\u2068${fact}\u2069`).join(' · ');

/** When it is on: as somebody put it, else as its source says it, in plain words. */
export function whenOf({ when, schedules }: Asset, language: string): string {
  const words = loadedTranslation(language)?.times ?? times;
  return when?.trim() || timesInLang(schedules, words, language).join(semicolonIn(language));
}

/** When it is on and what it costs, as one line; for reading only, how to get there and in as well. */
export function factsOf({ cost, access, address, phone, web, email }: Asset, when: string, all = false): string {
  return oneLine([when, cost, ...(all ? [access, address, phone, web, email] : [])]);
}

/** What helps there, as one line. */
export function helpsIn(t: FormWords, { helps = [] }: Asset): string {
  return oneLine(helps.map((help) => t.helps[help as keyof typeof t.helps] ?? help));
}

/** Who could introduce me, in words, also where they have since been taken off. */
export function introducerIn(t: BesideWords, view: Pick<AssetView, 'records'>, asset: Asset): string {
  const introducer = introducerOf(view.records.record, asset);
  if (!introducer) return '';
  return t.couldIntroduce(introducer === 'gone' ? t.introducerGone : nameIn(t, introducer.name));
}

/** What its row says beneath the name, where there is something to say. */
export function inFewWords(one: Person | Asset, view: AssetView): TemplateResult {
  const t = besideWords(view);
  const { record } = view.records;
  const asset = 'kind' in one ? one : undefined;
  const facts = asset && factsOf(asset, whenOf(asset, view.language), !view.writable);
  const helps = asset && helpsIn(t, asset);
  const introducer = asset && introducerIn(t, view, asset);
  const isNotAsked = asset?.introducer && record.people[asset.introducer]?.doNotContact;
  const beside = alongside(record, one.id).filter((other) => 'name' in other);
  return html`${one.words?.text && asset ? html`<span class="own" dir="auto">${one.words.text}</span>` : nothing}${
    facts ? part(iconCalendar, facts) : nothing
  }${helps ? part(iconHandHeart, helps) : nothing}${introducer ? part(iconHandshake, introducer) : nothing}${
    isNotAsked ? html`<span class="tag alert">${icon(iconBan)}${t.notContact}</span>` : nothing
  }${beside.length ? part(iconLink, t.alongside.with(namesIn(t, beside, view.language))) : nothing}`;
}

import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { findAssets } from '../../model/find-assets.js';
import type { AssetView } from './asset-view.js';
import { formWords } from './form-words.js';
import { nameIn } from './words.js';

/** Looks for something, says what became of it, and goes on to what is named. */
export type Find = (query: string, said: string, ...selectors: string[]) => void;

/** Finds while one types. */
export function renderFinder(view: AssetView, query: string, find: Find): TemplateResult {
  const t = formWords(view);
  const input = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    const count = [...findAssets(view.records.record, value).values()].flat().length;
    find(value, value.trim() && (count ? t.found(count) : t.nothingMatches(value)));
  };
  return html`<label class="field"
    ><span>${t.find}</span><input type="search" autocomplete="off" .value=${live(query)} @input=${input}
  /></label>`;
}

export function renderNothingFound(view: AssetView, query: string, find: Find): TemplateResult {
  const t = formWords(view);
  return html`<div class="empty">
    <p>${t.nothingMatches(nameIn(t, query))}</p>
    <button type="button" class="button small" @click=${() => find('', '', '[type=search]')}>${t.showAll}</button>
  </div>`;
}

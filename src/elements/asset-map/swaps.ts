import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { icon } from '../../internal/icon.js';
import { iconHandshake } from '../../internal/icons.js';
import { swapsIn } from '../../model/swaps.js';
import type { AssetView } from './asset-view.js';
import { besideWords } from './beside-words.js';
import { nameIn } from './words.js';

/** At most this many are shown: what is most alike comes first. */
const MOST = 6;

/** Offers and asks that meet, and why, in words. Nobody is told; what is made of it is the person's to say. */
export function renderSwaps(view: AssetView): TemplateResult | typeof nothing {
  const t = besideWords(view);
  const swaps = swapsIn(view.records.record).slice(0, MOST);
  if (!swaps.length) return nothing;
  return html`<div class="meeting">
    <h3>${icon(iconHandshake)}<span>${t.alongside.meeting} <span class="says">${t.alongside.hour}</span></span></h3>
    <ul>
      ${swaps.map(
        ({ ask, offer, words }) =>
          html`<li>${t.alongside.meets(nameIn(t, ask.name), nameIn(t, offer.name), words.map((word) => `\u2068${word}\u2069`).join(commaIn(view.language)))}</li>`,
      )}
    </ul>
  </div>`;
}

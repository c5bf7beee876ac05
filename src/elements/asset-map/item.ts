import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconBan } from '../../internal/icons.js';
import { hasPlace, isService } from '../../model/assets.js';
import type { Asset, Person } from '../../model/record.js';
import type { AssetView } from './asset-view.js';
import { face } from './face.js';

/** What more is said of it in its row, once that has arrived. */
type More = (one: Person | Asset, view: AssetView) => unknown;

/**
 * Somebody, a group, a place or an organisation; or a gift, an offer, a wish or a story in the person's own words. The
 * whole row is what one presses; without `open` it is to be read only. `hint` says what its place on the page does not.
 */
export function item(one: Person | Asset, view: AssetView, isOpen: boolean, hint = '', more?: More, open?: () => void): TemplateResult {
  const name = html`<bdi>${one.name || view.t.noName}</bdi>`;
  const content = html`${hasPlace(one) ? html`${face(one, view.symbolOf)}${said(one, name, view, more)}` : html`<span class="words">${name}</span>`}${
    hint ? html`<span class="hint"><bdi>${hint}</bdi></span>` : nothing
  }`;
  if (!open) return html`<div class="item">${content}</div>`;
  return html`<button type="button" class="item" data-id=${one.id} aria-expanded=${isOpen} aria-keyshortcuts="+" @click=${open}>${content}</button>`;
}

function said(one: Person | Asset, name: TemplateResult, view: AssetView, more?: More): TemplateResult {
  const { t, pictures } = view;
  const asset = 'kind' in one ? one : undefined;
  const isPaid = isService(one);
  const kind = asset ? t.called[asset.kind as 'group'] : isPaid ? t.called.paid : '';
  return html`<span class="said">
    <span class="name">${name}</span>
    <span class="hint">${kind ? html`<span class=${isPaid ? '' : 'unseen'}>${kind}.</span>` : nothing} <bdi>${one.about}</bdi></span>
    ${asset?.interest === 'try' ? html`<span class="tag warm">${icon(pictures?.FANCIED ?? '')}${t.called.try}</span>` : nothing}
    ${(one as Person).doNotContact ? html`<span class="tag alert">${icon(iconBan)}${t.notContact}</span>` : nothing}
    ${more?.(one, view)}
  </span>`;
}

/** Finds its row. */
export const itemWith = (id = ''): string => `[data-id="${CSS.escape(id)}"]`;

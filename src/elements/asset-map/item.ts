import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconBan, iconFootprints } from '../../internal/icons.js';
import { isService } from '../../model/assets.js';
import type { Asset, Person } from '../../model/record.js';
import { face } from './face.js';
import { howFar, whatItIs, type AssetWords } from './words.js';

export interface ItemOptions {
  readonly t: AssetWords;
  readonly isOpen: boolean;
  /** Opens it for change. Absent: to be read only. */
  readonly open?: () => void;
  /** Says how far off it is, where the place on the page does not. */
  readonly saysHowFar?: boolean;
}

/** Somebody, a group, a place or an organisation: the whole row is what one presses. */
export function item(one: Person | Asset, { t, isOpen, open, saysHowFar }: ItemOptions): TemplateResult {
  const isPaid = isService(one);
  const kind = whatItIs(t, one, isPaid);
  const content = html`${face(one)}
    <span class="said">
      <span class="name"><bdi>${one.name || t.noName}</bdi></span>
      <span class="about">
        ${kind ? html`<span class=${isPaid ? '' : 'unseen'}>${kind}.</span>` : nothing} <bdi>${one.about}</bdi>
      </span>
      ${'kind' in one && one.interest === 'try' ? html`<span class="tag warm">${icon(iconFootprints)}${t.try}</span>` : nothing}
      ${!('kind' in one) && one.doNotContact ? html`<span class="tag alert">${icon(iconBan)}${t.notContact}</span>` : nothing}
    </span>
    ${saysHowFar ? html`<span class="hint">${howFar(t, one.near)}</span>` : nothing}`;
  return pressable('item', one, content, isOpen, open);
}

/** A gift, an offer, a wish or a story: the person's own words. */
export function ownWords(one: Asset, { t, isOpen, open }: ItemOptions): TemplateResult {
  const content = html`<span class="words"><bdi>${one.name || t.noName}</bdi></span>
    ${one.length ? html`<span class="hint"><bdi>${one.length}</bdi></span>` : nothing}`;
  return pressable('own', one, content, isOpen, open);
}

function pressable(name: string, { id }: { readonly id: string }, content: unknown, isOpen: boolean, open?: () => void): TemplateResult {
  if (!open) return html`<div class=${name}>${content}</div>`;
  return html`<button type="button" class=${name} data-id=${id} aria-expanded=${isOpen} @click=${open}>${content}</button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconHeart, iconPlus, iconTrash2 } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { addHope, alongside, calledBy, removeHope, type Hope } from '../../model/alongside.js';
import { inOrder } from '../../model/order.js';
import { nameOf } from '../../model/people.js';
import { ME } from '../../model/schema.js';
import type { Adding, AssetHands, AssetView, Opened } from './asset-view.js';
import { besideWords, type BesideWords } from './beside-words.js';
import { renderGoesWith, shapeOf } from './goes-with.js';
import { itemWith } from './item.js';
import { renderNextStep } from './next-step.js';
import { nameIn } from './words.js';

/** What I hope for, and who and what stands alongside. Where nobody and nothing does, that is asked, not counted. */
export function renderHopes(view: AssetView, opened: Opened | undefined, adding: Adding | undefined, hands: AssetHands): TemplateResult {
  const t = besideWords(view);
  const hopes = inOrder(view.records.record.hopes);
  if (!hopes.length && !view.writable) return html``;
  return html`<div class="hopes">
    <h3>${icon(iconHeart)}<span>${t.alongside.hopes}</span></h3>
    ${
      hopes.length
        ? html`${view.writable ? html`<p class="hint" id="how">${t.alongside.how}</p>` : nothing}
            <ul>
              ${hopes.map((hope) => html`<li data-drop=${hope.id}>${renderHope(view, t, hope, opened?.id === hope.id ? opened : undefined, hands)}</li>`)}
            </ul>`
        : html`<p class="hint">${t.alongside.noHopes}</p>`
    }
    ${view.writable ? renderAddingHope(view, t, adding, hands) : nothing}
  </div>`;
}

function renderHope(view: AssetView, t: BesideWords, hope: Hope, opened: Opened | undefined, hands: AssetHands): TemplateResult {
  const { id, words } = hope;
  const isOpen = view.writable && !!opened;
  const beside = alongside(view.records.record, id);
  const isLonely = !beside.some((one) => 'name' in one);
  const open = () => hands.open({ id, at: 'hope' });
  // Whoever put it another way is named, and it does not look like the person's own hand.
  const by = words.author === ME ? '' : nameOf(view.records.record, words.author);
  const said = html`<span class=${words.verbatim ? 'words' : 'put'}><bdi>${words.text}</bdi></span>${
    by ? html`<span class="hint">${t.alongside.putIt(nameIn(t, by))}</span>` : nothing
  }`;
  return html`${
      view.writable
        ? html`<button type="button" class="item" data-id=${id} aria-expanded=${isOpen} aria-keyshortcuts="+" @click=${open}>${said}</button>`
        : html`<div class="item">${said}</div>`
    }
    ${
      beside.length
        ? html`<ul class="beside" aria-label=${t.alongside.alongside}>
            ${beside.map((one) => html`<li class="tag">${icon(shapeOf(one))}<bdi>${calledBy(one)}</bdi></li>`)}
          </ul>`
        : nothing
    }
    ${
      isLonely && !isOpen
        ? html`<p class="question">
            <span>${t.alongside.lonely}</span>
            ${view.writable ? html`<button type="button" class="button small" @click=${open}>${icon(iconPlus)}${t.alongside.putWith}</button>` : nothing}
          </p>`
        : nothing
    }
    ${isOpen ? renderHopeEditor(view, t, hope, opened!, hands) : nothing}`;
}

function renderHopeEditor(view: AssetView, t: BesideWords, hope: Hope, opened: Opened, hands: AssetHands): TemplateResult {
  const { records, common } = view;
  const { id, words } = hope;
  const change = ({ target }: Event) => {
    const { name, value } = target as HTMLTextAreaElement;
    if (name !== 'words') return;
    records.edit(
      (draft) => {
        if (draft.hopes[id]) draft.hopes[id].words.text = value;
      },
      { what: t.alongside.did.changedHope, burst: `${id}/words` },
    );
  };
  const remove = () => {
    const what = t.alongside.did.tookOffHope;
    records.edit((draft) => removeHope(draft, id), { what });
    hands.close(what, '.hopes .item', '[data-add=hope]');
  };
  const done = () => (words.text.trim() ? hands.close('', itemWith(id)) : remove());
  const escape = (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && done();
  return html`<div id="editor" class="panel" role="group" tabindex="-1" aria-label=${t.changing(nameIn(t, words.text))} @input=${change} @keydown=${escape}>
    ${
      words.author === ME
        ? html`<label class="field"><span>${t.ownWords}</span><textarea name="words" dir="auto" .value=${live(words.text)}></textarea></label>`
        : nothing
    }
    ${renderGoesWith(view, opened, hands, true)}
    <div class="chips next">${renderNextStep(view, hope, hands)}</div>
    <div class="chips">
      <button type="button" class="button small" @click=${done}>${common.done}</button>
      <button type="button" class="button plain small" @click=${remove}>${icon(iconTrash2)}${t.takeOff}</button>
    </div>
  </div>`;
}

function renderAddingHope({ records, common }: AssetView, t: BesideWords, adding: Adding | undefined, { say, toggle }: AssetHands): TemplateResult {
  if (adding?.key !== 'hope')
    return html`<button type="button" class="button small plain add" data-add="hope" @click=${() => toggle('hope')}>
      ${icon(iconPlus)}${t.alongside.addHope}
    </button>`;
  const add = (text: string) => {
    records.edit((draft) => void addHope(draft, text), { what: t.alongside.did.hope });
    say(t.alongside.did.hope);
  };
  return quickField({ key: 'hope', label: t.alongside.hope, common, toggle: () => toggle('hope'), add });
}

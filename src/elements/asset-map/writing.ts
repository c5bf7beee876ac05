import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconTrash2 } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { addAsset, hasPlace } from '../../model/assets.js';
import { wordsOf } from '../../model/conversations.js';
import { changeAlter, findByName, nameOf, removeAlter } from '../../model/people.js';
import type { Asset, Near, RecordDraft } from '../../model/record.js';
import { panel } from '../../styles/panel.js';
import type { Adding, AssetHands, AssetView, Opened } from './asset-view.js';
import { renderDetails, renderFirstThings, renderOwnWords, SOMEBODY_ELSE } from './details.js';
import { choice, line } from './fields.js';
import { formWords } from './form-words.js';
import { renderGoesWith } from './goes-with.js';
import { itemWith } from './item.js';
import { renderNextStep } from './next-step.js';
import { nameIn, said } from './words.js';

export const styles = [
  panel,
  css`
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: 0 22px;
      font-size: var(--_small);
    }
    legend {
      font-weight: 650;
    }
    .objection {
      padding: 10px 16px;
      border-inline-start: 4px solid var(--_warm);
      background: var(--_warm-tint);
    }
    .bar > .quick {
      flex: 1 1 100%;
    }
    .route > li > .panel {
      grid-column: 1 / -1;
      margin: 0 12px 20px;
    }
    @container kith (max-width: 1000px) {
      .route > li > .panel {
        margin-inline: 0;
      }
    }
  `,
];

/**
 * Opens one thing for change. What is written is in the record at once, there is nothing to save. People are taken off
 * their own picture, not here.
 */
export function renderEditor(view: AssetView, opened: Opened, hands: AssetHands): TemplateResult | typeof nothing {
  const { say, close, goTo } = hands;
  const { records, common } = view;
  const t = formWords(view);
  const { id, story } = opened;
  const one = records.record.people[id] ?? records.record.assets[id] ?? story;
  if (!one) return nothing;
  const asset = 'kind' in one ? one : undefined;

  /** Each letter and each choice. A story is in the record from its first letter on, and gone with its last. */
  const change = ({ target }: Event) => {
    const { name: field, value, type } = target as HTMLInputElement;
    // What is looked for, and names of somebody new, are no part of it.
    if (!field) return;
    if (field === 'introducer') {
      opened.introducing = value === SOMEBODY_ELSE;
      if (opened.introducing) return goTo('', '#introducing');
    }
    const name = nameIn(t, nameOf(records.record, id));
    const what = story ? t.added(t.groups.story) : field === 'near' ? t.moved(name, said(t, value as Near)) : t.changed(name);
    const recipe = (draft: RecordDraft) => {
      if (story && !value) return removeAlter(draft, id);
      if (story && !draft.assets[id]) addAsset(draft, { id, kind: 'story', name: value });
      changeAlter(draft, id, { [field]: field === 'words' && value ? wordsOf(value) : value || (field === 'name' ? '' : undefined) });
    };
    records.edit(recipe, { what, burst: `${id}/${field}` });
    if (type === 'radio') say(what);
  };
  const done = () => {
    const said = story && records.record.assets[id] ? t.added(t.groups.story) : '';
    close(said, story ? '[data-add=story]' : itemWith(id), '[type=search]', '[data-add]');
  };
  /** Takes it off; the focus goes to its neighbour. */
  const remove = ({ target }: Event) => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    const ids = [...root.querySelectorAll<HTMLElement>('[data-id], #editor')].map(({ dataset }) => dataset.id ?? id);
    const at = ids.indexOf(id);
    const beside = ids.slice(at).find((other) => other !== id);
    const what = t.tookOff(nameIn(t, one.name));
    records.edit((draft) => removeAlter(draft, id), { what });
    close(what, itemWith(beside), itemWith(ids[at - 1]), '[data-add]', '.begin');
  };
  const escape = (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && done();
  const label = t.changing(nameIn(t, one.name));
  return html`<div id="editor" class="panel" role="group" tabindex="-1" aria-label=${label} @input=${change} @keydown=${escape}>
    ${
      hasPlace(one)
        ? html`<div class="lines">${line('name', t.name, one.name)}${line('about', t.about, one.about ?? '')}</div>
            ${asset ? renderOwnWords(view, asset) : nothing}${choice(t, 'near', one.near ?? '')}${
              asset
                ? html`${choice(t, 'interest', asset.interest ?? 'part')}${renderFirstThings(view, opened, asset, hands)}${renderDetails(view, asset, say)}`
                : nothing
            }`
        : html`<label class="field"><span>${t.ownWords}</span><textarea name="name" .value=${live(one.name)}></textarea></label>
            ${asset?.kind === 'exchange' ? line('length', t.length, asset.length ?? '') : nothing}`
    }
    ${asset && !hasPlace(asset) && asset.kind !== 'gift' ? nothing : renderGoesWith(view, opened, hands)}
    <div class="chips next">${renderNextStep(view, one, hands)}</div>
    <div class="chips">
      <button type="button" class="button small" @click=${done}>${common.done}</button>
      ${asset ? html`<button type="button" class="button plain small" @click=${remove}>${icon(iconTrash2)}${t.takeOff}</button>` : nothing}
    </div>
  </div>`;
}

/** A form for one after the other: `label` is what is added. */
export function renderAdding(view: AssetView, adding: Adding, label: string, { say, stop }: AssetHands): TemplateResult {
  const { records, common } = view;
  const t = formWords(view);
  const { key, objection } = adding;
  const gift = key in t.gifts;
  const kind = gift ? { kind: 'gift', gift: key } : { kind: 'exchange', exchange: key };

  /** Somebody, a group or a place that is named twice is the same one. */
  const add = (name: string, form: FormData) => {
    const written = [...form].map(([field, text]) => [field, String(text).trim()]).filter(([field, text]) => text && field !== 'text');
    const asset = { ...Object.fromEntries(written), ...(key !== 'near' && kind), name } as Pick<Asset, 'kind' | 'name'>;
    const there = hasPlace(asset as Asset) && findByName(records.record, name);
    adding.objection = there ? t.alreadyHere(nameIn(t, there.name)) : '';
    const what = t.added(nameIn(t, name));
    if (!there) records.edit((draft) => void addAsset(draft, asset), { what });
    say(adding.objection || what);
    return !there;
  };
  const more =
    key === 'near'
      ? html`${line('about', t.about)} ${objection ? html`<p class="objection">${objection}</p>` : nothing}
          ${choice(t, 'kind', 'group', true)}${choice(t, 'near', '', true)}${choice(t, 'interest', 'part', true)}`
      : gift
        ? nothing
        : line('length', t.length);
  return quickField({ key, label: key === 'near' ? t.name : label, common, more, toggle: stop, add });
}

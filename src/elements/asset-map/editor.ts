import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconTrash2 } from '../../internal/icons.js';
import type { Asset, Near, Person } from '../../model/record.js';
import { NEARNESS } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { nameIn, type AssetWords } from './words.js';

/** What can be changed here of somebody or something. */
export type AssetChange = Partial<Pick<Asset, 'name' | 'about' | 'length' | 'near' | 'kind' | 'interest'>>;

export interface EditorOptions {
  readonly t: AssetWords;
  readonly common: Translation['common'];
  readonly change: (change: AssetChange) => void;
  readonly close: () => void;
  /** Absent for people: they are taken off their own picture. */
  readonly remove?: () => void;
}

/** Opens one thing for change. What is written is in the record with each letter; there is nothing to save. */
export function editor(one: Person | Asset, options: EditorOptions): TemplateResult {
  const { t, common, close, remove } = options;
  const escape = (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && close();
  const fields = 'kind' in one && (one.kind === 'gift' || one.kind === 'exchange' || one.kind === 'story') ? wordFields : alterFields;
  return html`<div id="editor" class="panel" role="group" tabindex="-1" aria-label=${t.changing(nameIn(t, one.name))} @keydown=${escape}>
    ${fields(one, options)}
    <div class="row">
      <button type="button" class="button small" @click=${close}>${common.done}</button>
      ${remove
        ? html`<button type="button" class="button plain small" @click=${remove}>${icon(iconTrash2)}${t.takeOff}</button>`
        : nothing}
    </div>
  </div>`;
}

function wordFields(one: Person | Asset, { t, change }: EditorOptions): TemplateResult {
  const write = (event: InputEvent) => change({ name: (event.target as HTMLTextAreaElement).value });
  return html`<label class="field"><span>${t.ownWords}</span><textarea .value=${live(one.name)} @input=${write}></textarea></label>
    ${'kind' in one && one.kind === 'exchange' ? line(t.length, one.length, (length) => change({ length })) : nothing}`;
}

function alterFields(one: Person | Asset, { t, change }: EditorOptions): TemplateResult {
  return html`<div class="lines">
      ${line(t.name, one.name, (name) => change({ name: name ?? '' }))} ${line(t.about, one.about, (about) => change({ about }))}
    </div>
    ${'kind' in one ? kindChoice(t, one.kind, (kind) => change({ kind })) : nothing}
    ${nearChoice(t, one.near, (near) => change({ near: near || undefined }))}
    ${'kind' in one ? interestChoice(t, one.interest, (interest) => change({ interest })) : nothing}`;
}

function line(label: string, value: string | undefined, change: (value: string | undefined) => void): TemplateResult {
  const write = (event: InputEvent) => change((event.target as HTMLInputElement).value || undefined);
  return html`<label class="field"><span>${label}</span><input autocomplete="off" .value=${live(value ?? '')} @input=${write} /></label>`;
}

type Changed<Value> = (value: Value) => void;

/** A group, a place or an organisation. Without `changed` the form that it stands in keeps the choice. */
export function kindChoice(t: AssetWords, chosen: Asset['kind'], changed?: Changed<Asset['kind']>): TemplateResult {
  return choice('kind', t.kind, (['group', 'place', 'organisation'] as const).map((kind) => [kind, t.one[kind]]), chosen, changed);
}

export function nearChoice(t: AssetWords, chosen: Near | undefined, changed?: Changed<Near | ''>): TemplateResult {
  const stops = NEARNESS.map((near) => [near, t.stops[near].name] as const);
  return choice<Near | ''>('near', t.far, [...stops, ['', t.notSaid]], chosen ?? '', changed);
}

export function interestChoice(t: AssetWords, chosen: Asset['interest'], changed?: Changed<'part' | 'try'>): TemplateResult {
  return choice('interest', t.forMe, [['part', t.part], ['try', t.try]], chosen ?? 'part', changed);
}

function choice<Value extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [value: Value, label: string])[],
  chosen: string,
  changed?: Changed<Value>,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${options.map(([value, label]) => {
      const isChosen = value === chosen;
      // `?checked` is what a form goes back to after it was sent; `live` brings an undo on to the screen.
      return html`<label class="check">
        <input
          type="radio"
          name=${name}
          value=${value}
          ?checked=${isChosen}
          .checked=${changed ? live(isChosen) : isChosen}
          @change=${() => changed?.(value)}
        />${label}
      </label>`;
    })}
  </fieldset>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { copyOf, digestOf, type CommunityAsset } from '../../model/community.js';
import { changeAlter } from '../../model/people.js';
import type { Asset } from '../../model/record.js';
import type { CommunityDesk } from './community-desk.js';
import { formWords, type FormWords } from './form-words.js';
import { helpsIn } from './in-few-words.js';
import { keyOf, rowOf } from './shelf.js';
import { nameIn } from './words.js';

/** What a source says; what the person says of it themselves stays theirs. */
const FROM_SOURCE = [
  'name',
  'about',
  'when',
  'cost',
  'address',
  'access',
  'phone',
  'email',
  'web',
  'helps',
  'schedules',
  'point',
] as const;
const SHOWN = ['name', 'about', 'when', 'cost', 'address', 'access', 'phone', 'email', 'web', 'helps'] as const;

/** What it is in words. */
export function saidOf(words: FormWords, asset: Partial<Asset>, field: (typeof SHOWN)[number]): string {
  return field === 'helps' ? helpsIn(words, asset as Asset) : String(asset[field] ?? '');
}

/** What something is called where it is put beside another. */
export const labelOf = (words: FormWords, field: (typeof SHOWN)[number]): string =>
  field === 'helps' ? words.whatHelps : words[field];

export { SHOWN as TOLD };

/** That a source says something else now, what, and which of the two stays. */
export function renderChanged(desk: CommunityDesk, mine: Asset, asset: CommunityAsset): TemplateResult {
  const { t, view } = desk;
  const words = formWords(view);
  const there = copyOf(asset);
  const differs = SHOWN.filter((field) => saidOf(words, mine, field) !== saidOf(words, there, field));
  const name = nameIn(view.t, mine.name);
  const end = (what: string, fields: Partial<Asset>) => {
    desk.edit((draft) => changeAlter(draft, mine.id, fields), what);
    desk.focus(rowOf(keyOf(asset)), '.further input');
  };
  const take = () =>
    end(t.took(name), {
      ...Object.fromEntries(FROM_SOURCE.map((field) => [field, there[field]])),
      source: there.source,
    });
  const keep = () => end(t.kept(name), { source: { ...mine.source!, digest: digestOf(asset) } });
  return html`<div class="changed">
    <p><strong>${t.changed}</strong></p>
    ${differs.map(
      (field) =>
        html`<dl class="beside">
          <dt class="field-name">${labelOf(words, field)}</dt>
          <dt>${t.mine}</dt>
          <dd><bdi>${saidOf(words, mine, field) || '–'}</bdi></dd>
          <dt>${t.now}</dt>
          <dd><bdi>${saidOf(words, there, field) || '–'}</bdi></dd>
        </dl>`,
    )}
    ${
      view.writable
        ? html`<div class="chips">
            <button type="button" class="button small" @click=${take}>
              ${t.takeNew}<span class="unseen">: ${name}</span>
            </button>
            <button type="button" class="button plain small" @click=${keep}>
              ${t.keepMine}<span class="unseen">: ${name}</span>
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

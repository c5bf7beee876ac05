import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconCheck } from '../../internal/icons.js';
import { canBeAsked, introducerOf, personCalled } from '../../model/alongside.js';
import { everything } from '../../model/assets.js';
import { changeAlter } from '../../model/people.js';
import type { Asset, Person } from '../../model/record.js';
import { HELPS, ME } from '../../model/schema.js';
import type { AssetHands, AssetView, Opened } from './asset-view.js';
import { choice, line } from './fields.js';
import { formWords } from './form-words.js';
import { somebodyField } from './goes-with.js';
import { nameIn } from './words.js';

/** "Somebody else", in the list of those who could introduce me. */
export const SOMEBODY_ELSE = '+';

/** In the person's own words; what somebody else wrote stands as they wrote it. */
export function renderOwnWords(view: AssetView, asset: Asset): TemplateResult | typeof nothing {
  const t = formWords(view);
  const { words } = asset;
  if (words && words.author !== ME) return html`<p class="words" dir="auto">${words.text}</p>`;
  return html`<label class="field"
    ><span>${t.ownWords}</span><textarea name="words" dir="auto" placeholder=" " .value=${live(words?.text ?? '')}></textarea>
  </label>`;
}

/** Who could introduce me, and when it is on: what one needs to go along for the first time. */
export function renderFirstThings(view: AssetView, opened: Opened, asset: Asset, { goTo }: AssetHands): TemplateResult {
  const { records, common } = view;
  const { record } = records;
  const t = formWords(view);
  const introducer = introducerOf(record, asset);
  const chosen = opened.introducing ? SOMEBODY_ELSE : (asset.introducer ?? '');
  const option = (value: string, name: string) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`;
  // Whoever is chosen stays in the list, also when they are not to be contacted any more.
  const people = everything(record).filter((one): one is Person => !('kind' in one)).filter((one) => canBeAsked(one) || one === introducer);
  const add = (name: string) => {
    opened.introducing = false;
    const what = t.couldIntroduce(nameIn(t, name));
    records.edit((draft) => changeAlter(draft, asset.id, { introducer: personCalled(draft, name) }), { what });
    goTo(what, '[name=introducer]');
  };
  return html`<div class="lines">
      <label class="field"
        ><span>${t.introducer}</span
        ><select name="introducer">
          ${option('', t.called[''])}${introducer === 'gone' ? option(chosen, t.introducerGone) : nothing}${people.map(({ id, name }) =>
            option(id, name || t.noName),
          )}${option(SOMEBODY_ELSE, t.somebodyElse)}
        </select></label
      >
      ${line('when', t.when, asset.when ?? '')}
    </div>
    ${opened.introducing ? somebodyField(t.name, common.add, add, 'introducing') : nothing}`;
}

/** What one may want to know besides. */
export function renderDetails(view: AssetView, asset: Asset, say: AssetHands['say']): TemplateResult {
  const { records } = view;
  const t = formWords(view);
  const { helps = [] } = asset;
  const toggle = (help: string) => {
    const what = t.changed(nameIn(t, asset.name));
    const left = helps.includes(help) ? helps.filter((one) => one !== help) : [...helps, help];
    records.edit((draft) => changeAlter(draft, asset.id, { helps: left.length ? left : undefined }), { what });
    say(what);
  };
  const text = (name: 'cost' | 'access' | 'address' | 'phone' | 'web' | 'email') => line(name, t[name], asset[name] ?? '');
  return html`<details class="more">
    <summary>${t.more}</summary>
    <div class="goes">
      ${choice(t, 'kind', asset.kind)}
      <div class="lines">${text('cost')}${text('access')}${text('address')}${text('phone')}${text('web')}${text('email')}</div>
      <h4 id="what-helps">${t.whatHelps}</h4>
      <div class="chips" role="group" aria-labelledby="what-helps">
        ${HELPS.map(
          (help) =>
            html`<button type="button" class="chip" aria-pressed=${helps.includes(help)} @click=${() => toggle(help)}>
              ${helps.includes(help) ? icon(iconCheck) : nothing}${t.helps[help]}
            </button>`,
        )}
      </div>
    </div>
  </details>`;
}

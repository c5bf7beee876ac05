import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck } from '../../internal/icons.js';
import { dateInFull } from '../../internal/dates.js';
import { changeAlter, nameOf } from '../../model/people.js';
import type { Asset } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { CommunityDesk } from './community-desk.js';
import { nameIn } from './words.js';

/** Who saw last that something holds, in words. */
export function checkedIn(desk: CommunityDesk, { checked }: Asset): string {
  const { t, view } = desk;
  if (!checked) return t.neverChecked;
  const { record } = view.records;
  const name = record.authors[checked.by]?.name || (checked.by === ME ? t.me : nameOf(record, checked.by));
  return t.checked(nameIn(view.t, name), dateInFull(checked.at, view.language));
}

/** Who saw last that it holds, and the way to say that one has looked oneself. */
export function renderChecked(desk: CommunityDesk, asset: Asset): TemplateResult {
  const { t, view } = desk;
  const name = nameIn(view.t, asset.name);
  const check = () => {
    const checked = { by: desk.checker, at: new Date().toISOString() };
    desk.edit((draft) => changeAlter(draft, asset.id, { checked }), t.didCheck(name));
  };
  return html`<div class="chips">
    <span class="hint">${checkedIn(desk, asset)}</span>
    ${
      view.writable
        ? html`<button type="button" class="button small" @click=${check}>
            ${icon(iconCheck)}${t.check}<span class="unseen">: ${name}</span>
          </button>`
        : nothing
    }
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconDownload, iconPlus, iconPrinter } from '../../internal/icons.js';
import { offerDownload } from '../../internal/offer-download.js';
import { addAsset } from '../../model/assets.js';
import { copyOf } from '../../model/community.js';
import { inOrder } from '../../model/order.js';
import { ME } from '../../model/schema.js';
import type { CommunityDesk } from './community-desk.js';
import type { CommunityFile } from './community-files.js';
import { renderTwins } from './twins.js';

/** More than these would be brought in from a file, not picked. */
const MOST_AT_ONCE = 2000;

/** What many do together: look for doubles, go through the list, bring in, take away, print. */
export function renderNeighbourhood(desk: CommunityDesk): TemplateResult {
  return html`<div class="tools-of-hood">${renderTwins(desk)} ${renderBringing(desk)} ${renderChecker(desk)} ${renderFiles(desk)}</div>`;
}

/** Everything that was found and is not on the map yet, in one step that can be undone. */
function renderBringing(desk: CommunityDesk): TemplateResult | typeof nothing {
  const { t, view } = desk;
  if (!view.writable) return nothing;
  const offered = desk.looking.found.filter((asset) => !desk.isOwn(asset));
  const add = () => {
    const many = offered.slice(0, MOST_AT_ONCE);
    desk.edit((draft) => many.forEach((asset) => addAsset(draft, copyOf(asset))), t.addedAll(many.length));
    desk.focus('.tools-of-hood input');
  };
  const read = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file) void desk.bring(file).finally(() => (field.value = ''));
  };
  return html`<section aria-labelledby="bring">
    <h3 id="bring">${t.bring}</h3>
    <label class="field"
      ><span class="unseen">${t.bring}</span
      ><input type="file" accept=".csv,.json,.geojson,text/csv,application/json,application/geo+json" aria-describedby="bring-hint" @change=${read}
    /></label>
    <p class="hint" id="bring-hint">${t.bringHint}</p>
    ${
      offered.length
        ? html`<button type="button" class="button small" @click=${add}>${icon(iconPlus)}${t.addAll(Math.min(offered.length, MOST_AT_ONCE))}</button>`
        : nothing
    }
  </section>`;
}

/** Whose name stands beside "last checked by". */
function renderChecker(desk: CommunityDesk): TemplateResult | typeof nothing {
  const { t, view } = desk;
  const authors = Object.values(view.records.record.authors).filter(({ id, name }) => id !== ME && name);
  if (!view.writable || !authors.length) return nothing;
  const option = (id: string, name: string) => html`<option value=${id} .selected=${id === desk.checker}>${name}</option>`;
  return html`<label class="field"
    ><span>${t.checker}</span
    ><select @change=${({ target }: Event) => (desk.checker = (target as HTMLSelectElement).value)}>
      ${option(ME, view.records.record.authors[ME]?.name || t.me)}${authors.map(({ id, name }) => option(id, name ?? ''))}
    </select></label
  >`;
}

async function save(desk: CommunityDesk, name: CommunityFile): Promise<void> {
  const { record } = desk.view.records;
  const bytes = await import('./community-files.js').then(({ communityFile }) => communityFile(name, record)).catch(() => null);
  if (bytes) offerDownload(bytes, name);
  desk.say(bytes ? desk.t.saved : desk.t.notSaved);
}

async function printBooklet(desk: CommunityDesk): Promise<void> {
  const booklet = await import('./booklet.js').catch(() => null);
  if (booklet) booklet.print(desk);
  else desk.say(desk.view.common.late);
}

function renderFiles(desk: CommunityDesk): TemplateResult | typeof nothing {
  const { t, view } = desk;
  if (!inOrder(view.records.record.assets).length) return nothing;
  const button = (label: string, sign: Icon, press: () => void) =>
    html`<button type="button" class="button small" @click=${press}>${icon(sign)}${label}</button>`;
  const file = (label: string, name: CommunityFile) => button(label, iconDownload, () => void save(desk, name));
  return html`<section aria-labelledby="hood-files">
    <h3 id="hood-files">${t.files}</h3>
    <p class="hint">${t.filesHint}</p>
    <div class="chips">
      ${file(t.csv, 'places.csv')} ${file(t.geojson, 'places.geojson')} ${file(t.openReferral, 'places.json')}
      ${button(t.booklet, iconPrinter, () => void printBooklet(desk))}
    </div>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCalendar, iconCheck, iconHandHeart, iconPencil, iconPlus } from '../../internal/icons.js';
import { dateInFull } from '../../internal/dates.js';
import { safeHref } from '../../internal/safe-href.js';
import { addAsset } from '../../model/assets.js';
import { copyOf, type CommunityAsset } from '../../model/community.js';
import type { Asset } from '../../model/record.js';
import { renderChecked } from './checked.js';
import { renderChanged } from './changed.js';
import type { CommunityDesk } from './community-desk.js';
import { face } from './face.js';
import { formWords, type FormWords } from './form-words.js';
import { helpsIn } from './in-few-words.js';
import { keyOf, rowOf } from './shelf.js';
import { nameIn } from './words.js';

/** Copies it into the record, as a wish to try it; undone like any other change. */
export function pick(desk: CommunityDesk, asset: CommunityAsset, ...focus: string[]): void {
  const { view } = desk;
  const isWish = !desk.host.neighbourhood && asset.kind !== 'exchange';
  desk.edit(
    (draft) => void addAsset(draft, { ...copyOf(asset), ...(isWish && { interest: 'try' as const }) }),
    formWords(view).added(nameIn(view.t, asset.name)),
  );
  desk.focus(...focus, rowOf(keyOf(asset)));
}

/** One row: what is pressed to read more, and the one action beside it. */
export function renderOffered(desk: CommunityDesk, asset: CommunityAsset): TemplateResult {
  const { view, t } = desk;
  const key = keyOf(asset);
  const mine = desk.mineOf(asset);
  const isOpen = desk.opened === key;
  const open = () => {
    desk.opened = isOpen ? '' : key;
    desk.focus(rowOf(key));
  };
  const words = formWords(view);
  const facts = [desk.whenOf(asset), asset.cost]
    .filter(Boolean)
    .map((fact) => `\u2068${fact}\u2069`)
    .join(' · ');
  const helps = helpsIn(words, asset as unknown as Asset);
  const far = desk.farOf(asset);
  const few = (shape: string, text: string) => html`<span class="hint few">${icon(shape)}<span>${text}</span></span>`;
  return html`<div class="offered">
      <button type="button" class="item" data-row data-offered=${key} aria-expanded=${isOpen} @click=${open}>
        ${face(asset as unknown as Asset, view.symbolOf)}<span class="said">
          <span class="name"><bdi>${asset.name}</bdi></span>
          <span class="hint brief"
            ><span class=${asset.kind === 'organisation' ? '' : 'unseen'}>${t.what[asset.kind]}.</span>
            <bdi>${asset.about}</bdi></span
          >
          ${facts ? few(iconCalendar, facts) : nothing}${helps ? few(iconHandHeart, helps) : nothing}${far ? html`<span class="hint">${far}</span>` : nothing}
        </span>
      </button>
      ${renderAction(desk, asset, mine)}
    </div>
    ${isOpen ? renderMore(desk, asset, mine, words) : nothing}`;
}

function renderAction(
  desk: CommunityDesk,
  asset: CommunityAsset,
  mine: Asset | undefined,
): TemplateResult | typeof nothing {
  const { view, t } = desk;
  if (mine) return desk.isOwn(asset) ? nothing : html`<span class="tag">${icon(iconCheck)}${t.onMap}</span>`;
  if (!view.writable) return nothing;
  return html`<button type="button" class="button small pick" @click=${() => pick(desk, asset)}>
    ${icon(iconPlus)}<span>${t.pick}<span class="unseen">: ${nameIn(view.t, asset.name)}</span></span>
  </button>`;
}

/** Everything that the source says, where it is from, and who saw last that it holds. */
function renderMore(
  desk: CommunityDesk,
  asset: CommunityAsset,
  mine: Asset | undefined,
  words: FormWords,
): TemplateResult {
  const { t, view } = desk;
  const fact = (label: string, value: unknown) =>
    value
      ? html`<dt>${label}</dt>
          <dd><bdi>${value}</bdi></dd>`
      : nothing;
  const link = (href: string, text: string | undefined) => {
    const safe = text && safeHref(href);
    return safe ? html`<a href=${safe} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
  };
  const { source, assured, licence } = asset;
  const provenance = [
    source.feed && t.source(`\u2068${source.feed}\u2069`),
    assured && t.assured(dateInFull(assured, view.language)),
    licence && t.licence(`\u2068${licence}\u2069`),
  ].filter(Boolean);
  return html`<div class="panel more-said">
    ${asset.about ? html`<p dir="auto">${asset.about}</p>` : nothing}
    <dl>
      ${fact(words.when, desk.whenOf(asset))}${fact(words.cost, asset.cost)}${fact(words.address, asset.address)}${fact(
        words.access,
        asset.access,
      )}${fact(words.whatHelps, helpsIn(words, asset as unknown as Asset))}${fact(words.phone, link(`tel:${asset.phone?.replace(/[^\d+]/g, '')}`, asset.phone))}${fact(
        words.email,
        link(`mailto:${asset.email}`, asset.email),
      )}${fact(words.web, link(asset.web ?? '', asset.web))}
    </dl>
    ${provenance.length ? html`<p class="hint">${provenance.join(' ')}</p>` : nothing}
    ${mine && desk.isChanged(mine, asset) ? renderChanged(desk, mine, asset) : nothing}
    ${mine && desk.host.neighbourhood ? renderChecked(desk, mine) : nothing} ${mine && desk.isOwn(asset) ? renderEditing(desk, mine, words) : nothing}
  </div>`;
}

/** The form to change it, or what opens it. */
function renderEditing({ editing, view, host }: CommunityDesk, mine: Asset, words: FormWords): unknown {
  if (!editing || !view.writable || host.view === 'place') return nothing;
  if (editing.opened === mine.id) return editing.editor();
  return html`<div class="chips">
    <button type="button" class="button small" data-id=${mine.id} @click=${() => editing.hands.open({ id: mine.id, at: 'group' })}>
      ${icon(iconPencil)}${words.changing(nameIn(view.t, mine.name))}
    </button>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconHandHeart, iconHeart, iconLandmark, iconMapPin, iconUser, iconUsers } from '../../internal/icons.js';
import { alongside, besideOf, calledBy, candidatesFor, personCalled, type Beside } from '../../model/alongside.js';
import { isIn } from '../../model/find-assets.js';
import { link, unlink } from '../../model/links.js';
import { LONGEST_LABEL } from '../../model/schema.js';
import type { AssetHands, AssetView, Opened } from './asset-view.js';
import { besideWords, calledIn, namesIn } from './beside-words.js';
import { nameIn } from './words.js';

/** More than these of a kind are looked for by name: a list that is too long to read helps nobody, nor one without groups in it. */
const MOST = 6;

const OF_KIND = { gift: iconHandHeart, group: iconUsers, place: iconMapPin, organisation: iconLandmark } as const;

/** What it is, drawn: a hope, a gift, somebody, a group, a place. */
export function shapeOf(one: Beside): string {
  if (!('name' in one)) return iconHeart;
  return 'kind' in one ? (OF_KIND[one.kind as 'gift'] ?? iconHandHeart) : iconUser;
}

function fewOfEach(ones: readonly Beside[]): Beside[] {
  const counts = new Map<string, number>();
  return ones.filter((one) => {
    const kind = 'kind' in one ? (one.kind === 'gift' ? 'gift' : 'place') : 'name' in one ? 'person' : 'hope';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= MOST;
  });
}

/** Puts two together, and says so; undo takes them apart again. */
export function putTogether(view: AssetView, one: string, other: string, say: AssetHands['say']): void {
  const { record } = view.records;
  const t = besideWords(view);
  const [first, second] = [one, other].map((id) => calledIn(t, besideOf(record, id))) as [string, string];
  if (alongside(record, one).some(({ id }) => id === other)) return say(t.alongside.already(first, second));
  const what = t.alongside.did.with(first, second);
  view.records.edit((draft) => link(draft, one, other), { what });
  say(what);
}

/** Who and what stands alongside something, to choose from, and somebody new. It is open at once where that is what one came for. */
export function renderGoesWith(view: AssetView, opened: Opened, { say, goTo }: AssetHands, isOpen = false): TemplateResult {
  const { records, common } = view;
  const { record } = records;
  const { id } = opened;
  const t = besideWords(view);
  const chosen = new Set(alongside(record, id).map((one) => one.id));
  opened.beside ??= new Set(chosen);
  const all = candidatesFor(record, id);
  const isFront = (one: Beside) => !!opened.beside?.has(one.id);
  const others = all.filter((one) => !isFront(one) && (!opened.finding || isIn(calledBy(one), opened.finding)));
  const few = fewOfEach(others);
  const shown = [...alongside(record, id).filter((one) => isFront(one) && !all.includes(one)), ...all.filter(isFront), ...few];
  const isFinding = opened.finding || few.length < others.length;
  const name = calledIn(t, besideOf(record, id));
  const toggle = (one: Beside) => {
    if (!chosen.has(one.id)) return putTogether(view, one.id, id, say);
    const what = t.alongside.did.apart(calledIn(t, one), name);
    records.edit((draft) => unlink(draft, one.id, id), { what });
    say(what);
  };
  const add = (written: string) => {
    const what = t.alongside.did.with(nameIn(t, written), name);
    records.edit((draft) => link(draft, personCalled(draft, written), id), { what });
    say(what);
  };
  const find = ({ target }: Event) => {
    opened.finding = (target as HTMLInputElement).value;
    goTo('');
  };
  const beside = shown.filter((one) => chosen.has(one.id));
  return html`<details class="more" ?open=${isOpen}>
    <summary>${t.alongside.goesWith}${beside.length ? html` <span class="says">${namesIn(t, beside, view.language)}</span>` : nothing}</summary>
    <div class="goes" role="group" aria-label=${t.alongside.goesWith}>
      ${
        isFinding
          ? html`<label class="field"><span>${t.find}</span><input type="search" autocomplete="off" .value=${live(opened.finding ?? '')} @input=${find} /></label>`
          : nothing
      }
      <div class="chips">
        ${shown.map(
          (one) =>
            html`<button type="button" class="chip" data-beside=${one.id} aria-pressed=${chosen.has(one.id)} @click=${() => toggle(one)}>
              ${icon(chosen.has(one.id) ? iconCheck : shapeOf(one))}<bdi>${calledBy(one)}</bdi>
            </button>`,
        )}
      </div>
      ${somebodyField(t.alongside.somebodyNew, common.add, add)}
    </div>
  </details>`;
}

/** A line for the name of somebody who is not here yet. A name that is known is the same person. */
export function somebodyField(label: string, add: string, take: (name: string) => void, id = ''): TemplateResult {
  const send = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const name = field.value.trim();
    field.value = '';
    if (name) take(name);
    field.focus();
  };
  return html`<form class="somebody" autocomplete="off" @submit=${send}>
    <label class="field"
      ><span>${label}</span><input id=${id || nothing} dir="auto" placeholder=" " enterkeyhint="done" maxlength=${LONGEST_LABEL} /></label
    ><button class="button small">${add}</button>
  </form>`;
}


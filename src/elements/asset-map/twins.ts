import { html, nothing, type TemplateResult } from 'lit';
import { mergeAssets, twinsIn, type Twins } from '../../model/duplicates.js';
import type { Asset, KithRecord } from '../../model/record.js';
import { labelOf, saidOf, TOLD } from './changed.js';
import type { CommunityDesk } from './community-desk.js';
import { formWords } from './form-words.js';
import { nameIn } from './words.js';

const found = new WeakMap<KithRecord['assets'], readonly Twins[]>();
/** Those that somebody has said are two, for as long as the page is open. */
const settled = new WeakMap<CommunityDesk, Set<string>>();

const idOf = ({ one, other }: Twins) => `${one.id} ${other.id}`;

/** Those that may be the same one and have not been looked at yet. */
function twinsOf(desk: CommunityDesk): readonly Twins[] {
  const { record } = desk.view.records;
  if (!found.has(record.assets)) found.set(record.assets, twinsIn(record));
  return found.get(record.assets)!.filter((pair) => !settled.get(desk)?.has(idOf(pair)));
}

/** Two that may be one, side by side: people say which of each stays, or that they are two. One pair at a time. */
export function renderTwins(desk: CommunityDesk): TemplateResult | typeof nothing {
  const { t, view } = desk;
  const pairs = view.writable ? twinsOf(desk) : [];
  const [pair] = pairs;
  if (!pair) return nothing;
  const words = formWords(view);
  const { one, other } = pair;
  const differs = TOLD.filter((field) => saidOf(words, one, field) !== saidOf(words, other, field));
  const asks = differs.filter((field) => saidOf(words, one, field) && saidOf(words, other, field));
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement);
    const fields = Object.fromEntries(asks.map((field) => [field, (chosen.get(field) === 'other' ? other : one)[field]])) as Partial<Asset>;
    desk.edit((draft) => mergeAssets(draft, one.id, other.id, fields), t.madeOne(nameIn(view.t, fields.name ?? one.name)));
    desk.focus('.twins button', '.tools-of-hood button');
  };
  const leave = () => {
    settled.set(desk, (settled.get(desk) ?? new Set()).add(idOf(pair)));
    desk.say(t.leftTwo(nameIn(view.t, one.name)));
    desk.focus('.twins button', '.tools-of-hood button');
  };
  const choice = (field: (typeof TOLD)[number], which: 'one' | 'other') =>
    html`<label class="check"
      ><input type="radio" name=${field} value=${which} ?checked=${which === 'one'} /><bdi>${saidOf(words, pair[which], field)}</bdi></label
    >`;
  return html`<section class="twins" aria-labelledby="twins">
    <h3 id="twins">${t.twice}</h3>
    <p class="hint">${t.twiceHint} ${pairs.length > 1 ? t.nextPair(pairs.length - 1) : nothing}</p>
    <form class="pair" @submit=${make} data-pair=${idOf(pair)}>
      ${
        asks.includes('name')
          ? nothing
          : html`<p class="name"><bdi>${one.name}</bdi></p>`
      }
      ${asks.map(
        (field) =>
          html`<fieldset>
            <legend><span class="unseen">${t.keepThis} </span>${labelOf(words, field)}</legend>
            ${choice(field, 'one')}${choice(field, 'other')}
          </fieldset>`,
      )}
      <div class="chips">
        <button class="button small">${t.one}</button>
        <button type="button" class="button plain small" @click=${leave}>${t.two}</button>
      </div>
    </form>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { mergeAssets, twinsIn, type Twins } from '../../model/duplicates.js';
import type { Asset, KithRecord } from '../../model/record.js';
import { labelOf, saidOf, TOLD } from './changed.js';
import type { CommunityDesk } from './community-desk.js';
import { formWords } from './form-words.js';
import { nameIn } from './words.js';

interface Found {
  assets: KithRecord['assets'] | undefined;
  pairs: readonly Twins[];
  isSoon: boolean;
  /** Those that somebody has said are two, for as long as the page is open. */
  readonly settled: Set<string>;
}

const founds = new WeakMap<CommunityDesk, Found>();
/** Among more than these it is looked for in a pause, not with each letter that somebody writes. */
const QUICK = 2000;

const idOf = ({ one, other }: Twins) => `${one.id} ${other.id}`;

function foundOf(desk: CommunityDesk): Found {
  const found: Found = founds.get(desk) ?? { assets: undefined, pairs: [], isSoon: false, settled: new Set() };
  founds.set(desk, found);
  return found;
}

/** Those that may be the same one and have not been looked at yet. */
function twinsOf(desk: CommunityDesk): readonly Twins[] {
  const found = foundOf(desk);
  const { record } = desk.view.records;
  const look = () => {
    const now = desk.view.records.record;
    Object.assign(found, { assets: now.assets, pairs: twinsIn(now), isSoon: false });
  };
  if (found.assets !== record.assets && Object.keys(record.assets).length <= QUICK) look();
  else if (found.assets !== record.assets && !found.isSoon) {
    found.isSoon = true;
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      look();
      desk.update();
    });
  }
  const { assets } = record;
  return found.pairs.filter((pair) => assets[pair.one.id] === pair.one && assets[pair.other.id] === pair.other && !found.settled.has(idOf(pair)));
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
    foundOf(desk).settled.add(idOf(pair));
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

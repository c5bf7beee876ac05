import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { dateInFull } from '../../internal/dates.js';
import { alongside, type Hope } from '../../model/alongside.js';
import { assetGroups, type AssetGroup } from '../../model/asset-list.js';
import { nearMe } from '../../model/assets.js';
import { inOrder } from '../../model/order.js';
import { nameOf } from '../../model/people.js';
import type { Asset, Person } from '../../model/record.js';
import { GIFTS, ME, NEARNESS } from '../../model/schema.js';
import { assetPaper } from '../../translations/en-GB/asset-paper.js';
import { sharePaper } from '../../translations/en-GB/share-paper.js';
import { loadedTranslation } from '../../translations/translation.js';
import { isolated } from '../conversation/isolated.js';
import type { AssetView } from './asset-view.js';
import { besideWords, namesIn } from './beside-words.js';
import { factsOf, helpsIn, introducerIn, whenOf } from './in-few-words.js';
import { nameIn } from './words.js';

/** What the page says besides the person's words. */
function wordsOn(view: AssetView) {
  const translation = loadedTranslation(view.language);
  return { ...besideWords(view), shared: translation?.sharePaper ?? sharePaper, own: translation?.assetPaper ?? assetPaper };
}
type PaperWords = ReturnType<typeof wordsOn>;

/** What is strong in somebody's life, for one side of A4: what they hope for and bring, their people, what is near, services last. */
export function drawPaper(view: AssetView): TemplateResult {
  const t = wordsOn(view);
  const { record } = view.records;
  const name = record.about.name?.trim() ?? '';
  const groups = assetGroups(record);
  const isWritten = [...groups.values()].some((ones) => ones.length) || Object.keys(record.hopes).length;
  const not = Object.values(record.people).filter(({ doNotContact }) => doNotContact);
  return html`<header>
      <div>
        <h2><bdi>${name || t.own.title}</bdi></h2>
        <p class="hint">${name ? t.own.title : t.own.sub}</p>
      </div>
      <p class="hint when">${dateInFull(new Date(), view.language)}</p>
    </header>
    <div class="strong">
      ${isWritten ? nothing : html`<p class="hint">${t.own.noneYet}</p>`}
${drawHopes(view, t)} ${drawGifts(t, groups)} ${drawPeople(t, groups.get('person') as Person[])} ${drawNear(view, t)}
      ${drawSaid(t, 'offer', groups)}${drawSaid(t, 'ask', groups)}${drawSaid(t, 'story', groups)}
    </div>
    <footer>
      <p class="brief">${t.own.brief}</p>
      ${not.length ? html`<p class="not">${t.shared.dontContact(not.map((one) => nameIn(t, one.name)).join(commaIn(view.language)))}</p>` : nothing}
      <p>${t.shared.pageOf(name && isolated(name))}</p>
    </footer>`;
}

function drawHopes(view: AssetView, t: PaperWords): TemplateResult | typeof nothing {
  const { record } = view.records;
  const hopes = inOrder(record.hopes).filter(({ words }) => words.text.trim());
  const beside = (hope: Hope) => alongside(record, hope.id);
  if (!hopes.length) return nothing;
  return html`<h3>${t.alongside.hopes}</h3>
    ${hopes.map((hope) => {
      const by = hope.words.author === ME ? '' : nameOf(record, hope.words.author);
      return html`<div class="one">
        <p class=${hope.words.verbatim ? 'words' : ''} dir="auto">${hope.words.text}</p>
        ${by ? html`<p class="hint">${t.alongside.putIt(nameIn(t, by))}</p>` : nothing}
        <p class="hint">${beside(hope).length ? t.own.with(namesIn(t, beside(hope), view.language)) : t.own.question}</p>
      </div>`;
    })}`;
}

function drawGifts(t: PaperWords, groups: Map<AssetGroup, readonly (Person | Asset)[]>): TemplateResult | typeof nothing {
  const filled = GIFTS.filter((gift) => groups.get(gift)!.some(({ name }) => name.trim()));
  if (!filled.length) return nothing;
  return html`<h3>${t.shared.bring}</h3>
    <dl>
      ${filled.map(
        (gift) =>
          html`<div>
            <dt>${t.gifts[gift].name}</dt>
            <dd>${groups.get(gift)!.map(({ name }) => html`<p><bdi>${name}</bdi></p>`)}</dd>
          </div>`,
      )}
    </dl>`;
}

/** What is offered, asked for and told, as it was said. */
function drawSaid(t: PaperWords, kind: 'offer' | 'ask' | 'story', groups: Map<AssetGroup, readonly (Person | Asset)[]>): TemplateResult | typeof nothing {
  const ones = groups.get(kind)!.filter(({ name }) => name.trim()) as Asset[];
  if (!ones.length) return nothing;
  return html`<h3>${t.groups[kind]}</h3>
    ${ones.map(
      ({ name, length }) =>
        html`<p class=${kind === 'story' ? 'words' : ''}><bdi>${name}</bdi>${length ? html` <span class="hint"><bdi>${length}</bdi></span>` : nothing}</p>`,
    )}`;
}

function drawPeople(t: PaperWords, people: readonly Person[]): TemplateResult | typeof nothing {
  const shown = people.filter(({ name, doNotContact }) => name.trim() && !doNotContact);
  if (!shown.length) return nothing;
  return html`<h3>${t.shared.people}</h3>
    <ul class="names">
      ${shown.map(
        ({ name, about }) => html`<li><b><bdi>${name}</bdi></b>${about ? html` <span class="hint"><bdi>${about}</bdi></span>` : nothing}</li>`,
      )}
    </ul>`;
}

/** Groups, places and organisations from the door outwards, with what one needs to go along. */
function drawNear(view: AssetView, t: PaperWords): TemplateResult | typeof nothing {
  const near = nearMe(view.records.record);
  const stops = ([...NEARNESS, undefined] as const).map((stop) => ({
    stop: stop ?? ('somewhere' as const),
    ones: (near.get(stop) ?? []).filter((one): one is Asset => 'kind' in one && !!one.name.trim()),
  }));
  if (!stops.some(({ ones }) => ones.length)) return nothing;
  return html`<h3>${t.shared.near}</h3>
    ${stops.map(({ stop, ones }) =>
      ones.length
        ? html`<h4>${t.stops[stop].name}</h4>
            <ul>
              ${ones.map((one) => html`<li>${drawPlace(view, t, one)}</li>`)}
            </ul>`
        : nothing,
    )}`;
}

function drawPlace(view: AssetView, t: PaperWords, one: Asset): TemplateResult {
  const is = one.kind === 'organisation' ? t.called.organisation : one.interest === 'try' ? t.called.try : '';
  const lines = [one.about && isolated(one.about), factsOf(one, '', true), helpsIn(t, one), introducerIn(t, view, one)];
  const first = [is, isolated(whenOf(one, view.language))].filter(Boolean).join(' · ');
  const rest = lines.filter(Boolean).join(' · ');
  return html`<b><bdi>${one.name}</bdi></b>
    ${one.words?.text ? html`<p class="words" dir="auto">${one.words.text}</p>` : nothing}
    ${first ? html`<p class="hint first">${first}</p>` : nothing} ${rest ? html`<p class="hint">${rest}</p>` : nothing}`;
}

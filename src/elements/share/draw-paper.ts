import { html, nothing, type TemplateResult } from 'lit';
import { assetGroupOf } from '../../model/asset-list.js';
import { assetsOf, hasPlace, nearMe } from '../../model/assets.js';
import { byOrder, inOrder } from '../../model/order.js';
import { notesNewestFirst } from '../../model/outcome.js';
import { stepsInOrder } from '../../model/notes.js';
import { altersOf, nameOf, tieId, type Alter } from '../../model/people.js';
import type { Asset, KithRecord, Person, Step, Words } from '../../model/record.js';
import { GIFTS, ME, NEARNESS, RINGS } from '../../model/schema.js';
import { commaIn, semicolonIn } from '../../internal/comma.js';
import { dateInFull } from '../../internal/dates.js';
import { symbolOf } from '../../internal/symbols.js';
import type { Translation } from '../../translations/translation.js';
import { drawInside, drawLegend, layOutNetwork } from '../network/draw-network.js';
import { tieInWords } from '../network/wording.js';
import { isolated } from '../conversation/isolated.js';
import { answersOnPaper } from './answers-on-paper.js';
import { drawAnswer, marked } from './draw-answer.js';

/** What the page says besides the person's words. */
export interface PaperWords extends Pick<Translation, 'assets' | 'common' | 'network' | 'note' | 'sharePaper'> {
  readonly lang: string;
  /** How to ask for what the law gives, in the host's words. */
  readonly rights: string;
}

/** From this many on, the picture takes the width of the page: names in half of it would be too small to read. */
const CROWD = 16;

/** More than fill an empty page; what is beyond the foot is not shown. */
const LINES = Array.from({ length: 36 }, () => html`<span></span>`);

/** A copy may name people who are in it only because they take a step, or are not to be contacted: no picture is made of those. */
function pictured(record: KithRecord): readonly Alter[] {
  const alters = altersOf(record);
  return record.about.sharing && !alters.some(({ id, tie }) => tie || (record.people[id] ?? record.assets[id])!.ring)
    ? []
    : alters;
}

/** The whole record on paper, in the order that is always offered: my words, my people, what is near, what happens next. */
export function drawPaper(record: KithRecord, words: PaperWords): TemplateResult {
  const count = pictured(record).length;
  const crowded = count > CROWD;
  const t = words.sharePaper;
  return html`<header>${drawHeading(record, words)}</header>
    <div class="record">
      ${crowded || count === 0 ? nothing : html`<div class="people">${drawPeople(record, words, 25)} ${drawNear(record, words)}</div>`}
      ${answersOnPaper(record, words.lang).map((answer) => drawAnswer(record, answer, words))}
      ${drawHopes(record, words)} ${drawGifts(record, words)} ${drawStories(record, words)}
      ${record.about.sharing ? drawTold(record, words) : nothing} ${drawNote(record, words)}
      ${
        crowded
          ? html`${drawNear(record, words)}
              <div class="whole">${drawPeople(record, words, 17)}</div>`
          : nothing
      }
    </div>
    ${drawSteps(record, words)}
    <h3 class="room-title">${t.room}</h3>
    <div class="room" aria-hidden="true">${LINES}</div>
    <footer>${drawFoot(record, words)}</footer>`;
}

function drawHeading(record: KithRecord, { sharePaper, lang }: PaperWords): TemplateResult {
  const name = record.about.name?.trim();
  const others = Object.values(record.authors)
    .sort(byOrder)
    .filter((author) => author.id !== ME && author.name?.trim());
  const t = sharePaper;
  const { sharing } = record.about;
  return html`<div>
      <h2><bdi>${name || t.title}</bdi></h2>
      ${
        sharing
          ? html`<p class="hint">${t.copyFor(isolated(sharing.recipient || t.somebody))}</p>
              ${sharing.purpose ? html`<p class="hint">${t.purpose(isolated(sharing.purpose))}</p>` : nothing}`
          : html`<p class="hint">${name ? t.subNamed : t.sub}</p>`
      }
    </div>
    <p class="hint when">
      ${dateInFull(sharing?.at ?? new Date(), lang)}${
        others.length
          ? html`<br />${t.writtenWith(others.map((author) => isolated(author.name!)).join(commaIn(lang)))}`
          : nothing
      }
    </p>`;
}

function drawPeople(record: KithRecord, { network, common, sharePaper, lang }: PaperWords, fontSize: number): TemplateResult {
  const picture = layOutNetwork(record, network, { fontSize });
  const cut = picture.layout.placed
    .filter(({ label }) => label.lines.at(-1)?.endsWith('…'))
    .map(({ id }) => isolated(picture.alters.get(id)!.name.trim()));
  return html`<svg
      class="rings"
      viewBox="4 4 732 732"
      role="img"
      aria-label=${network.pictureOf(record.about.name ?? '')}
    >
      ${drawInside(picture, common.me, symbolOf)}
    </svg>
    ${drawLegend(network)}
    <p class="hint">${sharePaper.rings(RINGS.map((ring) => network.rings[ring].name))}</p>
    ${cut.length ? html`<p class="hint">${sharePaper.inFull(cut.join(commaIn(lang)))}</p>` : nothing}`;
}

type Row = readonly [term: string, texts: readonly string[]];

function drawRows(heading: string, rows: readonly Row[], lang: string): TemplateResult | typeof nothing {
  const filled = rows.filter(([, texts]) => texts.length > 0);
  if (filled.length === 0) return nothing;
  return html`<h3>${heading}</h3>
    <dl>
      ${filled.map(
        ([term, texts]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${texts.map(isolated).join(commaIn(lang))}</dd>
          </div>`,
      )}
    </dl>`;
}

function drawHopes(record: KithRecord, { sharePaper }: PaperWords): TemplateResult | typeof nothing {
  const hopes = inOrder(record.hopes).filter(({ words }) => words.text);
  if (hopes.length === 0) return nothing;
  return html`<h3>${sharePaper.hopes}</h3>
    ${hopes.map(({ words }) => html`<p class=${words.verbatim ? 'words' : ''} dir="auto">${marked(record, words.text)}</p>`)}`;
}

function drawGifts(record: KithRecord, { assets, sharePaper, lang }: PaperWords): TemplateResult | typeof nothing {
  const say = ({ name, length }: Asset) => [name, length].filter(Boolean).join(commaIn(lang));
  const said = (matches: (asset: Asset) => boolean) =>
    assetsOf(record, (one) => !!one.name.trim() && matches(one)).map(say);
  return drawRows(sharePaper.bring, [
    ...GIFTS.map((gift): Row => [assets.gifts[gift].name, said((one) => one.kind === 'gift' && assetGroupOf(one) === gift)]),
    [assets.groups.offer, said((one) => one.kind === 'exchange' && one.exchange !== 'ask')],
    [assets.groups.ask, said((one) => one.kind === 'exchange' && one.exchange === 'ask')],
  ], lang);
}

/** The picture in words, and what is told besides. Whoever gets a copy reads here all that they are given. */
function drawTold(
  record: KithRecord,
  { sharePaper, assets, network, lang }: PaperWords,
): (TemplateResult | typeof nothing)[] {
  const rows = (told: (Person | Asset)[]) =>
    told.sort(byOrder).map((one): Row => {
      const tie = record.ties[tieId(ME, one.id)];
      const facts = [
        one.about,
        one.gone && network.gone,
        tie && tieInWords(tie, network, lang),
        // Places are told by how far off they are.
        !('kind' in one) && one.near && assets.stops[one.near].name,
        'interest' in one && one.interest && assets.called[one.interest],
        ...('kind' in one ? [one.when, one.cost, one.access] : []),
        one.words?.text,
      ].filter((fact): fact is string => !!fact);
      return [one.name, facts.length ? [facts.map(isolated).join(semicolonIn(lang))] : []];
    });
  return [
    drawRows(sharePaper.people, rows(Object.values(record.people)), lang),
    drawRows(sharePaper.places, rows(Object.values(record.assets).filter(hasPlace)), lang),
  ];
}

/** Groups and places only: people are in the picture. */
function drawNear(record: KithRecord, { assets, sharePaper, lang }: PaperWords): TemplateResult | typeof nothing {
  const near = nearMe(record);
  const names = (stop: (typeof NEARNESS)[number] | undefined) =>
    (near.get(stop) ?? []).filter((one) => 'kind' in one && one.name.trim()).map(({ name }) => name);
  return drawRows(sharePaper.near, [
    ...NEARNESS.map((stop): Row => [assets.stops[stop].name, names(stop)]),
    [assets.stops.somewhere.name, names(undefined)],
  ], lang);
}

function drawStories(record: KithRecord, { assets }: PaperWords): TemplateResult[] {
  return assetsOf(record, ({ kind, name }) => kind === 'story' && !!name.trim()).map(
    ({ name }) =>
      html`<h3>${assets.groups.story}</h3>
        <p class="words" dir="auto">${name}</p>`,
  );
}

function drawNote(record: KithRecord, { note }: PaperWords): TemplateResult {
  const [latest] = notesNewestFirst(record);
  const part = (heading: string, words: Words | undefined) =>
    words?.text
      ? html`<h3>${heading}</h3>
          <p class=${words.author === ME ? 'words' : ''} dir="auto">${marked(record, words.text)}</p>`
      : nothing;
  return html`${part(note.sorted, latest?.sorted)}${part(note.changed, latest?.changed)}`;
}

function drawSteps(record: KithRecord, words: PaperWords): TemplateResult | typeof nothing {
  const { note } = words;
  const [latest] = notesNewestFirst(record);
  // What was done after earlier talks has been told; it stays in the record.
  const steps = stepsInOrder(record, (step) => !step.done || step.note === latest?.id);
  if (steps.length === 0) return nothing;
  return html`<h3>${note.next}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${note.done}</th>
          <th scope="col">${note.who}</th>
          <th scope="col">${note.what}</th>
          <th scope="col">${note.when}</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map((step) => drawStep(record, step, words))}
      </tbody>
    </table>`;
}

function drawStep(record: KithRecord, step: Step, { note, common, sharePaper }: PaperWords): TemplateResult {
  const name = step.who === ME ? common.me : nameOf(record, step.who).trim() || sharePaper.somebody;
  const what = step.what?.text || (step.introduction ? note.introduction : '');
  return html`<tr>
    <td><span class="box">${step.done ? '✓' : ''}</span></td>
    <td><bdi>${name}</bdi>${step.introduction ? ` ${note.andMe}` : nothing}</td>
    <td><bdi>${marked(record, what)}</bdi></td>
    <td><bdi>${step.when}</bdi></td>
  </tr>`;
}

function drawFoot(record: KithRecord, { sharePaper, rights, lang }: PaperWords): TemplateResult {
  const t = sharePaper;
  const not = altersOf(record).filter(({ doNotContact }) => doNotContact);
  return html`${
      not.length
        ? html`<p class="not">
            ${t.dontContact(not.map(({ name }) => isolated(name.trim() || t.somebody)).join(commaIn(lang)))}
          </p>`
        : nothing
    }
    ${record.about.sharing?.changed ? html`<p>${t.changed(record.about.sharing.changed)}</p>` : nothing}
    <p>${rights}</p>
    <p>${t.pageOf(isolated(record.about.name?.trim() ?? ''))}</p>`;
}

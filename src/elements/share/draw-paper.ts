import { html, nothing, type TemplateResult } from 'lit';
import { assetsOf, nearMe } from '../../model/assets.js';
import { byOrder } from '../../model/order.js';
import { notesNewestFirst } from '../../model/outcome.js';
import { stepsInOrder } from '../../model/notes.js';
import { altersOf, nameOf } from '../../model/people.js';
import type { Asset, KithRecord, Step, Words } from '../../model/record.js';
import { GIFTS, ME, NEARNESS, RINGS } from '../../model/schema.js';
import { dateInFull, dateInWords } from '../../internal/dates.js';
import { symbolOf } from '../../internal/symbols.js';
import type { Translation } from '../../translations/translation.js';
import { drawInside, drawLegend, layOutNetwork } from '../network/draw-network.js';
import { answersOnPaper, type AnswerOnPaper } from './answers-on-paper.js';

/** What the page says besides the person's words. */
export interface PaperWords extends Pick<Translation, 'assets' | 'common' | 'network' | 'note' | 'share'> {
  readonly lang: string;
  /** How to ask for what the law gives, in the host's words. */
  readonly rights: string;
}

/** From this many on, the picture takes the width of the page: names in half of it would be too small to read. */
const CROWD = 16;

/** More than fill an empty page; what is beyond the foot is not shown. */
const LINES = Array.from({ length: 36 }, () => html`<span></span>`);

/** The whole record on paper, in the order that is always offered: my words, my people, what is near, what happens next. */
export function drawPaper(record: KithRecord, words: PaperWords): TemplateResult {
  const count = altersOf(record).length;
  const crowded = count > CROWD;
  const t = words.share.paper;
  return html`<header>${drawHeading(record, words)}</header>
    <div class="record">
      ${crowded || count === 0 ? nothing : html`<div class="people">${drawPeople(record, words, 25)} ${drawNear(record, words)}</div>`}
      ${answersOnPaper(record, words.lang).map((answer) => drawAnswer(answer, words))} ${drawGifts(record, words)}
      ${drawStories(record, words)} ${drawNote(record, words)}
      ${
        crowded
          ? html`${drawNear(record, words)}
              <div class="whole">${drawPeople(record, words, 17)}</div>`
          : nothing
      }
    </div>
    ${drawSteps(record, words)}
    <h3>${t.room}</h3>
    <div class="room" aria-hidden="true">${LINES}</div>
    <footer>${drawFoot(record, words)}</footer>`;
}

function drawHeading(record: KithRecord, { share, lang }: PaperWords): TemplateResult {
  const name = record.about.name?.trim();
  const others = Object.values(record.authors)
    .sort(byOrder)
    .filter((author) => author.id !== ME && author.name?.trim());
  const t = share.paper;
  return html`<div>
      <h2><bdi>${name || t.title}</bdi></h2>
      <p class="hint">${name ? t.subNamed : t.sub}</p>
    </div>
    <p class="hint when">
      ${dateInFull(new Date(), lang)}${
        others.length
          ? html`<br />${t.writtenWith(others.map((author) => isolated(author.name!)).join(', '))}`
          : nothing
      }
    </p>`;
}

function drawAnswer(
  { heading, own, others, cards, said, stillTrue }: AnswerOnPaper,
  { share, lang }: PaperWords,
): TemplateResult {
  const t = share.paper;
  const since = stillTrue && said && stillTrue > said;
  return html`<h3>${heading}</h3>
    ${own ? html`<p class="words" dir="auto">${own}</p>` : nothing}
    ${others.map(({ by, text }) => html`<p class="other">${t.putIt(isolated(by))} <bdi>${text}</bdi></p>`)}
    ${
      cards.length || since
        ? html`<p class="hint">
            ${cards.length ? t.chose(cards.map(isolated).join(', ')) : nothing}
            ${since ? html`${t.saidOn(dateInWords(said, lang))} ${t.stillTrue(dateInWords(stillTrue, lang))}` : nothing}
          </p>`
        : nothing
    }`;
}

function drawPeople(record: KithRecord, { network, common, share }: PaperWords, fontSize: number): TemplateResult {
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
    <p class="hint">${share.paper.rings(RINGS.map((ring) => network.rings[ring]))}</p>
    ${cut.length ? html`<p class="hint">${share.paper.inFull(cut.join(', '))}</p>` : nothing}`;
}

type Row = readonly [term: string, texts: readonly string[]];

function drawRows(heading: string, rows: readonly Row[]): TemplateResult | typeof nothing {
  const filled = rows.filter(([, texts]) => texts.length > 0);
  if (filled.length === 0) return nothing;
  return html`<h3>${heading}</h3>
    <dl>
      ${filled.map(
        ([term, texts]) =>
          html`<div>
            <dt>${term}</dt>
            <dd dir="auto">${texts.map(isolated).join(', ')}</dd>
          </div>`,
      )}
    </dl>`;
}

function drawGifts(record: KithRecord, { assets, share }: PaperWords): TemplateResult | typeof nothing {
  const say = ({ name, length }: Asset) => [name, length].filter(Boolean).join(', ');
  const said = (matches: (asset: Asset) => boolean) =>
    assetsOf(record, (one) => !!one.name.trim() && matches(one)).map(say);
  return drawRows(share.paper.bring, [
    ...GIFTS.map((gift): Row => [assets.gifts[gift].name, said((one) => one.kind === 'gift' && one.gift === gift)]),
    [assets.groups.offer, said((one) => one.kind === 'exchange' && one.exchange !== 'ask')],
    [assets.groups.ask, said((one) => one.kind === 'exchange' && one.exchange === 'ask')],
  ]);
}

/** Groups and places only: people are in the picture. */
function drawNear(record: KithRecord, { assets, share }: PaperWords): TemplateResult | typeof nothing {
  const near = nearMe(record);
  const names = (stop: (typeof NEARNESS)[number] | undefined) =>
    (near.get(stop) ?? []).filter((one) => 'kind' in one && one.name.trim()).map(({ name }) => name);
  return drawRows(share.paper.near, [
    ...NEARNESS.map((stop): Row => [assets.stops[stop].name, names(stop)]),
    [assets.stops.somewhere.name, names(undefined)],
  ]);
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
          <p class=${words.author === ME ? 'words' : ''} dir="auto">${words.text}</p>`
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

function drawStep(record: KithRecord, step: Step, { note, common, share }: PaperWords): TemplateResult {
  const name = step.who === ME ? common.me : nameOf(record, step.who).trim() || share.paper.somebody;
  const what = step.what?.text || (step.introduction ? note.introduction : '');
  return html`<tr>
    <td><span class="box">${step.done ? '✓' : ''}</span></td>
    <td><bdi>${name}</bdi>${step.introduction ? ` ${note.andMe}` : nothing}</td>
    <td dir="auto">${what}</td>
    <td dir="auto">${step.when}</td>
  </tr>`;
}

function drawFoot(record: KithRecord, { share, rights }: PaperWords): TemplateResult {
  const t = share.paper;
  const not = altersOf(record).filter(({ doNotContact }) => doNotContact);
  return html`${
      not.length
        ? html`<p class="not">
            ${t.dontContact(not.map(({ name }) => isolated(name.trim() || t.somebody)).join(', '))}
          </p>`
        : nothing
    }
    <p>${rights}</p>
    <p>${t.pageOf(isolated(record.about.name?.trim() ?? ''))}</p>`;
}

/** A name inside our sentence, set apart so that its direction does not turn the rest. */
function isolated(name: string): string {
  return name && `\u2068${name}\u2069`;
}

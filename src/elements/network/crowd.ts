// Where there are more people than can be drawn one by one: the same people on a canvas, and all of them in pages of a list.
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconChevronLeft, iconChevronRight, iconMaximize, iconX, iconZoomIn, iconZoomOut } from '../../internal/icons.js';
import type { Alter } from '../../model/people.js';
import { pathBetween } from '../../model/network-path.js';
import { ME } from '../../model/schema.js';
import { SIZE } from '../../model/crowd-layout.js';
import { fields } from '../../styles/fields.js';
import { crowd as words } from '../../translations/en-GB/crowd.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { renderAsk } from './asking.js';
import { paintCrowd } from './crowd-canvas.js';
import { crowdOf, ON_A_PAGE, WHOLE, type CrowdDesk } from './crowd-desk.js';
import { CrowdHands } from './crowd-hands.js';
import { crowdStyles } from './crowd.styles.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';
import { dontContact, face, tieLine } from './signs.js';
import { called, describe } from './wording.js';

export const styles = [fields, crowdStyles];

type Panel = (alter: Alter | undefined) => unknown;

const crowdWords = (language: string): Translation['crowd'] => loadedTranslation(language)?.crowd ?? words;
const hands = new WeakMap<CrowdDesk, CrowdHands>();
const watched = new WeakSet<Desk>();

/** Other colours of the page are other colours of the picture. */
function watchColours(desk: Desk): void {
  if (watched.has(desk)) return;
  watched.add(desk);
  const again = () => desk.host.requestUpdate();
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) matchMedia(query).addEventListener('change', again);
}

export function renderCrowd(desk: Desk, panel: Panel): TemplateResult {
  const at = crowdOf(desk);
  watchColours(desk);
  const open = desk.inList ? undefined : desk.alter(desk.open?.id);
  const list = html`${renderWay(at)}${renderPeople(at, panel)}`;
  if (desk.inList) return html`<div class="list">${list}</div>${renderAsk(desk)}`;
  return html`<div class="two">
    ${renderPicture(at)}
    <aside aria-label=${open ? called(open, desk.t) : crowdWords(desk.language).people}>
      ${open ? html`${panel(open)}${renderWays(at, open)}` : list}
    </aside>
  </div>`;
}

/** The picture. Whoever is current is a real button in it, and the one tab stop; arrow keys take it to others. */
function renderPicture(at: CrowdDesk): TemplateResult {
  const { desk, crowd, view } = at;
  const { t, rings, language, record } = desk;
  const w = crowdWords(language);
  const hand = hands.get(at) ?? new CrowdHands(at);
  hands.set(at, hand);
  const current = desk.alter(desk.current);
  const spot = current && at.spotOf(current.id);
  const place = (button: Element | undefined) => {
    const share = (value: number, from: number) => `${((value - from) * 100) / view.size}%`;
    if (button && spot) {
      (button as HTMLElement).style.setProperty('left', share(spot.x, view.x));
      (button as HTMLElement).style.setProperty('top', share(spot.y, view.y));
    }
  };
  // Once this has been rendered.
  queueMicrotask(() => {
    const field = desk.host.shadowRoot!.querySelector<HTMLElement>('.crowd');
    if (!field) return;
    place(field.querySelector('.current') ?? undefined);
    paintCrowd(field, at);
  });
  const looking = lookingWords(language);
  const zoom = (label: string, sign: Icon, does: () => void) =>
    html`<button type="button" class="button icon" aria-label=${label} title=${label} @click=${does}>${icon(sign)}</button>`;
  const whole = () => {
    at.show(WHOLE);
    desk.host.requestUpdate();
  };
  return html`<div class="picture">
    <div
      class="crowd rings ${view.size < SIZE ? 'near' : ''}"
      role="group"
      aria-label=${t.pictureOf(record.about.name ?? '')}
      aria-describedby="keys"
      @pointerdown=${hand.down}
      @pointermove=${hand.move}
      @pointerup=${hand.up}
      @pointercancel=${hand.up}
      @pointerleave=${hand.move}
      @touchstart=${hand.touch}
      @wheel=${hand.wheel}
      @keydown=${hand.key}
    >
      <canvas aria-hidden="true"></canvas><canvas aria-hidden="true"></canvas>
      <svg class="swatches" aria-hidden="true">
        ${rings.map((_, i) => html`<svg><circle class="ring r${i + 1}" /></svg>`)}
        <g class="someone natural"><circle class="mark" /></g>
        <g class="someone paid"><circle class="mark" /></g>
        <g class="me"><circle class="mark" /></g>
      </svg>
      ${
        current
          ? html`<button
              type="button"
              class="current"
              data-id=${current.id}
              aria-label=${describe(current, rings, t, language)}
              aria-expanded=${current.id === desk.open?.id}
              @click=${(event: MouseEvent) => event.detail || desk.toggle(current.id, true)}
            ></button>`
          : nothing
      }
      <span class="tip" aria-hidden="true" hidden></span>
    </div>
    <p class="unseen" id="keys">${w.keys}</p>
    <div class="beside">
      <p class="hint">${w.many(new Intl.NumberFormat(language).format(crowd.ids.length))}</p>
      <div class="zoom" role="group" aria-label=${looking.zoom}>
        ${zoom(looking.nearer, iconZoomIn, hand.nearer)}${zoom(looking.further, iconZoomOut, hand.further)}${zoom(looking.whole, iconMaximize, whole)}
      </div>
    </div>
    ${renderAsk(desk)}
  </div>`;
}

/** Everybody, in pages, or whoever is looked for. */
function renderPeople(at: CrowdDesk, panel: Panel): TemplateResult {
  const { desk } = at;
  const { language, t } = desk;
  const w = crowdWords(language);
  const open = desk.open?.id;
  if (desk.inList && open !== undefined && !at.onPage.some(({ id }) => id === open)) at.turnTo(open);
  const { onPage, found, page, pages } = at;
  const find = ({ target }: Event) => {
    at.look((target as HTMLInputElement).value);
    const count = at.found.length;
    if (at.query.trim()) desk.say(count ? w.found(count) : w.nobody);
    desk.host.requestUpdate();
  };
  const number = new Intl.NumberFormat(language);
  const turn = (by: number) => {
    at.page += by;
    desk.say(where());
    desk.focus('.people li .row');
  };
  const where = () => {
    const first = at.page * ON_A_PAGE;
    return w.page(number.format(first + 1), number.format(Math.min(found.length, first + ON_A_PAGE)), number.format(found.length));
  };
  const choose = (id: string) => {
    at.bring(id);
    desk.toggle(id, !desk.inList);
  };
  return html`<section class="people" aria-labelledby="people">
    <h3 id="people">${w.people}</h3>
    <label class="field"
      ><span>${w.find}</span><input type="search" autocomplete="off" placeholder=" " .value=${at.query} @input=${find}
    /></label>
    ${
      found.length
        ? html`<ul class="rows">
              ${onPage.map(
                (alter) =>
                  html`<li>
                    <button
                      type="button"
                      class="row"
                      data-id=${desk.inList ? alter.id : nothing}
                      aria-expanded=${alter.id === open}
                      @click=${() => choose(alter.id)}
                    >
                      ${face(alter, desk.symbolOf)}
                      <span>
                        <span class="who"><bdi>${called(alter, t)}</bdi>${alter.gone && ` (${t.gone})`}</span>
                        <span class="hint">${desk.ringOf(alter.ring).one}</span>
                        ${alter.about ? html`<span class="hint"><bdi>${alter.about}</bdi></span>` : nothing} ${tieLine(alter, t, language)}
                        ${dontContact(alter, t)}
                      </span>
                      ${icon(iconChevronRight, 'flip')}
                    </button>
                    ${desk.inList && alter.id === open ? html`${panel(alter)}${renderWays(at, alter)}` : nothing}
                  </li>`,
              )}
            </ul>
            ${
              pages > 1
                ? html`<div class="pages" role="group" aria-label=${where()}>
                    <button type="button" class="button icon" aria-label=${w.earlier} title=${w.earlier} ?disabled=${page === 0} @click=${() => turn(-1)}>
                      ${icon(iconChevronLeft, 'flip')}
                    </button>
                    <span>${where()}</span>
                    <button
                      type="button"
                      class="button icon"
                      aria-label=${w.later}
                      title=${w.later}
                      ?disabled=${page === pages - 1}
                      @click=${() => turn(1)}
                    >
                      ${icon(iconChevronRight, 'flip')}
                    </button>
                  </div>`
                : nothing
            }`
        : html`<p class="hint">${w.nobody}</p>`
    }
  </section>`;
}

/** What is asked of somebody in a crowd: how to get to know them, and who knows them. */
function renderWays(at: CrowdDesk, { id }: Alter): TemplateResult {
  const { desk } = at;
  const w = crowdWords(desk.language);
  const go = (from: string) => {
    at.way = { from, to: id, path: pathBetween(desk.record, from, id) };
    desk.tying = undefined;
    desk.open = undefined;
    desk.current = id;
    desk.say(inOneGo(at));
    desk.focus('.way button');
  };
  const ask = () => {
    desk.tying = { from: id, asks: w.wayAsk(desk.called(id)), choose: go };
    desk.open = undefined;
    desk.say(desk.tying.asks!);
    desk.goTo(id);
  };
  return html`<div class="chips ways">
    <button type="button" class="button small" @click=${() => go(ME)}>${w.wayHere}</button>
    <button type="button" class="button small" @click=${ask}>${w.wayFrom}</button>
  </div>`;
}

const nameOf = ({ desk }: CrowdDesk, id: string) => (id === ME ? lookingWords(desk.language).tying.me : desk.called(id));

function sentencesOf(at: CrowdDesk): string[] {
  const { way, desk } = at;
  const w = crowdWords(desk.language);
  if (!way) return [];
  const [from, to] = [nameOf(at, way.from), nameOf(at, way.to)];
  if (!way.path) return [w.noWay(from, to)];
  return way.path.slice(1).map((id, i) => {
    const before = way.path![i]!;
    if (before === ME) return w.iKnow(nameOf(at, id));
    return id === ME ? w.knowsMe(nameOf(at, before)) : w.step(nameOf(at, before), nameOf(at, id));
  });
}

const inOneGo = (at: CrowdDesk) => sentencesOf(at).join(' ');

/** The way from one to another, as sentences; it is drawn in the picture too. */
function renderWay(at: CrowdDesk): TemplateResult | typeof nothing {
  const { way, desk } = at;
  if (!way || !desk.alter(way.to)) return nothing;
  const w = crowdWords(desk.language);
  const close = () => {
    at.way = undefined;
    if (!desk.inList) desk.goTo(desk.current);
    else desk.focus('[type=search]');
  };
  return html`<section class="way" aria-labelledby="way">
    <div class="top">
      <h3 id="way">${w.way(nameOf(at, way.from), nameOf(at, way.to))}</h3>
      <button type="button" class="button icon plain" aria-label=${desk.common.close} @click=${close}>${icon(iconX)}</button>
    </div>
    ${way.path ? html`<ol>${sentencesOf(at).map((sentence) => html`<li>${sentence}</li>`)}</ol>` : html`<p>${sentencesOf(at)}</p>`}
  </section>`;
}

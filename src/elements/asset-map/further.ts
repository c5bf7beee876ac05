import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { commaIn } from '../../internal/comma.js';
import { HELPS } from '../../model/schema.js';
import { renderChanged } from './changed.js';
import type { CommunityDesk } from './community-desk.js';
import { formWords } from './form-words.js';
import { ANYTHING, DAYS } from './looking.js';
import { renderOffered } from './offered.js';
import { keyOf, type Reading } from './shelf.js';

const KINDS = ['group', 'place', 'organisation', 'exchange'] as const;
/** So many of what could not be read are named. */
const MOST_NAMED = 50;

const valueOf = ({ target }: Event) => (target as HTMLSelectElement).value;

function select(
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><select @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

/** Why a source was not read, as far as people can do something with it. */
const FAILED: Readonly<Record<string, 'failed' | 'notAList' | 'tooBig' | 'nothingIn'>> = {
  address: 'notAList',
  html: 'notAList',
  'not-json': 'notAList',
  'not-csv': 'notAList',
  unknown: 'notAList',
  'too-big': 'tooBig',
  empty: 'nothingIn',
};

/** How the reading goes, in plain words, and what one can do about it. */
export function renderReading(desk: CommunityDesk): TemplateResult {
  const { shelf, t, view } = desk;
  const { readings } = shelf;
  const count = shelf.assets.length;
  const total = readings.reduce((sum, { total }) => sum + (total ?? 0), 0);
  const isStopped = readings.some(({ state }) => state === 'stopped');
  const failed = readings.filter(({ state }) => state === 'failed');
  const names = [...new Set(readings.map(({ name }) => name).filter(Boolean))].map((name) => `\u2068${name}\u2069`);
  const again = () => {
    shelf.again();
    desk.focus('.further input');
  };
  const sentence = shelf.isReading
    ? total > count
      ? t.readingOf(count, total)
      : t.reading(count)
    : isStopped
      ? t.stopped(count)
      : t.here(count);
  return html`<div class="reading">
    ${readings.length ? html`<p class="hint" aria-busy=${shelf.isReading}>${sentence} ${names.length ? t.from(names.join(commaIn(view.language))) : nothing}</p>` : nothing}
    ${shelf.isReading ? html`<button type="button" class="button plain small" @click=${() => desk.stop()}>${t.stop}</button>` : nothing}
    ${desk.isFeedWrong ? html`<p class="problem" role="alert">${t.cannot}</p>` : nothing}
    ${failed.map(({ name, why }) => html`<p class="problem" role="alert">${t[FAILED[why ?? ''] ?? 'failed'](`\u2068${name}\u2069`)}</p>`)}
    ${failed.length || isStopped ? html`<button type="button" class="button small" @click=${again}>${view.common.tryAgain}</button>` : nothing}
    ${readings.filter(({ leftCount }) => leftCount).map((reading) => renderLeft(desk, reading))}
  </div>`;
}

function renderLeft({ t }: CommunityDesk, { left, leftCount }: Reading): TemplateResult {
  return html`<details class="left">
    <summary>${t.left(leftCount)}</summary>
    <ul>
      ${left.slice(0, MOST_NAMED).map(({ what, why }) => html`<li><bdi>${what}</bdi>: ${t.whys[why]}</li>`)}
      ${leftCount > MOST_NAMED ? html`<li>${t.andMore(leftCount - MOST_NAMED)}</li>` : nothing}
    </ul>
  </details>`;
}

/** The days of the week from Monday, as the language calls them. */
function dayNames(language: string): string[] {
  const format = new Intl.DateTimeFormat([language, 'en-GB'], { weekday: 'long', timeZone: 'UTC' });
  return DAYS.map((_, index) => format.format(new Date(Date.UTC(2024, 0, 1 + index))));
}

/** Finds while one types, and by what matters when one wants to go along. */
export function renderFilters(desk: CommunityDesk): TemplateResult {
  const { t, view, looking } = desk;
  const { query, kind, help, day, isFree, closeTo } = looking.wanted;
  const placed = desk.placed();
  const { helps } = formWords(view);
  return html`<div class="filters" role="search" aria-label=${t.find}>
    <label class="field finds"
      ><span>${t.find}</span
      ><input
        type="search"
        autocomplete="off"
        .value=${live(query)}
        @input=${(event: Event) => desk.want({ query: valueOf(event) })}
    /></label>
    <details class="more-filters">
      <summary>${t.filters}</summary>
      <div class="lines">
        ${select(t.kind, kind, [['', t.anyKind], ...KINDS.map((one) => [one, t.kinds[one]] as const)], (value) => desk.want({ kind: value as typeof kind }))}
        ${select(t.day, day, [['', t.anyDay], ...dayNames(view.language).map((name, index) => [DAYS[index]!, name] as const)], (value) => desk.want({ day: value }))}
        ${select(t.help, help, [['', t.anyHelp], ...HELPS.map((one) => [one, helps[one]] as const)], (value) => desk.want({ help: value }))}
        ${
          placed.length
            ? select(
                t.closeTo,
                closeTo,
                [['', t.anywhere], ...placed.slice(0, 200).map(({ id, name }) => [id, name] as const)],
                (value) => desk.want({ closeTo: value }),
              )
            : nothing
        }
        <label class="check"
          ><input
            type="checkbox"
            .checked=${live(isFree)}
            @change=${({ target }: Event) => desk.want({ isFree: (target as HTMLInputElement).checked })}
          />${t.free}</label
        >
      </div>
    </details>
  </div>`;
}

/** What was found: only the rows in sight are in the page. */
export function renderFound(desk: CommunityDesk, label: string): TemplateResult {
  const { t, looking, shelf } = desk;
  const { count } = looking;
  const showAll = () => {
    desk.want(ANYTHING);
    desk.focus('.further input');
  };
  if (!count)
    return looking.isAnything
      ? html``
      : html`<div class="empty">
          <p>${t.nothing}</p>
          <button type="button" class="button small" @click=${showAll}>${t.showAll}</button>
        </div>`;
  const said =
    looking.isAnything && shelf.isReading ? nothing : html`<p class="hint count">${t.found(count)}</p>`;
  return html`${said}${desk.list.render({
    count,
    keyOf: (index) => keyOf(looking.at(index)),
    draw: (index) => renderOffered(desk, looking.at(index)),
    label,
  })}`;
}

/** Picks that have changed where they came from, above everything else. */
export function renderChanges(desk: CommunityDesk): TemplateResult | typeof nothing {
  const changed = desk.changed();
  if (!changed.length) return nothing;
  return html`<section class="changes" aria-labelledby="changes">
    <h4 id="changes">${desk.t.changes}</h4>
    <ul>
      ${changed.slice(0, 20).map(
        ({ mine, asset }) =>
          html`<li>
            <p class="name"><bdi>${mine.name}</bdi></p>
            ${renderChanged(desk, mine, asset)}
          </li>`,
      )}
    </ul>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { dateInFull } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconBan, iconCheck, iconEye, iconEyeOff, iconLock, iconPrinter } from '../../internal/icons.js';
import { hasPlace } from '../../model/assets.js';
import { initialsOf } from '../../model/initials.js';
import { byOrder, inOrder } from '../../model/order.js';
import { notesNewestFirst, saysNothing } from '../../model/outcome.js';
import type { Asset, CopyPart, KithRecord, Person } from '../../model/record.js';
import { COPY_PARTS, LONGEST_LABEL, ME } from '../../model/schema.js';
import type { FoundName } from '../../model/sharing-copy.js';
import { answersThatGo } from '../../model/sharing-copy-pick.js';
import { drawMediaChoice } from './draw-media.js';
import { drawSingles, singlesOf } from './draw-singles.js';
import type { Giving, Way } from './giving.js';

/** The choices, and beside them the copy as whoever gets it will see it. */
export function drawGiving(giving: Giving): TemplateResult {
  const { t, host, choice } = giving;
  const to = choice.recipient.trim();
  const { lang, rights, common } = host;
  return html`<div class="giving">
      <div class="choices">
        ${drawWhom(giving)} ${drawParts(giving)} ${drawMediaChoice(giving)} ${drawAlters(giving, 'people')} ${drawAlters(giving, 'places')}
        ${drawUnwarned(giving)} ${drawFound(giving)} ${drawLock(giving)}
        <p class="hint never">${icon(iconEyeOff)}<span>${t.never}</span></p>
        ${drawGiven(giving)}
      </div>
      <section class="seen" aria-labelledby="seen">
        <h3 id="seen">${icon(iconEye)}<span>${t.seen(isolated(to))}</span></h3>
        <kith-paper .shown=${{ record: giving.record, order: { lang, rights, common } }}></kith-paper>
      </section>
    </div>
    ${drawFoot(giving, to)}`;
}

function drawWhom(giving: Giving): TemplateResult {
  const { t, choice } = giving;
  const write =
    (field: 'recipient' | 'purpose') =>
    ({ currentTarget }: InputEvent) => {
      giving.isForNobody &&= field !== 'recipient';
      giving.change({ [field]: (currentTarget as HTMLInputElement).value });
    };
  const input = (field: 'recipient' | 'purpose', more: TemplateResult | typeof nothing = nothing) =>
    html`<label class="field"
        ><span>${t[field]}</span
        ><input
          type="text"
          name=${field}
          dir="auto"
          placeholder=" "
          autocomplete="off"
          maxlength=${LONGEST_LABEL}
          aria-invalid=${field === 'recipient' && giving.isForNobody}
          aria-describedby=${field === 'recipient' && giving.isForNobody ? 'nobody' : nothing}
          .value=${choice[field]}
          @input=${write(field)} /></label
      >${more}`;
  const nobody = giving.isForNobody ? html`<p id="nobody" class="problem">${t.noRecipient}</p>` : nothing;
  return html`<div class="whom">
    ${input('recipient', html`<div role="alert">${nobody}</div>`)} ${input('purpose')}
  </div>`;
}

function drawParts(giving: Giving): TemplateResult {
  const { t, choice, host } = giving;
  const { record } = host.records;
  const counts = countsOf(record);
  const there = COPY_PARTS.filter((part) => counts[part] > 0);
  const tick = (label: string, hint: string, checked: boolean, act: () => void, isSome = false, more: unknown = nothing) =>
    html`<li>
      <label class="check"
        ><input type="checkbox" .checked=${checked} .indeterminate=${checked && isSome} @change=${act} /><span
          >${label}${hint ? html`<br /><span class="hint">${hint}</span>` : nothing}</span
        ></label
      >
      ${more}
    </li>`;
  const tickPart = (part: CopyPart) => {
    const left = choice.parts.has(part) ? singlesOf(record, part).filter(({ id }) => choice.leftOut.has(id)).length : 0;
    const hint = left ? t.someOf(counts[part] - left, counts[part]) : t.counts[part](counts[part]);
    return tick(t.parts[part], hint, choice.parts.has(part), () => giving.toggle(part), left > 0, drawSingles(giving, part));
  };
  const hasAuthors = Object.values(record.authors).some(({ id, name }) => id !== ME && name?.trim());
  return html`<fieldset>
    <legend>${t.what}</legend>
    <ul class="rows">
      ${there.map(tickPart)}
      ${record.about.name?.trim() ? tick(t.ownName, '', choice.ownName, () => giving.change({ ownName: !choice.ownName })) : nothing}
      ${hasAuthors ? tick(t.authorNames, '', choice.authorNames, () => giving.change({ authorNames: !choice.authorNames })) : nothing}
    </ul>
    ${there.length ? nothing : html`<p class="hint">${t.nothing}</p>`}
  </fieldset>`;
}

function countsOf(record: KithRecord): Readonly<Record<CopyPart, number>> {
  const assets = Object.values(record.assets);
  const [note] = notesNewestFirst(record);
  return {
    words: answersThatGo(record).length,
    hopes: Object.keys(record.hopes).length,
    gifts: assets.filter((asset) => !hasPlace(asset)).length,
    steps: Object.values(record.steps).filter(({ done }) => !done).length,
    people: Object.keys(record.people).length,
    places: assets.filter(hasPlace).length,
    changed: saysNothing(note) ? 0 : 1,
  };
}

/** Who is in it, or named in it, and how each is shown. */
function drawAlters(giving: Giving, which: 'people' | 'places'): TemplateResult | typeof nothing {
  const { t, copy, host } = giving;
  const { record } = host.records;
  const all: (Person | Asset)[] = which === 'people' ? Object.values(record.people) : Object.values(record.assets);
  const alters = all.filter(({ id }) => copy.concerned.has(id)).sort(byOrder);
  if (alters.length === 0) return nothing;
  return html`<fieldset>
    <legend>${t[which]}</legend>
    <ul class="rows">
      ${alters.map((one) => drawAlter(giving, one))}
    </ul>
  </fieldset>`;
}

function drawAlter(giving: Giving, one: Person | Asset): TemplateResult {
  const { t, choice } = giving;
  const way = giving.wayOf(one.id);
  const isPerson = !('kind' in one);
  const name = one.name.trim() || giving.assets.noName;
  const choose = ({ currentTarget }: Event) =>
    giving.show(one.id, (currentTarget as HTMLSelectElement).value as Way, roleFrom(one));
  const call = ({ currentTarget }: Event) => giving.show(one.id, 'role', (currentTarget as HTMLInputElement).value);
  const face = isPerson ? (one.paid ? 'paid' : '') : 'group';
  return html`<li class="alter">
    <span class="face small ${face}" aria-hidden="true">${initialsOf(name)}</span>
    <span class="who"
      ><bdi>${name}</bdi>${
        isPerson && one.doNotContact
          ? html`<span class="tag alert">${icon(iconBan)}${giving.assets.notContact}</span>
              ${way === 'out' ? nothing : html`<span class="hint">${t.goesAlong}</span>`}`
          : nothing
      }</span
    >
    <select aria-label=${t.how(name)} @change=${choose}>
      ${(['name', 'role', 'out'] as const).map((value) => html`<option value=${value} ?selected=${value === way}>${t.ways[value]}</option>`)}
    </select>
    ${
      way === 'role'
        ? html`<input
            type="text"
            dir="auto"
            placeholder=" "
            autocomplete="off"
            maxlength="200"
            aria-label=${t.called(name)}
            .value=${choice.roles[one.id]!}
            @input=${call}
          />`
        : nothing
    }
  </li>`;
}

/** What to call somebody without their name, from how they were described: "my sister, round the corner" begins with it. */
function roleFrom({ about, name }: Person | Asset): string {
  const [first = ''] = (about ?? '').split(/[,;.\n]/);
  return first.length <= 40 && !first.includes(name) ? first.trim() : '';
}

/** Asked once of each who is not to be contacted and is not in the copy: whether to add that one line. */
function drawUnwarned(giving: Giving): TemplateResult[] {
  const { t, copy, host, choice } = giving;
  const nameOf = (id: string) => isolated(host.records.record.people[id]?.name.trim() || giving.assets.noName);
  const ask = (id: string) =>
    html`<div class="asks">
      <p>${t.unwarned(nameOf(id))}</p>
      <button type="button" class="button small" @click=${() => giving.warn(id, true)}>${t.addLine}</button>
      <button type="button" class="button small" @click=${() => giving.warn(id, false)}>${t.noLine}</button>
    </div>`;
  const told = (id: string) =>
    html`<div class="asks">
      <p>${t.warnedOf(nameOf(id))}</p>
      <button type="button" class="button small" @click=${() => giving.warn(id, false)}>${t.takeLineOut}</button>
    </div>`;
  const asked = copy.unwarned.filter((id) => !giving.refused.has(id));
  return [...asked.map(ask), ...[...choice.warnedOf].map(told)];
}

function drawFound(giving: Giving): TemplateResult | typeof nothing {
  const { t, copy, choice } = giving;
  if (copy.found.length === 0) return nothing;
  const row = (found: FoundName) => {
    const { key, name, instead, goesAsSaid } = found;
    const leave = () => giving.change({ asSaid: { ...choice.asSaid, [key]: !goesAsSaid } });
    return html`<li class="found">
      <p class="hint">${whereInWords(giving, found)}</p>
      <p class="said-so" dir="auto">${excerpt(found)}</p>
      ${
        instead
          ? html`<p>${t.becomes(isolated(name), isolated(instead))}</p>
              <label class="check"
                ><input type="checkbox" .checked=${goesAsSaid} @change=${leave} /><span
                  >${t.asSaid(isolated(name))}</span
                ></label
              >`
          : html`<p>${t.stays(isolated(name))}</p>`
      }
    </li>`;
  };
  return html`<section aria-labelledby="found">
    <h3 id="found">${t.found}</h3>
    <p class="hint">${t.foundHint}</p>
    <ul class="rows">
      ${copy.found.map(row)}
    </ul>
  </section>`;
}

function drawLock(giving: Giving): TemplateResult {
  const { t, lock, isSecretMissing } = giving;
  const secret =
    lock === 'none'
      ? nothing
      : html`<label class="field"
            ><span>${t.secrets[lock]}</span
            ><input
              type="text"
              name="lock-secret"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              aria-invalid=${isSecretMissing}
              aria-describedby=${isSecretMissing ? 'no-secret' : nothing}
              .value=${giving.secret}
              @input=${({ currentTarget }: Event) => giving.lockWith(lock, (currentTarget as HTMLInputElement).value)}
          /></label>
          <div role="alert">
            ${isSecretMissing ? html`<p id="no-secret" class="problem">${t.noSecret[lock]}</p>` : nothing}
          </div>`;
  return html`<fieldset class="lock">
    <legend>${t.lock}</legend>
    ${(['none', 'passphrase', 'recipient'] as const).map(
      (value) =>
        html`<label class="check"
          ><input type="radio" name="lock" .checked=${value === lock} @change=${() => giving.lockWith(value)} /><span
            >${t.locks[value]}${value === lock ? html`<br /><span class="hint">${t.lockHints[value]}</span>` : nothing}</span
          ></label
        >`,
    )}
    ${secret}
  </fieldset>`;
}

/** Where a name was found, as the page calls that place. */
function whereInWords({ t, host, assets }: Giving, { collection, id }: FoundName): string {
  const { record } = host.records;
  if (collection === 'about') return t.foundAbove;
  if (collection === 'hopes') return t.foundIn(t.parts.hopes);
  if (collection === 'media') return t.foundIn(t.media);
  if (collection === 'steps') return t.foundIn(t.parts.steps);
  if (collection === 'notes') return t.foundIn(t.parts.changed);
  const whose = record.people[id] ?? record.assets[id];
  return t.foundIn(record.answers[id]?.asked ?? (whose ? isolated(whose.name.trim() || assets.noName) : t.parts.words));
}

/** A name with what stands around it. */
function excerpt({ text, spots }: FoundName): TemplateResult[] {
  const AROUND = 40;
  return spots.map(({ start, end }) => {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
    return html`${from > 0 ? '…' : ''}${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end, to)}${to < text.length ? '…' : ''} `;
  });
}

function drawGiven({ t, host }: Giving): TemplateResult | typeof nothing {
  const given = inOrder(host.records.record.sharings).reverse();
  if (given.length === 0) return nothing;
  return html`<section aria-labelledby="given">
    <h3 id="given">${t.given}</h3>
    <ul class="rows">
      ${given.map(
        ({ recipient, purpose, at, parts }) =>
          html`<li>
            <p>${t.givenTo(isolated(recipient), dateInFull(at, host.lang))}</p>
            <p class="hint">
              ${[purpose && isolated(purpose), ...parts.map((part) => t.parts[part])].filter(Boolean).join('; ')}
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function drawFoot(giving: Giving, to: string): TemplateResult {
  const { t, host, isSaved, isLocking, fileName } = giving;
  return html`<footer class="foot">
    <p class="grow where" role="status">
      ${icon(isSaved ? iconCheck : iconLock)}
      ${
        isLocking
          ? html`<span>${t.locking}</span>`
          : isSaved
            ? html`<span>${t.saved(fileName)}</span>`
            : html`<span><b>${t.notGiven}</b><br />${t.notGivenHint(isolated(to))}</span>`
      }
    </p>
    <button type="button" class="button plain" @click=${giving.leave}>${isSaved ? host.common.done : t.notNow}</button>
    <button type="button" class="button" @click=${() => globalThis.print()}>${icon(iconPrinter)}${t.print}</button>
    <button type="button" class="button go" aria-disabled=${isLocking} @click=${giving.save}>${t.save}</button>
  </footer>`;
}

/** A name inside our sentence, set apart so that its direction does not turn the rest. */
function isolated(name: string): string {
  return name && `\u2068${name}\u2069`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconBan, iconMove, iconX } from '../../internal/icons.js';
import { flowOf, helpOf, type Help } from '../../model/network-summary.js';
import { altersOf, changeAlter, nameOf, setTie, tieId, tiesBetweenOthers, type Alter } from '../../model/people.js';
import type { KithRecord, RecordDraft, Ring, Strength } from '../../model/record.js';
import { LONGEST_LABEL, LONGEST_TEXT, ME, RINGS, STRENGTHS } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { face, ringGlyph, tieSample } from './signs.js';
import { called, tieInWords } from './wording.js';

/** What a panel may do. The element is the one who does it. */
export interface PanelHands {
  readonly record: KithRecord;
  readonly words: Translation['network'];
  readonly common: Translation['common'];
  readonly writable: boolean;
  readonly edit: (recipe: (draft: RecordDraft) => void, what: string, burst?: string) => void;
  readonly say: (what: string) => void;
  readonly place: (id: string, ring: Ring) => void;
  readonly close: () => void;
  readonly takeOff: () => void;
  /** Begins to move them in the picture; in the list there is none. */
  readonly move?: () => void;
  readonly inList: boolean;
}

const HELP: readonly Help[] = ['to-me', 'from-me', 'both', 'none'];

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly sign?: TemplateResult;
}

/** Radio buttons under a heading: one below the other with a drawing each, or in a row. */
function choice<Value extends string>(
  [name, kind]: readonly [string, 'options' | 'switch'],
  heading: string,
  chosen: Value | undefined,
  options: readonly Option<Value>[],
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${heading}</legend>
    <div class=${kind}>
      ${options.map(
        ({ value, label, sign }) =>
          html`<label
            ><input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(value)} /><span
              >${label}</span
            >${sign}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

function tick(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${live(on)}
      @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}

type Text = 'name' | 'about' | 'words';

/** What a person writes goes into the record letter by letter. */
function write({ id, name }: Alter, { words: t, edit }: PanelHands, field: Text) {
  return ({ target }: Event): void => {
    const text = (target as HTMLInputElement | HTMLTextAreaElement).value;
    const said = { text, author: ME, verbatim: true, at: new Date().toISOString() };
    const value = field === 'name' ? text : text ? (field === 'words' ? said : text) : undefined;
    edit((draft) => changeAlter(draft, id, { [field]: value }), t.did.changed(called({ name }, t)), `${id}.${field}`);
  };
}

function nameAndAbout(alter: Alter, hands: PanelHands): TemplateResult {
  const t = hands.words;
  const field = (label: string, value: string, placeholder: string, change: Text) =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        dir="auto"
        autocomplete="off"
        maxlength=${LONGEST_LABEL}
        placeholder=${placeholder}
        .value=${live(value)}
        @input=${write(alter, hands, change)}
    /></label>`;
  return html`<div class="fields">
    ${field(t.name, alter.name, '', 'name')}${field(t.about, alter.about ?? '', t.aboutHint, 'about')}
  </div>`;
}

/** The person's own words about somebody can be written here; what another said of them is only read. */
function inOwnWords(alter: Alter, hands: PanelHands): TemplateResult | typeof nothing {
  const { record, words: t } = hands;
  const person = record.people[alter.id];
  if (!person || (person.words && person.words.author !== ME)) return ownWords(person);
  return html`<label class="field own"
    ><span>${t.ownWords}</span
    ><textarea
      dir="auto"
      rows="2"
      maxlength=${LONGEST_TEXT}
      .value=${live(person.words?.text ?? '')}
      @input=${write(alter, hands, 'words')}
    ></textarea>
  </label>`;
}

function ownWords(person: KithRecord['people'][string] | undefined): TemplateResult | typeof nothing {
  return person?.words?.text ? html`<p class="words" dir="auto">${person.words.text}</p>` : nothing;
}

function howThingsAre(alter: Alter, hands: PanelHands): TemplateResult {
  const { id, ring, tie } = alter;
  const { words: t, edit, place } = hands;
  const line = t.did.line(called(alter, t));
  return html`${choice(
    ['ring', 'options'],
    t.howClose,
    ring,
    RINGS.map((value) => ({ value, label: t.ringOne[value], sign: ringGlyph(value) })),
    (to) => place(id, to),
  )}
  ${choice<Strength | 'no-line'>(
    ['strength', 'options'],
    t.whatLike,
    tie?.strength ?? 'no-line',
    [
      ...STRENGTHS.map((value) => ({ value, label: t.strengths[value], sign: tieSample(value, 'none', 72) })),
      { value: 'no-line', label: t.noLine },
    ],
    (strength) =>
      edit((draft) => {
        if (strength === 'no-line') delete draft.ties[tieId(ME, id)];
        else setTie(draft, ME, id, { strength });
      }, line),
  )}
  ${choice<Help>(
    ['help', 'switch'],
    t.whichWay,
    tie && helpOf(tie),
    HELP.map((value) => ({ value, label: t.help[value] })),
    (help) => edit((draft) => setTie(draft, ME, id, { flow: flowOf(help, tie?.one) }), line),
  )}`;
}

function ticks({ id, name, ring }: Alter, { record, words: t, edit }: PanelHands): TemplateResult | typeof nothing {
  const person = record.people[id];
  if (!person) return nothing;
  const change = (field: 'paid' | 'doNotContact') => (on: boolean) =>
    edit((draft) => changeAlter(draft, id, { [field]: on || undefined }), t.did.changed(called({ name }, t)));
  return html`<div>
    ${ring === 'exchange' ? nothing : tick(t.paidToBeAround, !!person.paid, change('paid'))}
    ${tick(t.pleaseDontContact(called({ name }, t)), !!person.doNotContact, change('doNotContact'))}
  </div>`;
}

/** Lines to others: who knows whom. */
function whomTheyKnow(alter: Alter, hands: PanelHands): TemplateResult | typeof nothing {
  const { record, words: t, common, writable, edit, say } = hands;
  const { id } = alter;
  const name = called(alter, t);
  const known = tiesBetweenOthers(record)
    .filter(({ one, other }) => one === id || other === id)
    .map((tie) => ({ tie, id: tie.one === id ? tie.other : tie.one }));
  const others = writable
    ? altersOf(record).filter((other) => other.id !== id && !known.some((one) => one.id === other.id))
    : [];
  if (!known.length && !others.length) return nothing;

  const draw = (event: Event) => {
    event.preventDefault();
    const select = (event.currentTarget as HTMLFormElement).querySelector('select')!;
    const to = select.value;
    if (!to) return select.focus();
    const other = called({ name: nameOf(record, to) }, t);
    edit((draft) => setTie(draft, id, to, {}), t.did.line(other));
    select.value = '';
    say(t.said.line(name, other));
  };
  const remove = (event: Event, tie: string, other: string) => {
    const panel = (event.currentTarget as HTMLElement).closest('.knows')!;
    edit((draft) => delete draft.ties[tie], t.did.line(other));
    say(t.said.noLine(name, other));
    panel.querySelector('select')?.focus();
  };
  return html`<fieldset class="knows">
    <legend>${t.knows}</legend>
    ${
      known.length
        ? html`<ul>
            ${known.map(({ tie, id: to }) => {
              const other = called({ name: nameOf(record, to) }, t);
              return html`<li>
                <bdi>${other}</bdi>${
                  writable
                    ? html`<button
                        type="button"
                        class="button icon plain"
                        aria-label=${t.removeLine(other)}
                        @click=${(event: Event) => remove(event, tie.id, other)}
                      >
                        ${icon(iconX)}
                      </button>`
                    : nothing
                }
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${
      writable
        ? html`<form @submit=${draw}>
            <select aria-label=${t.knowsWho}>
              <option value="">${t.knowsChoose}</option>
              ${others.map((other) => html`<option value=${other.id}>${called(other, t)}</option>`)}
            </select>
            <button class="button small">${common.add}</button>
          </form>`
        : nothing
    }
  </fieldset>`;
}

/** What is here when nothing can be changed; in the list the row has said most of it. */
function toRead({ id, ring, tie, doNotContact }: Alter, { record, words: t, inList }: PanelHands): TemplateResult {
  if (inList) return html`${ownWords(record.people[id])}`;
  return html`${ownWords(record.people[id])}
    <p class="tie-line">${ringGlyph(ring)}${t.ringOne[ring]}</p>
    ${tie ? html`<p class="tie-line">${tieSample(tie.strength, helpOf(tie), 54)}${tieInWords(tie, t)}</p>` : nothing}
    ${doNotContact ? html`<p><span class="tag alert">${icon(iconBan)}${t.pleaseDont}</span></p>` : nothing}`;
}

/** Everything about one person, group or place: the same in the picture and in the list. */
export function renderPanel(alter: Alter, hands: PanelHands): TemplateResult {
  const { words: t, common, writable, close, takeOff, move, inList } = hands;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) close();
  };
  return html`<div class="panel" role="group" aria-label=${called(alter, t)} @keydown=${onKey}>
    ${
      inList
        ? nothing
        : html`<div class="top">
            ${face(alter)}
            <div>
              <h3 id="who" tabindex="-1"><bdi>${called(alter, t)}</bdi></h3>
              ${alter.about ? html`<p class="hint"><bdi>${alter.about}</bdi></p>` : nothing}
            </div>
            <button type="button" class="button icon plain" aria-label=${common.close} @click=${close}>
              ${icon(iconX)}
            </button>
          </div>`
    }
    ${
      writable
        ? html`${inOwnWords(alter, hands)}${howThingsAre(alter, hands)}${ticks(alter, hands)}${nameAndAbout(alter, hands)}`
        : toRead(alter, hands)
    }
    ${whomTheyKnow(alter, hands)}
    <div class="chips">
      ${move && writable ? html`<button type="button" class="button small" @click=${move}>${icon(iconMove)}${t.move}</button>` : nothing}
      ${inList ? html`<button type="button" class="button small" @click=${close}>${common.close}</button>` : nothing}
      ${writable ? html`<button type="button" class="button small plain" @click=${takeOff}>${t.takeOff}</button>` : nothing}
    </div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconMove, iconSpline, iconX } from '../../internal/icons.js';
import { flowOf, helpOf, type Help } from '../../model/network-summary.js';
import { changeAlter, removeAlter, setTie } from '../../model/alter-edits.js';
import { altersOf, type Alter } from '../../model/people.js';
import { LONGEST_LABEL, LONGEST_TEXT, ME, STRENGTHS } from '../../model/schema.js';
import { tieId } from '../../model/tie-id.js';
import type { Desk } from './desk.js';
import { editAround, place, take } from './moving.js';
import { renderFurther } from './further.js';
import { dontContact, face, ringGlyph, tieLine, tieSample } from './signs.js';
import { someoneWords } from './someone-words.js';
import { startLine } from './tying.js';

type Part = TemplateResult | typeof nothing;

const HELP: readonly Help[] = ['to-me', 'from-me', 'both', 'none'];
/** Beside the strengths of a line: that there is none. */
const NO_LINE = 'none';
const LINES = [...STRENGTHS, NO_LINE] as const;

/** Radio buttons under a heading: one below the other with a drawing each, or in a row. */
function choice<Value extends string>(
  heading: string,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
  chosen: Value | undefined,
  choose: (value: Value) => void,
  sign?: (value: Value) => Part,
): TemplateResult {
  return html`<fieldset>
    <legend>${heading}</legend>
    <div class=${sign ? 'options' : 'switch'}>
      ${values.map(
        (value) =>
          html`<label
            ><input type="radio" name=${heading} .checked=${value === chosen} @change=${() => choose(value)} /><span
              >${words[value]}</span
            >${sign?.(value)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** All that can be written about somebody. What is typed goes into the record letter by letter. */
function renderForm(alter: Alter, desk: Desk): TemplateResult {
  const { id, ring, tie, about } = alter;
  const t = someoneWords(desk);
  const { rings } = desk;
  const { strengths, whatLike, name: nameLabel, rings: usual } = desk.t;
  const name = desk.called(id);
  const person = desk.record.people[id];
  const change = (fields: Parameters<typeof changeAlter>[2], burst?: string) =>
    desk.edit((draft) => changeAlter(draft, id, fields), t.did.changed(name), burst && `${id}.${burst}`);
  const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;
  const field = (label: string, value: string, hint: string, write: (text: string) => void) =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        dir="auto"
        autocomplete="off"
        maxlength=${LONGEST_LABEL}
        placeholder=${hint}
        .value=${value}
        @input=${(event: Event) => write(valueOf(event))}
    /></label>`;
  const tick = (label: string, field: 'paid' | 'doNotContact') =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${!!person?.[field]}
        @change=${({ target }: Event) => change({ [field]: (target as HTMLInputElement).checked || undefined })}
      /><span>${label}</span></label
    >`;
  const writeWords = (event: Event) => {
    const text = valueOf(event);
    const words = text ? { text, author: ME, verbatim: true, at: new Date().toISOString() } : undefined;
    change({ words }, 'words');
  };
  const line = (recipe: Parameters<Desk['edit']>[0]) => desk.edit(recipe, t.did.line(name));
  // What another said of them is only read.
  const own = person && (person.words?.author ?? ME) === ME;
  return html`${
      own
        ? html`<label class="field"
            ><span>${t.ownWords}</span
            ><textarea
              dir="auto"
              placeholder=" "
              rows="2"
              maxlength=${LONGEST_TEXT}
              .value=${person.words?.text ?? ''}
              @input=${writeWords}
            ></textarea>
          </label>`
        : renderWords(alter, desk)
    }
    ${choice(
      t.howClose,
      rings.map((one) => one.id),
      Object.fromEntries(rings.map((one) => [one.id, one.one])),
      desk.ringOf(ring).id,
      (to) => place(desk, id, to),
      (one) => ringGlyph(rings, one),
    )}
    ${choice(
      whatLike,
      LINES,
      { ...strengths, [NO_LINE]: t.noLine },
      tie?.strength ?? NO_LINE,
      (strength) =>
        line((draft) => {
          if (strength === NO_LINE) delete draft.ties[tieId(ME, id)];
          else setTie(draft, ME, id, { strength });
        }),
      (strength) => (strength === NO_LINE ? nothing : tieSample(strength, 'none', 72)),
    )}
    ${choice(t.whichWay, HELP, t.help, tie && helpOf(tie), (help) =>
      line((draft) => setTie(draft, ME, id, { flow: flowOf(help, tie?.one) })),
    )}
    ${
      person
        ? html`<div class="half">
            ${ring === 'exchange' ? nothing : tick(usual.exchange.one, 'paid')}
            ${tick(t.pleaseDontContact(name), 'doNotContact')}
          </div>`
        : nothing
    }
    <div class="fields">
      ${field(nameLabel, alter.name, '', (text) => change({ name: text }, 'name'))}${field(t.about, about ?? '', t.aboutHint, (text) => change({ about: text || undefined }, 'about'))}
    </div>
    ${renderFurther(alter, desk)}`;
}

function renderWords({ id }: Alter, { record }: Desk): Part {
  const words = record.people[id]?.words;
  return words?.text ? html`<p class="words" dir="auto">${words.text}</p>` : nothing;
}

/** Lines to others: who knows whom. */
function whomTheyKnow(alter: Alter, desk: Desk): Part {
  const { record, common, writable } = desk;
  const t = someoneWords(desk);
  const { id } = alter;
  const others = altersOf(record).filter((other) => other.id !== id);
  const known = others.filter((other) => record.ties[tieId(id, other.id)]);
  if (!known.length && !(writable && others.length && !desk.isCrowd)) return nothing;

  const change = (to: string, draw: boolean) => {
    const name = desk.called(to);
    desk.edit((draft) => {
      if (draw) setTie(draft, id, to, {});
      else delete draft.ties[tieId(id, to)];
    }, t.did.line(name));
    desk.say((draw ? t.said.line : t.said.noLine)(desk.called(id), name));
  };
  const draw = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const to = (form[0] as HTMLSelectElement).value;
    if (to) change(to, true);
    form.reset();
    desk.focus('.knows select');
  };
  const remove = (to: string) => {
    change(to, false);
    desk.focus('.knows select');
  };
  return html`<fieldset class="knows">
    <legend>${t.knows}</legend>
    <ul>
      ${known.map(
        (other) =>
          html`<li>
            <bdi>${desk.called(other.id)}</bdi>${
              writable
                ? html`<button
                    type="button"
                    class="button icon plain"
                    aria-label=${t.removeLine(desk.called(other.id))}
                    @click=${() => remove(other.id)}
                  >
                    ${icon(iconX)}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${
      writable && !desk.isCrowd
        ? html`<form @submit=${draw}>
            <select aria-label=${t.knowsWho}>
              <option value="">${t.knowsChoose}</option>
              ${others.map((other) => (known.includes(other) ? nothing : html`<option value=${other.id}>${desk.called(other.id)}</option>`))}
            </select>
            <button class="button small">${common.add}</button>
          </form>`
        : nothing
    }
  </fieldset>`;
}

function takeOff({ id }: Alter, desk: Desk, root: ParentNode): void {
  const { did, said } = someoneWords(desk);
  const name = desk.called(id);
  // The focus goes to whoever comes next, in the order in which they stand.
  const all = [...root.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id);
  const at = all.indexOf(id);
  desk.open = undefined;
  editAround(desk, id, (draft) => removeAlter(draft, id), did.tookOff(name));
  desk.say(said.tookOff(name));
  desk.goTo(all[at + 1] ?? all[at - 1]);
}

/** Everything about one person, group or place: the same in the picture and in the list, where the row has said some of it. */
export function renderPanel(seen: Alter, desk: Desk): TemplateResult {
  // What is written is written as it is, whichever lens is in front of it.
  const alter = altersOf(desk.host.record).find(({ id }) => id === seen.id) ?? seen;
  const { id, about, ring } = alter;
  const { common, writable, inList } = desk;
  const t = someoneWords(desk);
  const name = desk.called(id);
  const button = (label: string, press: (event: Event) => void, kind = '', sign: Part = nothing) =>
    html`<button type="button" class="button small ${kind}" @click=${press}>${sign}${label}</button>`;
  const close = () => desk.close();
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) close();
  };
  return html`<div class="panel" role="group" aria-label=${name} @keydown=${onKey}>
    ${
      inList
        ? nothing
        : html`<div class="top">
            ${face(alter, desk.symbolOf)}
            <div>
              <h3 id="who" tabindex="-1"><bdi>${name}</bdi></h3>
              ${about ? html`<p class="hint"><bdi>${about}</bdi></p>` : nothing}
            </div>
            <button type="button" class="button icon plain" aria-label=${common.close} @click=${close}>
              ${icon(iconX)}
            </button>
          </div>`
    }
    ${
      writable
        ? renderForm(alter, desk)
        : html`${renderWords(alter, desk)}${
            inList
              ? nothing
              : html`<p class="tie-line">${ringGlyph(desk.rings, ring)}${desk.ringOf(ring).one}</p>
                  ${tieLine(alter, desk.t, desk.language)}
                  <p>${dontContact(alter, desk.t)}</p>`
          }`
    }
    ${whomTheyKnow(alter, desk)}
    <div class="chips">
      ${inList ? button(common.close, close) : writable && !desk.isCrowd ? button(t.move, () => take(desk, id), '', icon(iconMove)) : nothing}
      ${writable ? button(t.drawLine, () => startLine(desk, id), '', icon(iconSpline)) : nothing}
      ${writable ? button(t.takeOff, ({ target }) => takeOff(alter, desk, (target as Element).getRootNode() as ShadowRoot), 'plain') : nothing}
    </div>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { addAsset } from '../../model/assets.js';
import { namesSaid } from '../../model/names-said.js';
import { addPerson, findByName } from '../../model/people.js';
import { LONGEST_LABEL, LONGEST_TEXT } from '../../model/schema.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';
import { called } from './wording.js';

/** At most this many at once: a whole neighbourhood comes as a file. */
const MOST = 500;

/** The names in a list that somebody wrote or pasted: one on each line, or parted by commas where it is one line. */
export function namesIn(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const parts = lines.length === 1 ? lines[0]!.split(/[,;،؛]/) : lines;
  const names = parts.map((part) => part.replace(/^[\s\-–•*\d.)]+/u, '').trim() || part.trim());
  return [...new Set(names.filter(Boolean))].slice(0, MOST).map((name) => name.slice(0, LONGEST_LABEL));
}

function addAll(desk: Desk, names: readonly string[], ring: string): void {
  const t = lookingWords(desk.language);
  const there = names.filter((name) => findByName(desk.host.record, name));
  const fresh = names.filter((name) => !there.includes(name));
  if (fresh.length)
    desk.edit((draft) => {
      for (const name of fresh) {
        if (ring === 'participation') addAsset(draft, { kind: 'group', name, ring });
        else addPerson(draft, { name, ring, paid: ring === 'exchange' || undefined });
      }
    }, t.did.several(fresh.length));
  const known = there.length ? t.paste.there(there.map((name) => called({ name }, desk.t)).join(commaIn(desk.language))) : '';
  desk.say([fresh.length ? t.paste.added(fresh.length) : names.length ? '' : t.paste.none, known].filter(Boolean).join(' '));
}

/** Several names at once, from a list or from what was said in answers. */
export function renderSeveral(desk: Desk): TemplateResult {
  const { rings, said, language, host } = desk;
  const { paste } = lookingWords(language);
  const heard = namesSaid(host.record);
  const ringIn = (form: HTMLFormElement) => form.querySelector('select')!.value;
  const take = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = form.querySelector('textarea')!;
    addAll(desk, namesIn(field.value), ringIn(form));
    field.value = '';
    field.focus();
  };
  const pick = (name: string, event: Event) => {
    const form = (event.currentTarget as Element).closest('form')!;
    addAll(desk, [name], ringIn(form));
    form.querySelector('textarea')!.focus();
  };
  return html`<form class="several" @submit=${take}>
    <label class="field"
      ><span>${paste.field}</span><textarea dir="auto" placeholder=" " rows="4" maxlength=${LONGEST_TEXT} autocomplete="off"></textarea
    ></label>
    <p class="hint">${paste.hint}</p>
    <label class="field"
      ><span>${paste.where}</span
      ><select>
        ${rings.map(({ id, name }) => html`<option value=${id} ?selected=${id === 'friendship'}>${name}</option>`)}
      </select></label
    >
    ${heard.length
      ? html`<fieldset>
          <legend>${paste.said}</legend>
          <div class="chips">
            ${heard.map((name) => html`<button type="button" class="chip" @click=${(event: Event) => pick(name, event)}><bdi>${name}</bdi></button>`)}
          </div>
        </fieldset>`
      : nothing}
    <button class="button go">${desk.common.add}</button>
    ${said ? html`<p class="hint" aria-hidden="true">${said}</p>` : nothing}
  </form>`;
}

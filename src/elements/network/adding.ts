import { html, nothing, type TemplateResult } from 'lit';
import { addAsset } from '../../model/assets.js';
import { addPerson, findByName } from '../../model/people.js';
import { LONGEST_LABEL } from '../../model/schema.js';
import { ADD_FIELD, START, type Desk } from './desk.js';
import { called } from './wording.js';

/** Adds whoever has this name. Among groups and places it is one; among paid people, somebody paid. */
function add(desk: Desk, name: string, ring: string): void {
  const { said, did } = desk.t;
  const there = findByName(desk.record, name);
  const short = called(there ?? { name }, desk.t);
  if (there) {
    if (desk.open?.id !== there.id) desk.toggle(there.id);
    return desk.say(said.alreadyThere(short));
  }
  desk.edit((draft) => {
    desk.current =
      ring === 'participation'
        ? addAsset(draft, { kind: 'group', name, ring })
        : addPerson(draft, { name, ring, paid: ring === 'exchange' || undefined });
  }, did.added(short));
  desk.say(said.added(short, desk.ringOf(ring).with));
  // The first one brings the picture, and with it another field.
  desk.focus(ADD_FIELD);
}

/** A name and a ring, Enter, and the next: the field is ready again at once. */
export function renderAdding(desk: Desk): TemplateResult {
  const { t, common, said, rings } = desk;
  const take = (event: Event) => {
    event.preventDefault();
    const [field, ring] = event.currentTarget as unknown as Iterable<HTMLInputElement>;
    const name = field!.value.trim();
    field!.value = '';
    field!.focus();
    if (name) add(desk, name, ring!.value);
  };
  const done = () => {
    desk.adding = false;
    desk.focus(START);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) done();
  };
  return html`<form class="add" @submit=${take} @keydown=${onKey}>
    <label class="field"
      ><span>${t.name}</span><input dir="auto" placeholder=" " autocomplete="off" enterkeyhint="done" maxlength=${LONGEST_LABEL}
    /></label>
    <label class="field"
      ><span>${t.addWhere}</span
      ><select>
        ${rings.map(({ id, name }) => html`<option value=${id} ?selected=${id === 'friendship'}>${name}</option>`)}
      </select></label
    >
    <button class="button go">${common.add}</button>
    <button type="button" class="button plain" @click=${done}>${common.done}</button>
    ${said ? html`<p class="hint" aria-hidden="true">${said}</p>` : nothing}
  </form>`;
}

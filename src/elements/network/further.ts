import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconX } from '../../internal/icons.js';
import { changeAlter, setSupport, setTie } from '../../model/alter-edits.js';
import { link, unlink } from '../../model/links.js';
import { helpOf, type Help } from '../../model/network-summary.js';
import { altersOf, type Alter } from '../../model/people.js';
import { GONE, LONGEST_LABEL, ME, SUPPORTS } from '../../model/schema.js';
import { sectorsOf } from './circles.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';
import { someoneWords } from './someone-words.js';
import { groupsOf, membersOf } from './under.js';

const WAYS: readonly Help[] = ['none', 'to-me', 'from-me', 'both'];

const valueOf = ({ target }: Event) => (target as HTMLSelectElement).value;

function select(label: string, chosen: string, options: readonly (readonly [value: string, label: string])[], choose: (value: string) => void): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><select @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

/** Which kinds of support go between us, each with its way. */
function renderSupport({ id, tie }: Alter, desk: Desk): TemplateResult {
  const t = someoneWords(desk);
  const { supports, support } = lookingWords(desk.language);
  const change = (kind: (typeof SUPPORTS)[number], help: Help) =>
    desk.edit((draft) => setSupport(draft, id, kind, help), t.did.line(desk.called(id)));
  return html`<fieldset class="supports">
    <legend>${support}</legend>
    ${SUPPORTS.map((kind) => {
      const flow = tie?.support?.[kind];
      const chosen = tie && flow ? helpOf({ ...tie, flow }) : 'none';
      return select(supports[kind], chosen, WAYS.map((way) => [way, t.helps[way]]), (way) => change(kind, way as Help));
    })}
  </fieldset>`;
}

/** What we do for each other, in a few words. */
function renderDeeds({ id, tie }: Alter, desk: Desk): TemplateResult {
  const t = someoneWords(desk);
  const [forMe, forThem] = (tie?.one ?? ME) === ME ? (['toOne', 'toOther'] as const) : (['toOther', 'toOne'] as const);
  const field = (label: string, which: 'toOne' | 'toOther') =>
    html`<label class="field"
      ><span>${label}</span
      ><input
        dir="auto"
        placeholder=" "
        autocomplete="off"
        maxlength=${LONGEST_LABEL}
        .value=${tie?.[which] ?? ''}
        @input=${(event: Event) => {
          const text = valueOf(event);
          desk.edit((draft) => setTie(draft, ME, id, { [which]: text }), t.did.line(desk.called(id)), `${id}.${which}`);
        }}
    /></label>`;
  return html`${field(t.theyDo, forMe)}${field(t.iDo, forThem)}`;
}

/** Who is part of a group, or the groups that somebody is part of. */
function renderBelonging({ id, kind }: Alter, desk: Desk): TemplateResult | typeof nothing {
  const { record, language, common } = desk;
  const t = lookingWords(language);
  const isGroup = kind === 'group';
  const inside = isGroup ? membersOf(record, id) : groupsOf(record, id);
  const others = altersOf(record).filter((other) => (other.kind === 'group') !== isGroup && !inside.includes(other.id));
  // Among so many nobody is found in a menu.
  const canAdd = others.length > 0 && !desk.isCrowd;
  if (!inside.length && !canAdd) return nothing;
  const change = (other: string, joins: boolean) => {
    const [group, person] = isGroup ? [id, other] : [other, id];
    desk.edit((draft) => (joins ? link : unlink)(draft, group, person), t.did.partOf(desk.called(group)));
    desk.focus('.belongs select');
  };
  const add = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const other = (form[0] as HTMLSelectElement).value;
    form.reset();
    if (other) change(other, true);
  };
  const label = isGroup ? t.inGroup : t.partOf;
  return html`<fieldset class="belongs">
    <legend>${label}</legend>
    <ul>
      ${inside.map(
        (other) =>
          html`<li>
            <bdi>${desk.called(other)}</bdi>
            <button type="button" class="button icon plain" aria-label="${common.remove}: ${desk.called(other)}" @click=${() => change(other, false)}>
              ${icon(iconX)}
            </button>
          </li>`,
      )}
    </ul>
    ${canAdd ? html`<form @submit=${add}>
      <select aria-label=${label}>
        <option value="">${someoneWords(desk).knowsChoose}</option>
        ${others.map((other) => html`<option value=${other.id}>${desk.called(other.id)}</option>`)}
      </select>
      <button class="button small">${common.add}</button>
    </form>` : nothing}
  </fieldset>`;
}

/** What few need at once: the kinds of support, what we do for each other, groups, part of life, no longer here. */
export function renderFurther(alter: Alter, desk: Desk): TemplateResult {
  const { id } = alter;
  const t = someoneWords(desk);
  const looking = lookingWords(desk.language);
  const change = (fields: Parameters<typeof changeAlter>[2]) => desk.edit((draft) => changeAlter(draft, id, fields), t.did.changed(desk.called(id)));
  const gones = ['', ...GONE] as const;
  return html`<details class="further">
    <summary>${t.more}</summary>
    <div class="fields">
      ${renderDeeds(alter, desk)} ${renderSupport(alter, desk)} ${renderBelonging(alter, desk)}
      ${select(looking.sectorOf, alter.sector ?? '', [['', looking.noSector], ...sectorsOf(desk).map((one) => [one.id, one.name] as const)], (sector) =>
        change({ sector: sector || undefined }),
      )}
      ${select(t.gone, alter.gone ?? '', gones.map((one) => [one, t.gones[one]]), (gone) => change({ gone: gone || undefined }))}
    </div>
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconFootprints, iconHandHeart, iconHeart, iconMapPin, iconUserPlus, iconX } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { addAsset, hasPlace } from '../../model/assets.js';
import { answerDraft, wordsOf } from '../../model/conversations.js';
import { giftFrom, gistOf, hopeFrom, hopesFrom, link, linkedWith, stepFrom, unlink } from '../../model/links.js';
import { addStep } from '../../model/notes.js';
import { inOrder } from '../../model/order.js';
import { addPerson, findByName } from '../../model/people.js';
import type { Asset, KithRecord, Person, RecordDraft } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { say } from '../../model/wording.js';
import { withThis } from '../../translations/en-GB/with-this.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { isolated } from './isolated.js';
import { comeBackButton, questionButtons } from './ways.js';
import { addingAt, nameOf, type PromptView } from './prompt.js';

/** What can be made of an answer, in one tap. */
type Made = keyof Translation['withThis']['makes'];

/** Something that stands with an answer. */
interface Beside {
  readonly id: string;
  readonly name: string;
  readonly symbol: Icon | undefined;
  /** What it is, where the name alone does not say. */
  readonly is?: Made;
}

const SYMBOLS = { hope: iconHeart, step: iconFootprints, gift: iconHandHeart } as const;

export const withThisIn = (lang: string): Translation['withThis'] => loadedTranslation(lang)?.withThis ?? withThis;

/** Whom and what an answer is about, and what was made of it. */
export function besideAnswer(record: KithRecord, answer: string): Beside[] {
  const { people, assets, steps } = record;
  const linked = linkedWith(record, answer).flatMap((id): Beside[] => {
    const asset = assets[id];
    if (people[id]) return [{ id, name: people[id].name, symbol: undefined }];
    if (asset) return [{ id, name: asset.name, symbol: hasPlace(asset) ? iconMapPin : SYMBOLS.gift, ...(asset.kind === 'gift' && { is: 'gift' as const }) }];
    return steps[id] ? [{ id, name: steps[id].what?.text ?? '', symbol: SYMBOLS.step, is: 'step' }] : [];
  });
  return [...linked, ...hopesFrom(record, answer).map(({ id, words }): Beside => ({ id, name: words.text, symbol: SYMBOLS.hope, is: 'hope' }))];
}

/** What stands with the answer, each with a way to take it away. */
export function besideChips(view: PromptView): TemplateResult | typeof nothing {
  const { records, lang, writable, change, announce } = view;
  const t = withThisIn(lang);
  const all = view.answer ? besideAnswer(records.record, view.answer.id) : [];
  if (all.length === 0) return nothing;
  const takeOff = ({ id, name }: Beside) => {
    change(t.did.off(isolated(name)), (draft, asking) => {
      const answer = answerDraft(draft, asking);
      unlink(draft, answer.id, id);
      delete draft.hopes[id];
    });
    announce(t.takenOff(isolated(name)));
  };
  return html`<ul class="beside" aria-label="${t.withThis}: ${nameOf(view.prompt, lang)}">
    ${all.map(
      (one) =>
        html`<li class="tag ${one.is ?? ''}">
          ${one.symbol ? icon(one.symbol) : nothing}<span>${one.is ? html`<b>${t.is[one.is]}:</b> ` : nothing}<bdi>${one.name}</bdi></span>
          ${writable
            ? html`<button type="button" aria-label=${t.takeOff(isolated(one.name))} @click=${() => takeOff(one)}>${icon(iconX)}</button>`
            : nothing}
        </li>`,
    )}
  </ul>`;
}

/** What can be named with an answer, and under which kind a definition asks for it. */
const NAMED = { person: 'people', place: 'places', step: 'steps' } as const;
const NAMED_SYMBOLS = { person: iconUserPlus, place: iconMapPin, step: iconFootprints } as const;
type Named = keyof typeof NAMED;
const isNamed = (what: string | undefined): what is Named => !!what && what in NAMED;

/** Naming somebody, some place or a step that came up; and, once something is said, making something of it. */
export function withThisButtons(view: PromptView): TemplateResult {
  const { lang, prompt, open } = view;
  const t = withThisIn(lang);
  const adding = addingAt(view);
  if (isNamed(adding)) return naming(view, adding);
  const isAsked = (what: Named) => !!prompt.kinds?.includes(NAMED[what]);
  const opener = (what: Named) =>
    html`<button type="button" class="button plain small" data-add=${what} @click=${() => open(what, prompt.id)}>${icon(NAMED_SYMBOLS[what])}${t[what]}</button>`;
  return html`${(['person', 'place', 'step'] as const).map((what) => (isAsked(what) ? knownChips(view, what) : nothing))}
    <div class="naming">
      ${opener('person')}${opener('place')}${isAsked('step') ? opener('step') : nothing}${comeBackButton(view)}${questionButtons(view)}
    </div>
    ${making(view)}`;
}

function making(view: PromptView): TemplateResult | typeof nothing {
  const { answer, prompt, records, lang, change, announce } = view;
  const t = withThisIn(lang);
  const cards = (answer?.cards ?? []).map((id) => answer?.ownCards?.[id] ?? say(prompt.cards?.find((card) => card.id === id)?.label, lang));
  const text = answer ? gistOf(answer, cards.filter(Boolean)) : '';
  if (!answer || !text) return nothing;
  const there = new Set(besideAnswer(records.record, answer.id).filter(({ name }) => name === text).map(({ is }) => is));
  const makers = { hope: hopeFrom, step: stepFrom, gift: giftFrom } as const;
  const make = (what: Made) => {
    change(t.did.made[what], (draft) => void makers[what](draft, answer, text));
    announce(t.made[what]);
  };
  const maker = (what: Made) =>
    there.has(what)
      ? nothing
      : html`<button type="button" class="chip" @click=${() => make(what)}>
          ${icon(SYMBOLS[what])}${t.makes[what]}<span class="unseen">: ${nameOf(prompt, lang)}</span>
        </button>`;
  const chips = (['hope', 'step', 'gift'] as const).map(maker);
  return chips.every((one) => one === nothing)
    ? nothing
    : html`<div class="chips making" role="group" aria-label="${t.make}: ${nameOf(prompt, lang)}"><span class="hint" aria-hidden="true">${t.make}</span>${chips}</div>`;
}

const put = ({ lang, change }: PromptView, name: string, find: (draft: RecordDraft) => string) =>
  change(withThisIn(lang).did.with(isolated(name)), (draft, asking) => link(draft, answerDraft(draft, asking).id, find(draft)));

/** Those who are known already, each a tap away. */
function knownChips(view: PromptView, what: Named): TemplateResult | typeof nothing {
  const { records, lang, change } = view;
  const t = withThisIn(lang);
  const known = knownOf(records.record, what);
  if (known.length === 0) return nothing;
  const together = new Set(linkedWith(records.record, view.answer?.id ?? ''));
  const toggle = (id: string, name: string) => {
    if (!together.has(id)) put(view, name, () => id);
    else change(t.did.off(isolated(name)), (draft, asking) => unlink(draft, answerDraft(draft, asking).id, id));
  };
  const label = t.known[what];
  const about = nameOf(view.prompt, lang);
  return html`<div class="chips known" role="group" aria-label="${label}: ${about}">
    <span class="hint" aria-hidden="true">${label}</span>
    ${known.map(
      ([id, name]) => html`<button type="button" class="chip" aria-pressed=${together.has(id)} @click=${() => toggle(id, name)}><bdi>${name}</bdi></button>`,
    )}
  </div>`;
}

function knownOf(record: KithRecord, what: Named): [id: string, name: string][] {
  const { people, assets, steps } = record;
  if (what === 'step') return inOrder(steps).flatMap(({ id, what, done }) => (what?.text && !done ? [[id, what.text] as [string, string]] : []));
  const all: readonly (Person | Asset)[] = what === 'person' ? inOrder(people) : inOrder(assets).filter(hasPlace);
  return all.map(({ id, name }) => [id, name]);
}

/** Whoever is not known yet is written in. A name said twice is the same one. */
function naming(view: PromptView, what: Named): TemplateResult {
  const { lang, common, writer, announce, open } = view;
  const t = withThisIn(lang);
  const find = (name: string, form: FormData) => (draft: RecordDraft) => {
    if (what === 'step') return addStep(draft, { who: ME, what: wordsOf(name, writer) });
    const there = findByName(draft, name)?.id;
    if (there) return there;
    return what === 'person' ? addPerson(draft, { name }) : addAsset(draft, { kind: form.get('kind') === 'group' ? 'group' : 'place', name });
  };
  const add = (name: string, form: FormData) => {
    put(view, name, find(name, form));
    announce(what === 'step' ? t.made.step : t.named(isolated(name)));
  };
  const kind = (value: string, label: string, at: number) =>
    html`<label class="check"><input type="radio" name="kind" value=${value} ?checked=${at === 0} />${label}</label>`;
  const more = what === 'place' ? html`<div class="whose">${kind('place', t.isPlace, 0)}${kind('group', t.isGroup, 1)}</div>` : nothing;
  return html`<div class="known">${knownChips(view, what)} ${quickField({ key: what, label: t.ask[what], common, more, toggle: () => open(), add })}</div>`;
}

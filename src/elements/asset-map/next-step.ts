import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconFootprints, iconHandshake } from '../../internal/icons.js';
import { calledBy, canBeAsked, introducerOf, introduceTo, stepWith, stepWithThis, type Beside } from '../../model/alongside.js';
import { hasPlace } from '../../model/assets.js';
import { wordsOf } from '../../model/conversations.js';
import type { Asset, Person, RecordDraft } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { AssetHands, AssetView } from './asset-view.js';
import { besideWords, type BesideWords } from './beside-words.js';
import { nameIn } from './words.js';

/** What the step says: a gift's or a hope's own words; of a place or somebody, in our words that one goes along. */
function stepOf(t: BesideWords, one: Beside) {
  if ('words' in one && !('name' in one)) return wordsOf(one.words.text, one.words.author, one.words.verbatim);
  const name = calledBy(one);
  if (!hasPlace(one as Asset | Person)) return wordsOf(name);
  const { goAlong, see } = t.alongside.steps;
  return wordsOf('kind' in one ? goAlong(name) : see(name), ME, false);
}

/** In one press it becomes a step, or an introduction by whoever could introduce me. What it became is shown in place of the button. */
export function renderNextStep(view: AssetView, one: Beside, { goTo }: AssetHands): TemplateResult | typeof nothing {
  const { records } = view;
  const { record } = records;
  const t = besideWords(view);
  const asset = 'kind' in one ? one : undefined;
  if (asset?.kind === 'story' || !calledBy(one).trim() || ('doNotContact' in one && one.doNotContact)) return nothing;
  const make = (text: string, recipe: (draft: RecordDraft) => void) => {
    const what = t.alongside.did.step(nameIn(t, text));
    records.edit(recipe, { what });
    goTo(what, '#became');
  };
  const introducer = asset && introducerOf(record, asset);
  const [step, meeting] = [stepWith(record, one.id), stepWith(record, one.id, true)];
  const asStep = () => {
    const words = stepOf(t, one);
    make(words.text, (draft) => void stepWithThis(draft, one.id, words));
  };
  const introduce = (person: Person) => {
    const words = wordsOf(t.alongside.steps.hello(calledBy(one)), ME, false);
    make(words.text, (draft) => void introduceTo(draft, one.id, person.id, words));
  };
  const became = [meeting, step].flatMap((made) => made?.what?.text ?? []);
  return html`${
      became.length
        ? html`<div id="became" tabindex="-1">
            <p class="hint">${t.alongside.inNote}</p>
            ${became.map((text) => html`<p class="became">${icon(iconFootprints)}<bdi>${text}</bdi></p>`)}
          </div>`
        : nothing
    }
    ${
      !meeting && introducer && introducer !== 'gone' && canBeAsked(introducer)
        ? html`<button type="button" class="chip" @click=${() => introduce(introducer)}>
            ${icon(iconHandshake)}<span>${t.alongside.introduce(nameIn(t, introducer.name))}</span>
          </button>`
        : nothing
    }${
      step
        ? nothing
        : html`<button type="button" class="chip" @click=${asStep}>${icon(iconFootprints)}${t.alongside.asStep}</button>`
    }`;
}

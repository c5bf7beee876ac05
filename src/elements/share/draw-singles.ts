import { html, nothing, type TemplateResult } from 'lit';
import { hasPlace } from '../../model/assets.js';
import { byOrder, inOrder } from '../../model/order.js';
import type { CopyPart, KithRecord } from '../../model/record.js';
import { answersThatGo } from '../../model/sharing-copy-pick.js';
import { viewsOf } from '../../model/views.js';
import type { Giving } from './giving.js';

/** One thing of a part that can stay behind. */
interface Single {
  readonly id: string;
  readonly label: string;
  /** How it begins, where the label does not say. */
  readonly begins?: string;
}

/** As much of what was said as tells one from another. */
const BEGINNING = 80;

/** What a part is made of, where it is made of several things that are no people or places: those have a list of their own. */
export function singlesOf(record: KithRecord, part: CopyPart): readonly Single[] {
  switch (part) {
    case 'words':
      return answersThatGo(record)
        .sort(byOrder)
        .map((answer) => ({ id: answer.id, label: answer.asked, begins: beginningOf((answer.words ?? viewsOf(answer)[0])?.text) }));
    case 'hopes':
      return inOrder(record.hopes).map(({ id, words }) => ({ id, label: beginningOf(words.text) ?? '' }));
    case 'gifts':
      return Object.values(record.assets)
        .filter((asset) => !hasPlace(asset))
        .sort(byOrder)
        .map(({ id, name }) => ({ id, label: beginningOf(name) ?? '' }));
    case 'steps':
      return Object.values(record.steps)
        .filter(({ done }) => !done)
        .sort(byOrder)
        .map(({ id, what, when }) => ({ id, label: beginningOf(what?.text || when) ?? '' }));
    default:
      return [];
  }
}

/** Each thing of a part by itself, for whoever wants to look closer. */
export function drawSingles(giving: Giving, part: CopyPart): TemplateResult | typeof nothing {
  const { t, choice, host } = giving;
  const singles = singlesOf(host.records.record, part);
  if (singles.length < 2 || !choice.parts.has(part)) return nothing;
  return html`<details class="singles">
    <summary>${t.oneByOne}<span class="unseen">: ${t.parts[part]}</span></summary>
    <ul>
      ${singles.map(
        ({ id, label, begins }) =>
          html`<li>
            <label class="check"
              ><input type="checkbox" .checked=${!choice.leftOut.has(id)} @change=${() => giving.leaveOut(id)} /><span
                ><bdi>${label || t.parts[part]}</bdi>${begins ? html`<br /><span class="hint" dir="auto">${begins}</span>` : nothing}</span
              ></label
            >
          </li>`,
      )}
    </ul>
  </details>`;
}

function beginningOf(text: string | undefined): string | undefined {
  const line = text?.trim().replace(/\s+/g, ' ') ?? '';
  return line.length > BEGINNING ? `${[...line].slice(0, BEGINNING).join('')}…` : line || undefined;
}

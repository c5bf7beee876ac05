import { css, html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { dayInWords, timeOfDay } from '../../internal/dates.js';
import { settle, type Conflict } from '../../model/conflicts.js';
import { nameOf } from '../../model/people.js';
import type { Answer } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { RecordController } from '../../session/record-controller.js';
import { alongside } from '../../translations/en-GB/alongside.js';
import { assetForms } from '../../translations/en-GB/asset-forms.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';

export const styles = [
  css`
    .conflicts {
      display: grid;
      gap: 16px;
      margin-block-start: 12px;
    }
    .about {
      font-weight: 650;
    }
    .versions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      margin-block: 6px 10px;
      border: 1.5px dashed var(--_edge);
      border-radius: var(--_radius);
    }
    .versions > div {
      padding: 12px 16px;
    }
    .hint {
      color: var(--_pencil);
      font-size: var(--_small);
      margin-block-end: 8px;
    }
    .words {
      font-family: var(--_font-words);
      color: var(--_words);
      white-space: pre-line;
      margin-block-end: 8px;
    }
  `,
];

/** What the choice is said in. */
interface Words {
  readonly t: Translation['status'];
  /** "Me" */
  readonly me: string;
  readonly lang: string;
}

/** Both versions of what was written in two places at once, side by side, and one tap to choose. */
export function renderConflicts(records: RecordController, words: Words, chosen: () => void): TemplateResult {
  const { t } = words;
  const conflicts = records.session?.conflicts ?? [];
  return html`<ul class="conflicts">
    ${conflicts.map((conflict) => {
      const versions = [conflict.shown, ...conflict.others];
      const choose = (value: unknown) => () => {
        records.edit(settle(conflict, value), { what: t.keepThis });
        chosen();
      };
      return html`<li>
        <p class="about">${describe(records, conflict, words.lang)}</p>
        <div class="versions">
          ${versions.map(
            (value) =>
              html`<div>
                <p class="words">${inWords(value, conflict, records, words.lang)}</p>
                ${isWords(value) ? html`<p class="hint">${whoAndWhen(value, records, words)}</p>` : nothing}
                <button class="button small" @click=${choose(value)}>${t.keepThis}</button>
              </div>`,
          )}
        </div>
        ${versions.every(isWords)
          ? html`<button class="button small" @click=${choose(joined(versions))}>${t.keepBoth}</button>`
          : nothing}
      </li>`;
    })}
  </ul>`;
}

type Text = Pick<Answer['words'] & object, 'text'> & Partial<Answer['words']>;
const isWords = (value: unknown): value is Text => typeof (value as Partial<Text> | undefined)?.text === 'string';

/** So that whoever was there can tell which is which: "mine" and "theirs" would change places on the other device. */
function whoAndWhen({ author = ME, at }: Text, { record }: RecordController, { me, lang }: Words): string {
  const who = author === ME ? me : nameOf(record, author);
  return [who, dayInWords(at, lang), timeOfDay(at, lang)].filter(Boolean).join(commaIn(lang));
}

/** Keeping both puts the texts one below the other, as they were said. */
function joined(versions: readonly unknown[]): unknown {
  const [first] = versions;
  return { ...(first as Text), text: versions.map((one) => (one as Text).text).join('\n\n') };
}

/** Of ids and of lists, what they mean. */
function inWords(value: unknown, { collection, field }: Conflict, { record }: RecordController, lang: string): string {
  if (isWords(value)) return value.text;
  const t = loadedTranslation(lang)?.assetForms ?? assetForms;
  if (collection === 'assets' && field === 'introducer' && value) return nameOf(record, value as string) || t.introducerGone;
  if (collection === 'assets' && field === 'helps' && Array.isArray(value))
    return value.map((help) => t.helps[help as keyof typeof t.helps] ?? String(help)).join(commaIn(lang));
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '—');
}

/** What it is about: the question that was asked, or the name of whoever it is. */
function describe({ record }: RecordController, { collection, id }: Conflict, lang: string): string {
  if (collection === 'hopes') return (loadedTranslation(lang)?.alongside ?? alongside).hopes;
  return record.answers[id]?.asked ?? (collection === 'about' ? (record.about.name ?? '') : nameOf(record, id));
}

import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { addQuestion } from '../../model/answering.js';
import { around } from '../../translations/en-GB/around.js';
import { loadedTranslation } from '../../translations/translation.js';
import type { Page } from './prompt.js';

/** A question of one's own: the field, or what opens it. */
export function addQuestionField({ lang, common, adding, records, talking, open, go }: Page): TemplateResult {
  const t = loadedTranslation(lang)?.around ?? around;
  const add = (wording: string) => {
    let id = '';
    records.edit((draft) => void (id = addQuestion(draft, talking, wording)), { what: t.did.asked });
    go(id);
  };
  return adding.what === 'question'
    ? quickField({ key: 'question', label: t.questionLabel, common, toggle: () => open(), add })
    : html`<button type="button" class="button small" data-add="question" @click=${() => open('question')}>${icon(iconPlus)}${t.addQuestion}</button>`;
}

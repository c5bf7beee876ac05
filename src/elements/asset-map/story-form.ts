import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import type { Translation } from '../../translations/translation.js';
import type { AssetWords } from './words.js';

export interface StoryForm {
  readonly t: AssetWords;
  readonly common: Translation['common'];
  readonly open: boolean;
  /** What is in the record of the story so far. */
  readonly told: string;
  readonly begin: () => void;
  readonly tell: (words: string) => void;
  readonly end: () => void;
}

/** Room to tell a story. It goes with each letter; Done only closes it. */
export function storyForm({ t, common, open, told, begin, tell, end }: StoryForm): TemplateResult {
  if (!open)
    return html`<button type="button" class="button plain small add" data-add="story" @click=${begin}>
      ${icon(iconPlus)}<span>${common.add}<span class="unseen"> ${t.groups.story}</span></span>
    </button>`;
  const write = (event: InputEvent) => tell((event.target as HTMLTextAreaElement).value);
  return html`<div class="quick" data-add="story">
    <label class="field"><span>${t.ownWords}</span><textarea .value=${live(told)} @input=${write}></textarea></label>
    <div class="row"><button type="button" class="button small" @click=${end}>${common.done}</button></div>
  </div>`;
}

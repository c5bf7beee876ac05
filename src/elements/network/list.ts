import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../internal/icon.js';
import { iconBan, iconChevronRight } from '../../internal/icons.js';
import { altersByRing, helpOf } from '../../model/network-summary.js';
import type { Alter } from '../../model/people.js';
import type { KithRecord } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';
import { face, ringGlyph, tieSample } from './signs.js';
import { called, tieInWords } from './wording.js';

export interface ListState {
  readonly record: KithRecord;
  readonly words: Translation['network'];
  readonly language: string;
  readonly open: string | undefined;
  /** Where the open one was when they were opened. */
  readonly kept: Alter | undefined;
  readonly toggle: (id: string) => void;
  readonly panel: (alter: Alter) => unknown;
}

function renderRow(alter: Alter, { words, open, toggle, panel }: ListState): TemplateResult {
  const { id, about, tie, doNotContact } = alter;
  const isOpen = id === open;
  return html`<li>
    <button type="button" class="row" data-id=${id} aria-expanded=${isOpen} @click=${() => toggle(id)}>
      ${face(alter)}
      <span>
        <bdi class="who">${called(alter, words)}</bdi>
        ${about ? html`<span class="hint"><bdi>${about}</bdi></span>` : nothing}
        ${tie ? html`<span class="tie-line">${tieSample(tie.strength, helpOf(tie), 54)}${tieInWords(tie, words)}</span>` : nothing}
        ${doNotContact ? html`<span class="tag alert">${icon(iconBan)}${words.pleaseDont}</span>` : nothing}
      </span>
      ${icon(iconChevronRight, 'flip')}
    </button>
    ${isOpen ? panel(alter) : nothing}
  </li>`;
}

/** The list, equal to the picture: ring by ring, everything in words. */
export function renderList(state: ListState): TemplateResult {
  const { record, words, language, kept } = state;
  return html`<div class="list">
    ${altersByRing(record, language, kept).map(
      ({ ring, alters }) =>
        html`<section>
          <div class="ring-head">
            ${ringGlyph(ring)}
            <h3>${words.rings[ring]}</h3>
            <span class="hint">${alters.length}</span>
          </div>
          <ul class="rows">
            ${repeat(
              alters,
              ({ id }) => id,
              (alter) => renderRow(alter, state),
            )}
          </ul>
        </section>`,
    )}
  </div>`;
}

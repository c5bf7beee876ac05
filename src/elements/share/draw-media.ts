import { html, nothing, type TemplateResult } from 'lit';
import { lengthInWords, type Media } from '../../model/media.js';
import { inOrder } from '../../model/order.js';
import { kinds } from '../../translations/en-GB/kinds.js';
import { loadedTranslation } from '../../translations/translation.js';
import { isolated } from '../conversation/isolated.js';
import type { Giving } from './giving.js';

/** Pictures, drawings and recordings: a face or a voice says more than its words, so each goes only where it is chosen. */
export function drawMediaChoice(giving: Giving): TemplateResult | typeof nothing {
  const { t, choice, host } = giving;
  const { record } = host.records;
  const media = inOrder(record.media).filter(({ of }) => of && record.answers[of]);
  if (media.length === 0 || !choice.parts.has('words')) return nothing;
  const words = loadedTranslation(host.lang)?.kinds ?? kinds;
  const nameOf = ({ kind = 'picture', about, seconds }: Media) =>
    kind === 'recording' ? `${words.a.recording}, ${lengthInWords(seconds)}` : `${words.a[kind]}${about ? `: ${isolated(about)}` : ''}`;
  return html`<fieldset>
    <legend>${t.media}</legend>
    <p class="hint">${t.mediaHint}</p>
    <ul class="rows">
      ${media.map(
        (one) =>
          html`<li>
            <label class="check"
              ><input type="checkbox" .checked=${choice.media.has(one.id)} @change=${() => giving.toggleMedia(one.id)} /><span
                >${nameOf(one)}<br /><span class="hint" dir="auto">${record.answers[one.of!]!.asked}</span></span
              ></label
            >
          </li>`,
      )}
    </ul>
  </fieldset>`;
}

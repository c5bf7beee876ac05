import { html, type TemplateResult } from 'lit';
import type { Alter } from '../../model/people.js';
import { STRENGTHS } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { drawShape } from './draw-network.js';
import { tieSample } from './signs.js';

/** What the lines and shapes mean, in words. Needs `networkPictureStyles` and `legendStyles`. */
export function drawLegend(words: Translation['network']): TemplateResult {
  const shape = (of: Partial<Alter>, word: string) =>
    html`<li>
      <svg class="someone ${of.paid ? 'paid' : ''}" width="34" height="34" viewBox="-22 -22 44 44" aria-hidden="true">
        ${drawShape(of)}</svg
      >${word}
    </li>`;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${STRENGTHS.map((strength) => html`<li>${tieSample(strength)}${words.strengths[strength]}</li>`)}
    <li>${tieSample('ordinary', 'from-me')}${words.arrow}</li>
    ${shape({}, words.person)}${shape({ kind: 'group' }, words.rings.participation.one)}${shape({ paid: true }, words.rings.exchange.short)}
  </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { altersOf } from '../../model/people.js';
import { ME } from '../../model/schema.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';

/** So many lines between others are told; in a crowd there is another way to find them. */
const MOST = 300;

/**
 * The lines between others, as sentences: what the picture draws between two marks. Beside the picture they are there for whoever
 * listens; in the list, for everybody.
 */
export function renderLines(desk: Desk): TemplateResult | typeof nothing {
  const { record, inList, language, t } = desk;
  const { whoKnows, know } = lookingWords(language);
  const there = new Set(altersOf(record).map(({ id }) => id));
  const lines = Object.values(record.ties)
    .filter(({ one, other }) => one !== ME && other !== ME && there.has(one) && there.has(other))
    .slice(0, MOST);
  if (!lines.length) return nothing;
  return html`<section class=${inList ? 'lines' : 'unseen'} aria-labelledby="lines">
    <h3 id="lines">${whoKnows}</h3>
    <ul>
      ${lines.map(({ one, other, strength }) => html`<li>${know(desk.called(one), desk.called(other), t.ties[strength])}</li>`)}
    </ul>
  </section>`;
}

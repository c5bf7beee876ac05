import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconChevronRight } from '../../internal/icons.js';
import { altersByRing } from '../../model/network-summary.js';
import type { Alter } from '../../model/people.js';
import { renderAsk } from './asking.js';
import type { Desk } from './desk.js';
import { dontContact, face, ringGlyph, tieLine } from './signs.js';
import { called } from './wording.js';

/** Draws what is open below a row. */
type Panel = (alter: Alter) => unknown;

function renderRow(alter: Alter, desk: Desk, panel: Panel): TemplateResult {
  const { id, about } = alter;
  const { t, open } = desk;
  const isOpen = id === open?.id;
  return html`<li>
    <button type="button" class="row" data-id=${id} aria-expanded=${isOpen} @click=${() => desk.toggle(id)}>
      ${face(alter, desk.symbolOf)}
      <span>
        <span class="who"><bdi>${called(alter, t)}</bdi>${alter.gone && ` (${t.gone})`}</span>
        ${about ? html`<span class="hint"><bdi>${about}</bdi></span>` : nothing} ${tieLine(alter, t, desk.language)}
        ${dontContact(alter, t)}
      </span>
      ${icon(iconChevronRight, 'flip')}
    </button>
    ${isOpen ? panel(alter) : nothing}
  </li>`;
}

/** The list, equal to the picture: ring by ring, everything in words; and the question under it. */
export function renderList(desk: Desk, panel: Panel): TemplateResult {
  return html`<div class="list">
    ${altersByRing(desk.record, desk.language, desk.rings, desk.open).map(
      ({ ring, alters }) =>
        html`<section>
          <div class="ring-head">
            ${ringGlyph(desk.rings, ring.id)}
            <h3>${ring.name}</h3>
            <span class="hint">${alters.length}</span>
          </div>
          <ul class="rows">
            ${alters.map((alter) => renderRow(alter, desk, panel))}
          </ul>
        </section>`,
    )}
  </div>
  ${renderAsk(desk)}`;
}

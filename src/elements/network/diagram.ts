import { html, type TemplateResult } from 'lit';
import type { Alter } from '../../model/people.js';
import type { Translation } from '../../translations/translation.js';
import { drawInside, drawLegend, type NetworkPicture, type PictureState } from './draw-network.js';
import { called } from './wording.js';

export interface Diagram {
  readonly picture: NetworkPicture;
  readonly state: PictureState;
  readonly words: Translation['network'];
  readonly me: string;
  /** Whose picture it is. */
  readonly name: string;
  readonly writable: boolean;
  readonly open: Alter | undefined;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** What stands in place of the legend while somebody is being moved. */
  readonly moving: TemplateResult | undefined;
  readonly ask: TemplateResult;
  readonly panel: (alter: Alter) => TemplateResult;
}

/**
 * The picture to work in, what its signs mean, the question, and the panel of whoever is open. Focus is
 * heard outside the `<svg>`: Chromium makes one that listens for it a tab stop.
 */
export function renderDiagram(diagram: Diagram): TemplateResult {
  const { picture, state, words: t, me, name, writable, open, moving, ask, panel } = diagram;
  return html`<div class="two">
    <div class="picture" @focusin=${diagram.onFocus}>
      <svg
        class="rings ${writable ? 'movable' : ''}"
        viewBox="4 4 732 732"
        role="group"
        aria-label=${t.pictureOf(name)}
        aria-describedby="keys"
        @pointerdown=${diagram.onPointerDown}
        @click=${diagram.onClick}
        @keydown=${diagram.onKey}
      >
        ${drawInside(picture, me, state)}
      </svg>
      <p class="unseen" id="keys">${t.pictureKeys}</p>
      ${moving ?? drawLegend(t)} ${ask}
    </div>
    <aside aria-label=${open ? called(open, t) : t.whatLike}>
      ${open ? panel(open) : html`<p class="hint">${writable ? t.choose : t.chooseRead}</p>`}
    </aside>
  </div>`;
}

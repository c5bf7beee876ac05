import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconArrowDown, iconArrowLeft, iconArrowRight, iconArrowUp } from '../../internal/icons.js';
import type { Ring } from '../../model/record.js';
import { RINGS } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';

/** Somebody who is being moved with keys, not yet put down. */
export interface Held {
  readonly id: string;
  readonly ring: Ring;
  readonly angle: number;
  /** Where everybody was, by id: they stay there meanwhile. */
  readonly seats: ReadonlyMap<string, number>;
}

export type MoveKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Degrees that one press goes round. */
const STEP = 10;

/** Up and down are outwards and inwards, left and right anticlockwise and clockwise, as when going from one to the next. */
export function moved(held: Held, key: MoveKey): Held {
  const { ring, angle } = held;
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return { ...held, angle: (angle + (key === 'ArrowRight' ? STEP : 360 - STEP)) % 360 };
  const to = RINGS.indexOf(ring) + (key === 'ArrowUp' ? 1 : -1);
  return { ...held, ring: RINGS[to] ?? ring };
}

/** Where that is on the face of a clock, 1 to 12. */
export function clockAt(angle: number): number {
  return Math.round((((angle % 360) + 360) % 360) / 30) || 12;
}

export interface MovingHands {
  readonly words: Translation['network'];
  readonly move: (key: MoveKey) => void;
  readonly end: (keep: boolean) => void;
}

/** The same as with arrow keys, for one finger, a switch or a voice. */
export function renderMoving(name: string, { words: t, move, end }: MovingHands): TemplateResult {
  const way = (key: MoveKey, label: string, sign: TemplateResult) =>
    html`<button type="button" class="button icon" aria-label=${label} title=${label} @click=${() => move(key)}>
      ${sign}
    </button>`;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end(false);
  };
  return html`<div class="moving" @keydown=${onKey}>
    <p>${t.moving(name)}</p>
    <div class="chips">
      ${way('ArrowDown', t.closer, icon(iconArrowDown))}${way('ArrowUp', t.further, icon(iconArrowUp))}${way('ArrowLeft', t.left, icon(iconArrowLeft))}${way(
        'ArrowRight',
        t.right,
        icon(iconArrowRight),
      )}
      <button type="button" class="button go" @click=${() => end(true)}>${t.keep}</button>
      <button type="button" class="button plain" @click=${() => end(false)}>${t.putBack}</button>
    </div>
  </div>`;
}

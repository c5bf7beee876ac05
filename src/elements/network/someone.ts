// Everything that is done with somebody who is there: by hand and by key in the picture, and in their panel. Nobody needs it in
// the first second, and hands and keys get it at the same moment.
import type { Desk } from './desk.js';
import { PictureDrag } from './drag.js';
import { panelStyles } from './panel.styles.js';
import { pressKey } from './picture-keys.js';

export { renderMoving } from './moving.js';
export { renderPanel } from './panel.js';

export const styles = [panelStyles];

/** Takes a key or a pointer that goes down on somebody in the picture. */
export function takeInHand(event: KeyboardEvent | PointerEvent, id: string, desk: Desk): void {
  if (event instanceof KeyboardEvent) pressKey(event, id, desk);
  // A pointer that went down before this was there has gone on.
  else if (event.currentTarget) (desk.drag ??= new PictureDrag(desk)).press(event);
}

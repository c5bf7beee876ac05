// Everything that is done with somebody who is there: by hand and by key in the picture, and in their panel. Nobody needs it in
// the first second, and hands and keys get it at the same moment.
import { fields } from '../../styles/fields.js';
import type { Desk } from './desk.js';
import { PictureDrag } from './drag.js';
import { LineDrag } from './line-drag.js';
import { legendStyles } from './legend.styles.js';
import { networkPaperStyles, picturePaperStyles } from './network-paper.styles.js';
import { panelStyles } from './panel.styles.js';
import { pressKey } from './picture-keys.js';
import { someoneWords } from './someone-words.js';
import { toolsStyles } from './tools.styles.js';

export { circlesFrom } from './circles.js';
export { keepFocus, noteFocus } from './focus.js';
export { drawLegend } from './legend.js';
export { drawUnder } from './under.js';
export { renderMoving } from './moving.js';
export { renderPanel } from './panel.js';
export { renderPictureTools, renderTools } from './tools.js';

export const styles = [fields, legendStyles, panelStyles, toolsStyles, picturePaperStyles, networkPaperStyles];

/** Takes a key or a pointer that goes down on somebody in the picture. */
export function takeInHand(event: KeyboardEvent | PointerEvent, id: string, desk: Desk): void {
  if (event instanceof KeyboardEvent) return pressKey(event, id, desk);
  // What was dragged before is over: a press is a press.
  if (desk.drag) desk.drag.justDropped = false;
  // A pointer that went down before this was there has gone on.
  if (!event.currentTarget) return;
  if ((event.target as Element).closest('.knob')) (desk.lineDrag ??= new LineDrag(desk)).press(event);
  else if (!desk.tying) (desk.drag ??= new PictureDrag(desk)).press(event);
}

/** What the keys do in the picture. */
export const pictureKeys = (desk: Desk): string => someoneWords(desk).pictureKeys;

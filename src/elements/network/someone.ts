// Everything that is done with somebody who is there: by hand and by key in the picture, and in their panel. Nobody needs it in
// the first second, and hands and keys get it at the same moment.
import { panelStyles } from './panel.styles.js';

export { PictureDrag } from './drag.js';
export { renderMoving } from './moving.js';
export { renderPanel } from './panel.js';
export { pressKey } from './picture-keys.js';

export const styles = [panelStyles];

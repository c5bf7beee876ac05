// What opens on the map when somebody adds, changes or looks for something; hopes, and what stands alongside.
import { besideStyles } from './beside.styles.js';
import { listStyles } from './list.js';
import { styles as writingStyles } from './writing.js';

export { renderHopes } from './hopes.js';
export { inFewWords } from './in-few-words.js';
export { renderList } from './list.js';
export { chooseToLink, renderLinking, takeInHand } from './linking.js';
export { renderSwaps } from './swaps.js';
export { renderAdding, renderEditor } from './writing.js';

export const styles = [...writingStyles, besideStyles, listStyles];

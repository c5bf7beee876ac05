// dist/kith.js: all elements registered, and what a page with nothing but this file may want besides.
import './define/core.js';
import { defineWhenSeen } from './internal/define-when-seen.js';

defineWhenSeen({ 'kith-records': () => import('./define/records.js') });

// Named here, the presets are in the file itself: with a bad signal there is still a conversation.
export { presets } from './presets/index.js';

export { registerTranslation } from './translations/translation.js';

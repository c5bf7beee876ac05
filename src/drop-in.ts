// dist/kith.js: all elements registered, and what a page with nothing but this file may want besides.
import './define/core.js';
import { defineWhenSeen } from './internal/define-when-seen.js';

defineWhenSeen({ 'kith-records': () => import('./define/records.js') });

// Named here, the usual preset is in the file itself: with a bad signal there is still a conversation. The others come by name.
export { default as usualPreset } from './presets/what-matters-to-you.json' with { type: 'json' };
export { loadPreset, presetNames } from './presets/load.js';

export { registerTranslation } from './translations/translation.js';

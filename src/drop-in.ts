// dist/kith.js: all elements registered, and what a page with nothing but this file may want besides.
import './define/all.js';

export { registerTranslation } from './translations/translation.js';

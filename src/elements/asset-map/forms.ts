// What opens on the map when somebody adds, changes or looks for something.
export { findAssets } from '../../model/find-assets.js';
export { renderFinder, renderNothingFound } from './finder.js';
export { renderAdding, renderEditor, styles } from './writing.js';

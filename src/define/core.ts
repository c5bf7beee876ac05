// What most pages have. The record first: the widgets inside ask it for its session as soon as they are defined.
import './record.js';
import './conversation.js';
import './network.js';
import './asset-map.js';
import './outcome-note.js';
import './status.js';
import './share.js';
import './leave.js';

import { assets } from './cy/assets.js';
import { common } from './cy/common.js';
import { conversation } from './cy/conversation.js';
import { dates } from './cy/dates.js';
import { network } from './cy/network.js';
import { note } from './cy/note.js';
import { share } from './cy/share.js';
import type { Translation } from './translation.js';

/** Welsh. The wording awaits a speaker's check; see the language guide. */
export const cy: Translation = { assets, common, conversation, dates, network, note, share };

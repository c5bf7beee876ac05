import { around } from './cy/around.js';
import { assets } from './cy/assets.js';
import { common } from './cy/common.js';
import { conversation } from './cy/conversation.js';
import { dates } from './cy/dates.js';
import { leave } from './cy/leave.js';
import { network } from './cy/network.js';
import { note } from './cy/note.js';
import { problems } from './cy/problems.js';
import { share } from './cy/share.js';
import { status } from './cy/status.js';
import type { Translation } from './translation.js';

/** Welsh. The wording awaits a speaker's check; see the language guide. */
export const cy: Translation = { around, assets, common, conversation, dates, leave, network, note, problems, share, status };

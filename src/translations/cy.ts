import { assets } from './cy/assets.js';
import { common } from './cy/common.js';
import { conversation } from './cy/conversation.js';
import { dates } from './cy/dates.js';
import { leave } from './cy/leave.js';
import { network } from './cy/network.js';
import { note } from './cy/note.js';
import { problems } from './cy/problems.js';
import { share } from './cy/share.js';
import { shareCopy } from './cy/share-copy.js';
import { shareOpening } from './cy/share-opening.js';
import { sharePaper } from './cy/share-paper.js';
import { status } from './cy/status.js';
import type { Translation } from './translation.js';

/** Welsh. The wording awaits a speaker's check; see the language guide. */
export const cy: Translation = { assets, common, conversation, dates, leave, network, note, problems, share, shareCopy, shareOpening, sharePaper, status };

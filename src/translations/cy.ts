import { around } from './cy/around.js';
import { assetForms } from './cy/asset-forms.js';
import { assets } from './cy/assets.js';
import { common } from './cy/common.js';
import { conversation } from './cy/conversation.js';
import { dates } from './cy/dates.js';
import { earlier } from './cy/earlier.js';
import { leave } from './cy/leave.js';
import { lock } from './cy/lock.js';
import { network } from './cy/network.js';
import { note } from './cy/note.js';
import { problems } from './cy/problems.js';
import { records } from './cy/records.js';
import { share } from './cy/share.js';
import { shareCopy } from './cy/share-copy.js';
import { shareOpening } from './cy/share-opening.js';
import { sharePaper } from './cy/share-paper.js';
import { someone } from './cy/someone.js';
import { status } from './cy/status.js';
import { stepForm } from './cy/step-form.js';
import type { Translation } from './translation.js';

/** Welsh. The wording awaits a speaker's check; see the language guide. */
export const cy: Translation = { around, assetForms, assets, common, conversation, dates, earlier, leave, lock, network, note, problems, records, share, shareCopy, shareOpening, sharePaper, someone, status, stepForm };

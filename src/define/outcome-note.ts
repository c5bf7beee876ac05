import { KithOutcomeNoteElement } from '../elements/outcome-note/outcome-note.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-outcome-note', KithOutcomeNoteElement);

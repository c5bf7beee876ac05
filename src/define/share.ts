import { KithPaperElement } from '../elements/share/paper.js';
import { KithShareElement } from '../elements/share/share.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-paper', KithPaperElement);
defineElement('kith-share', KithShareElement);

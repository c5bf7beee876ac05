import { KithShareElement } from '../elements/share/share.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-share', KithShareElement);

import { KithStatusElement } from '../elements/status/status.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-status', KithStatusElement);

import { KithLeaveElement } from '../elements/leave/leave.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-leave', KithLeaveElement);

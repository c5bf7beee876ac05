import { KithRecordElement } from '../elements/record/record.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-record', KithRecordElement);

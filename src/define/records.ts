import { KithRecordsElement } from '../elements/records/records.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-records', KithRecordsElement);

import { KithConversationElement } from '../elements/conversation/conversation.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-conversation', KithConversationElement);

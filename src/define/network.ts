import { KithNetworkElement } from '../elements/network/network.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-network', KithNetworkElement);

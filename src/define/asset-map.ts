import { KithAssetMapElement } from '../elements/asset-map/asset-map.js';
import { defineElement } from '../internal/define-element.js';

defineElement('kith-asset-map', KithAssetMapElement);

import { essentials } from './essentials.js';
import { faces } from './faces.js';
import { fields } from './fields.js';

/** What one element or another has besides the essentials. */
export const moreControls = [fields, faces];

export const controls = [essentials, ...moreControls];

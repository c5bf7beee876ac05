import { estimateLabelWidth } from '../../src/model/label-width.js';
import { layOutRings as layOut, type Placeable, type RingLayoutOptions, type RingPicture } from '../../src/model/ring-layout.js';

/** A picture where nothing can measure names: in Node. */
export const layOutRings = (items: readonly Placeable[], options: Partial<RingLayoutOptions> = {}): RingPicture =>
  layOut(items, { measure: (text) => estimateLabelWidth(text, options.fontSize ?? 17), ...options });

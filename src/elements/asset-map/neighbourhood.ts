import { nothing, type TemplateResult } from 'lit';
import type { CommunityDesk } from './community-desk.js';

export function renderNeighbourhood(_desk: CommunityDesk): TemplateResult | typeof nothing {
  return nothing;
}

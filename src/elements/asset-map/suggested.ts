import { nothing, type TemplateResult } from 'lit';
import type { CommunityDesk } from './community-desk.js';

/** What could be for somebody, and why, in words. */
export function renderSuggested(_desk: CommunityDesk): TemplateResult | typeof nothing {
  return nothing;
}

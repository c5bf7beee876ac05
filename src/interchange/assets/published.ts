import type { Asset } from '../../model/record.js';

/**
 * Whether something of a neighbourhood's map may leave it as a file: groups, places, organisations, offers and asks. Gifts, stories and
 * what is at home stay; so do, of all that leave, people's own words, who could introduce somebody, and who checked it.
 */
export function isPublished({ kind, near, name }: Asset): boolean {
  return kind !== 'gift' && kind !== 'story' && near !== 'home' && !!name.trim();
}

import type { Asset, Near } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';

export type AssetWords = Translation['assets'];

const LONGEST = 60;

/** Labels and announcements stay short, however long a name is. The page itself shows it whole. */
export function shortened(name: string): string {
  const letters = [...name.slice(0, LONGEST * 4)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : name;
}

/** A name inside one of our sentences, turned in its own direction only. */
export function nameIn(t: AssetWords, name: string): string {
  return `\u2068${shortened(name).trim() || t.noName}\u2069`;
}

export const capitalised = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

/** How far off something is, what it is, whether it is a wish: in words. */
export function said({ stops, called }: AssetWords, value: Near | NonNullable<Asset['interest']> | keyof AssetWords['called']): string {
  return value in stops ? stops[value as Near].name : called[value as keyof AssetWords['called']];
}

import type { Asset, Near, Person } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';

export type AssetWords = Translation['assets'];

const LONGEST = 60;

/** A name inside one of our sentences: not longer than a sentence bears, and turned in its own direction only. */
export function nameIn(t: AssetWords, name: string): string {
  const letters = [...name.slice(0, LONGEST * 4)];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : name;
  return `\u2068${short.trim() || t.noName}\u2069`;
}

/** How far off, in words. */
export function howFar(t: AssetWords, near: Near | undefined): string {
  return near ? t.stops[near].name : t.notSaid;
}

/** What somebody or something is, where their name does not tell; empty for a person who is not paid. */
export function whatItIs(t: AssetWords, one: Person | Asset, isPaid: boolean): string {
  if ('kind' in one && (one.kind === 'group' || one.kind === 'place' || one.kind === 'organisation')) return t.one[one.kind];
  return isPaid ? t.one.paid : '';
}

/** Without what is empty: nobody has said it. */
export function present<Fields extends Record<string, string>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<Fields>;
}

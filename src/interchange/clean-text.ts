import { LONGEST_LABEL } from '../model/schema.js';

/** What no XML document can hold, and nobody can see: control characters, halves of characters, two that are none. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
/** Something that can be seen: no white space, nothing that only steers, none of the letters that are drawn as a gap. */
const SEEN = /[^\s\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]/u;

/** A text of several lines at most, without what cannot be written, no longer than a record allows. */
export function cleanWords(text: string): string {
  const kept = cut(text.trim()).replace(/\r\n?/g, '\n').replace(UNWRITABLE, ' ').trim();
  return SEEN.test(kept) ? kept : '';
}

/** A name: the same, on one line. Empty where there is nothing to see in it. */
export function cleanName(text: string): string {
  return cleanWords(text).replace(/\s+/g, ' ');
}

/** Whether a name is longer than a name can be. */
export const isTooLong = (text: string) => text.length > LONGEST_LABEL && text.trim().length > LONGEST_LABEL;

function cut(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const end = /[\ud800-\udbff]/.test(text[LONGEST_LABEL - 1]!) ? LONGEST_LABEL - 1 : LONGEST_LABEL;
  return text.slice(0, end);
}

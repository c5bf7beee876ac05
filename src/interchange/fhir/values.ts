import { isDay } from '../days.js';

/** What FHIR's `string` does not allow, and what cannot be in XML: control characters, and half of a surrogate pair. */
const NOT_ALLOWED = /[\x00-\x08\x0e-\x1f\p{Cs}\ufffe\uffff]/gu;

/** Whether `fhirText` leaves anything out. */
export function losesCharacters(text: string): boolean {
  return text.search(NOT_ALLOWED) >= 0;
}

/**
 * Words as FHIR's `string` and `markdown` hold them (R4, "Data Types"): the words stay as they are, but of all space only
 * the plain one, tab and line breaks are allowed, and nothing empty is. `undefined` where nothing is said.
 */
export function fhirText(text: string | undefined): string | undefined {
  const clean = text
    ?.replace(NOT_ALLOWED, '')
    .replace(/[\u2028\u2029\x0b\x0c\x85]/g, '\n')
    .replace(/[^\S \t\r\n]/g, ' ');
  return clean?.trim() ? clean : undefined;
}

/** A time as FHIR's `dateTime`: whole where it names a zone, else its day. `undefined` for what is no day of the calendar. */
export function fhirTime(time: string | undefined): string | undefined {
  const day = fhirDay(time);
  const inFull = /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d)$/;
  return day && inFull.test(time!) ? time : day;
}

export function fhirDay(time: string | undefined): string | undefined {
  const day = time?.slice(0, 10) ?? '';
  return isDay(day) ? day : undefined;
}

/** A language tag as FHIR takes it; `undefined` for what is none. */
export function fhirLanguage(lang: string | undefined): string | undefined {
  return lang && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang) ? lang : undefined;
}

/** FHIR's JSON has neither empty lists, nor empty objects, nor fields without a value. */
export function withoutEmpty<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, withoutEmpty(inner as unknown)])
      .filter(([, inner]) => !isEmpty(inner)),
  ) as Value;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Plain text as FHIR's `Narrative.div`, one paragraph a line. */
export function narrative(paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((text) => text.split(/\r\n?|\n/));
  const escaped = lines.map((text) => `<p>${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`);
  return `<div xmlns="http://www.w3.org/1999/xhtml">${escaped.join('')}</div>`;
}

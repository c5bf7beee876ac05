import type { CommunityAsset, GeoPoint, LeftOut, LeftOutReason, Schedule } from '../../model/community.js';
import { readRule, weekdayOf } from '../../model/recurrence.js';
import { clockTime } from '../../model/times-in-words.js';
import { cleanName, cleanWords, isTooLong } from '../clean-text.js';
import { plainText, withSigns } from './plain-text.js';

/** West, south, east and north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The United Kingdom, with Shetland and Northern Ireland. */
export const UNITED_KINGDOM: Bounds = [-9, 49, 2.5, 61.5];

/** Of an asset, the fields that are there. */
export type Fields = { -readonly [Name in keyof CommunityAsset]?: CommunityAsset[Name] | undefined };

/** Reads the values of one entry of a source, whatever they are, and keeps what could not be read. */
export class Entry {
  constructor(
    /** What it is called in what is left out: where it stands, until there is a name. */
    public what: string,
    private readonly left: LeftOut[],
    private readonly bounds: Bounds = UNITED_KINGDOM,
  ) {}

  leave(why: LeftOutReason): void {
    if (!this.left.some((one) => one.what === this.what && one.why === why)) this.left.push({ what: this.what, why });
  }

  /** One line. Markup in it is kept as the text that it is. */
  line(value: unknown): string | undefined {
    return this.#cleaned(value, (text) => cleanName(withSigns(text)));
  }

  /** Lines, without the markup of HTML. */
  lines(value: unknown): string | undefined {
    return this.#cleaned(value, (text) => cleanWords(plainText(text)));
  }

  /** An address that a page may follow; one that begins with a host's name is taken for https. */
  link(value: unknown): string | undefined {
    const text = this.line(value);
    if (!text) return undefined;
    const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`;
    const url = !/\s/.test(text) && URL.canParse(whole) ? new URL(whole) : undefined;
    const isGood =
      url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username && !url.password;
    if (!isGood) this.leave('link');
    return isGood ? url.href : undefined;
  }

  email(value: unknown): string | undefined {
    const text = this.line(value)?.replace(/^mailto:/i, '');
    if (!text) return undefined;
    if (/^[^\s@:<>"]+@[^\s@:<>"]+\.[^\s@:<>"]+$/.test(text)) return text;
    this.leave('value');
    return undefined;
  }

  phone(value: unknown): string | undefined {
    const text = this.line(value)?.replace(/^tel:/i, '');
    if (!text || /\d/.test(text)) return text || undefined;
    this.leave('value');
    return undefined;
  }

  /** A day: the first ten characters of an ISO 8601 date or time, or day, month and year as they are written in Britain. */
  day(value: unknown): string | undefined {
    const text = this.line(value);
    if (!text) return undefined;
    const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.slice(0, 10);
    // A program's idea of "never" is the year 1.
    if (iso >= '1900' && weekdayOf(iso) !== undefined) return iso;
    this.leave('value');
    return undefined;
  }

  /** A place on the earth; put right where latitude and longitude are surely the wrong way round. */
  point(latitude: unknown, longitude: unknown): GeoPoint | undefined {
    const [north, east] = [degreesOf(latitude), degreesOf(longitude)];
    if (north === undefined && east === undefined) return undefined;
    if (
      north === undefined ||
      east === undefined ||
      Number.isNaN(north) ||
      Number.isNaN(east) ||
      (north === 0 && east === 0)
    ) {
      this.leave('point');
      return undefined;
    }
    const isHere = this.#isInBounds(north, east);
    const isTurned = !isHere && (this.#isInBounds(east, north) || (Math.abs(north) > 90 && Math.abs(east) <= 90));
    const [lat, lon] = isTurned ? [east, north] : [north, east];
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      this.leave('point');
      return undefined;
    }
    if (isTurned) this.leave('point-swapped');
    return { latitude: lat, longitude: lon };
  }

  #isInBounds(latitude: number, longitude: number): boolean {
    const [west, south, east, north] = this.bounds;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }

  /** When it is on; `undefined` where the rule, the day or a time of it cannot be read in full: no time is better than a wrong one. */
  schedule(given: { readonly [Name in keyof Schedule]: unknown }): Schedule | undefined {
    const rule = this.line(given.rule)?.replace(/^RRULE:/i, '');
    if (!rule) return undefined;
    const starts = this.line(given.starts)?.slice(0, 10);
    const [opens, closes] = [this.#time(given.opens), this.#time(given.closes)];
    if (!readRule(rule) || (starts && weekdayOf(starts) === undefined) || opens === null || closes === null) {
      this.leave('rule');
      return undefined;
    }
    return { rule, ...(starts && { starts }), ...(opens && { opens }), ...(closes && { closes }) };
  }

  /**
   * `HH:MM`; `null` where there is a time that is none. Neither is one with an offset from UTC: the clocks of a place go
   * forward and back, so it would be an hour wrong for half of the year.
   */
  #time(value: unknown): string | null | undefined {
    const text = this.line(value)?.toLowerCase();
    if (!text) return undefined;
    const [, hours = '', minutes = '00', half] =
      /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap]m)?$/.exec(text) ?? [];
    if (!hours || (half && (Number(hours) > 12 || hours === '0')) || (!half && !/[:.]/.test(text))) return null;
    const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
    const time = `${String(hour).padStart(2, '0')}:${minutes}`;
    return clockTime(time) ? time : null;
  }

  #cleaned(value: unknown, clean: (text: string) => string): string | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) {
      this.leave('value');
      return undefined;
    }
    const text = String(value);
    if (isTooLong(text)) this.leave('cut');
    return clean(text) || undefined;
  }
}

/** Degrees; `NaN` where there is something that is no number, `undefined` where there is nothing. */
function degreesOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
  return typeof value === 'string' && /^\s*[+-]?\d{1,3}(?:\.\d+)?\s*$/.test(value) ? Number(value) : NaN;
}

/** A text, a number or a yes as text; of anything else nothing. An object may have a `toString` that is none. */
export const textIn = (value: unknown): string =>
  /^(?:string|number|boolean)$/.test(typeof value) ? String(value) : '';

/** An object's own field, whatever the object is. */
export function fieldOf(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

/** The objects in a list; nothing where there is no list. */
export const objectsIn = (value: unknown): object[] =>
  Array.isArray(value)
    ? value.filter((one): one is object => typeof one === 'object' && one !== null && !Array.isArray(one))
    : [];

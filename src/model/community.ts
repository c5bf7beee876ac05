import type { Asset } from './record.js';
import { LONGEST_LABEL } from './schema.js';

/** A place on the earth, in degrees (WGS 84). */
export type GeoPoint = NonNullable<Asset['point']>;
/** When something is on again and again. */
export type Schedule = NonNullable<Asset['schedules']>[number];

/** Something strong that a published source tells of: read, never written to. A group without an address or a link is one all the same. */
export interface CommunityAsset {
  /** Its id at the source; the same each time that the source is read. */
  readonly id: string;
  readonly kind: 'group' | 'place' | 'organisation' | 'exchange';
  /** Of an exchange: which way it goes. */
  readonly exchange?: 'offer' | 'ask';
  readonly name: string;
  /** Plain text: what came with markup has been read without it. */
  readonly about?: string;
  readonly address?: string;
  readonly point?: GeoPoint;
  /** When it is on, in the source's words. */
  readonly when?: string;
  readonly schedules?: readonly Schedule[];
  readonly cost?: string;
  readonly access?: string;
  /** Of `HELPS`. */
  readonly helps?: readonly string[];
  /** An http or https address. */
  readonly web?: string;
  readonly phone?: string;
  readonly email?: string;
  /** What it is about, in the source's words. */
  readonly tags?: readonly string[];
  /** The ISO 8601 day on which the source last said that it holds. */
  readonly assured?: string;
  /** Under which terms it may be shown: a name or an address. */
  readonly licence?: string;
  /** What the source is called, and the address that it was read from. */
  readonly source: { readonly feed: string; readonly from?: string };
}

/**
 * Why something of a source is not shown, or not all of it:
 * - `not-an-entry`, `nameless`: what ought to be an entry is none, or has no name: it is left out;
 * - `same-id`: a second entry under an id that was there: the first is kept;
 * - `gone`: the source itself says that it is over, or closed for now: it is left out;
 * - `value`: the entry is there without something that could not be read;
 * - `point`: it is there without its place on the map, which is nowhere on the earth, or at its zero;
 * - `point-swapped`: it is there, and its latitude and longitude, which were the wrong way round, have been put right;
 * - `rule`: it is there without a repeating time that could not be read;
 * - `link`: it is there without a link that a page may not follow;
 * - `cut`: it is there, and a text that was longer than a record holds is shortened;
 * - `page`: a page of the source could not be read (a name of it, and why, stand in `what`);
 * - `same-page`: the source gave the same page again: reading ended there;
 * - `too-many`: there is more than is read from one source.
 */
export type LeftOutReason =
  | 'not-an-entry'
  | 'nameless'
  | 'same-id'
  | 'gone'
  | 'value'
  | 'point'
  | 'point-swapped'
  | 'rule'
  | 'link'
  | 'cut'
  | 'page'
  | 'same-page'
  | 'too-many';

/** Something of a source that could not be shown as it came. `what` is its name, its id or where it stands. */
export interface LeftOut {
  readonly what: string;
  readonly why: LeftOutReason;
}

/** Some of what a source holds, as it comes in. `total`: how many the source says that there are. */
export interface CommunityBatch {
  readonly assets: readonly CommunityAsset[];
  readonly left: readonly LeftOut[];
  readonly total?: number;
}

export interface CommunityReading {
  /** Ends the reading at once. What has come by then stays. */
  readonly signal: AbortSignal;
  /** What somebody looks for. A source that cannot search gives all it has. */
  readonly query?: string;
  /** Only what is within so many metres (5,000 unless said) of this point. It is looked at here: the source is not told. */
  readonly near?: GeoPoint;
  readonly within?: number;
  /** Only what the source itself finds near this postcode. It is told the postcode; a source that cannot search gives all. */
  readonly postcode?: string;
  onBatch(batch: CommunityBatch): void;
}

/**
 * Where a community's published assets come from. Nothing is asked for until `read` is called. Write one for a source of your
 * own; those of `kith-elements/interchange/assets` are written the same way.
 */
export interface CommunitySource {
  /** What people know the source by. It is shown beside everything that comes from it. */
  readonly name: string;
  /**
   * Reads it, in batches, and settles when there is no more. What could be read is given even where the rest could not.
   * @throws whatever `signal` was aborted with; an error with a `code` where nothing at all could be read.
   */
  read(options: CommunityReading): Promise<void>;
}

/** What a person's own asset begins as, when they pick something from a source: to be given to `addAsset`. `at`: when it was picked. */
export function copyOf(asset: CommunityAsset, at = new Date()): Omit<Asset, 'id' | 'order'> {
  const { source, schedules, helps, point, ...said } = asset;
  const text = (field: keyof typeof said) => {
    const value = said[field];
    return typeof value === 'string' && value.trim() ? { [field]: labelOf(value) } : {};
  };
  return {
    kind: asset.kind,
    name: labelOf(asset.name),
    ...(asset.kind === 'exchange' && { exchange: asset.exchange ?? 'offer' }),
    ...COPIED.reduce((copied, field) => ({ ...copied, ...text(field) }), {}),
    ...(schedules?.length && { schedules: schedules.map((one) => ({ ...one })) }),
    ...(helps?.length && { helps: [...helps] }),
    // Where somebody offers a thing from may be their home.
    ...(point && asset.kind !== 'exchange' && { point: { latitude: point.latitude, longitude: point.longitude } }),
    source: {
      feed: labelOf(source.feed),
      id: idOf(asset),
      ...(source.from && { from: labelOf(source.from) }),
      copied: at.toISOString(),
      ...(asset.assured && { assured: asset.assured }),
      ...(asset.licence && { licence: labelOf(asset.licence) }),
      digest: digestOf(asset),
    },
  };
}

/** Whether something in a record was copied from this, or was made one with something that was. */
export function isCopyOf({ source }: Pick<Asset, 'source'>, asset: CommunityAsset): boolean {
  return !!source && originsOf({ source }).some((origin) => isFrom(origin, asset));
}

/** Where something of a record is offered: under which id at which sources. The first is the one that it was copied from. */
export function originsOf({ source }: Pick<Asset, 'source'>): readonly Origin[] {
  return source ? [{ feed: source.feed, id: source.id }, ...(source.also ?? [])] : [];
}

/** The source of what two were made into: that of the one which stays, and all that either of them came from. */
export function joinedSource(stays: Asset['source'], goes: Asset['source']): Asset['source'] {
  if (!stays || !goes) return stays ?? goes;
  const isSame = (one: Origin, other: Origin) => one.feed === other.feed && one.id === other.id;
  const all = [...originsOf({ source: stays }), ...originsOf({ source: goes })];
  const also = all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at).slice(1, 1 + MOST_ORIGINS);
  return { ...stays, ...(also.length > 0 && { also: also.map((one) => ({ ...one })) }) };
}

/** Whether the source says something else now than when this was copied. What the person has changed in their own copy does not count. */
export function hasChanged({ source }: Pick<Asset, 'source'>, asset: CommunityAsset): boolean {
  return !!source?.digest && isFrom(source, asset) && source.digest !== digestOf(asset);
}

export type Origin = Pick<NonNullable<Asset['source']>, 'feed' | 'id'>;
const MOST_ORIGINS = 50;

const isFrom = ({ feed, id }: Origin, asset: CommunityAsset) =>
  id === idOf(asset) && feed === labelOf(asset.source.feed);

/** What is copied as it stands. */
const COPIED = ['about', 'when', 'cost', 'access', 'address', 'web', 'phone', 'email'] as const;

/** A short sum of what a source says of an asset. It tells a change and keeps no secret (FNV-1a, twice, with 32 bits). */
export function digestOf(asset: CommunityAsset): string {
  const { kind, exchange, name, schedules, helps, point } = asset;
  const said = JSON.stringify([
    [kind, exchange, name, point?.latitude, point?.longitude],
    COPIED.map((field) => asset[field]),
    schedules?.map(({ rule, starts, opens, closes }) => [rule, starts, opens, closes]),
    helps,
  ]);
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let sum = start;
      for (let at = 0; at < said.length; at++) sum = Math.imul(sum ^ said.charCodeAt(at), 0x01000193);
      return (sum >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

/** As much of an id as a record takes. */
const idOf = ({ id }: CommunityAsset) => id.slice(0, 200);
const labelOf = (text: string) => text.slice(0, LONGEST_LABEL);

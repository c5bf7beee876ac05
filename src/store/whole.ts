import type { KithRecord } from '../model/record.js';
import { VERSION } from '../model/version.js';

/** A record as it stood at a revision, in one piece beside its rows: quicker to open than each of them. Only the rows count. */
export interface Whole {
  readonly rev: number;
  /** JSON: which version of the library wrote it, the revision, the record. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the bytes. */
  readonly sum: string;
}

/** The key of its row, which has no `rev` of its own: the index of what is news passes it by. */
export const WHOLE = '~whole';

/** SHA-256, which the browser works out beside the page. */
export const sumOf = async (bytes: Uint8Array<ArrayBuffer>) => String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** The record, which was checked when it was kept. Rejects, or is `undefined`, where this is not what this code kept then. */
export async function recordIn({ rev, bytes, sum }: Whole): Promise<KithRecord | undefined> {
  if ((await sumOf(bytes)) !== sum) return undefined;
  const [by, at, record] = JSON.parse(new TextDecoder().decode(bytes)) as [string, number, KithRecord];
  return by === VERSION && at === rev ? record : undefined;
}

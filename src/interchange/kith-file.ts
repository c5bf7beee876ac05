import { checkSize, receiveRecord } from '../model/door.js';
import type { KithRecord } from '../model/record.js';

/** The name that every saved file has: it says nothing about anybody. */
export const FILE_NAME = 'notes.kith.json';

/** A record as a file: plain, versioned JSON that a person can read. */
export function writeKithFile(record: KithRecord): Blob {
  return new Blob([JSON.stringify(record, undefined, 2)], { type: 'application/json' });
}

/** A record from a file. Its size is checked before it is read. @throws {RecordError} in plain words' code when it is no record. */
export async function readKithFile(file: Blob): Promise<KithRecord> {
  checkSize(file.size);
  return receiveRecord(await file.text());
}

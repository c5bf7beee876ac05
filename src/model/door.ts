import { deepFreeze } from './draft.js';
import { RecordError } from './errors.js';
import { migrate } from './migrations.js';
import type { KithRecord } from './record.js';
import { RECORD_FORMAT, RECORD_VERSION, recordSchema } from './schema.js';
import { departure } from './shape.js';

/** Most bytes that are read at all: a record with a hundred pictures is a fifth of this. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** A record is six levels deep; more than this is an attack or an accident. */
export const MOST_LEVELS = 32;
/** Most values in one document. */
export const MOST_VALUES = 2_000_000;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The one door: whatever comes from outside (a file, an attribute, a host's property, storage, the network) becomes a
 * record here, or a `RecordError` says why not. Text is measured before it is parsed; nothing recurses on its shape.
 */
export function receiveRecord(input: unknown): KithRecord {
  const plain = typeof input === 'string' ? parse(input) : input;
  return checkRecord(plain);
}

/** Refuses a document by its size before anybody reads it into memory. `bytes` is a file's or a body's length. */
export function checkSize(bytes: number): void {
  if (bytes > MOST_BYTES) throw new RecordError('too-big', '', `${bytes} bytes`);
}

/** Parses text into plain JSON, guarding its size and its depth first. */
export function parse(text: string): unknown {
  checkSize(text.length);
  if (text === '[object Object]') throw new RecordError('object-object');
  const endsOpen = checkDepthOfText(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const cutShort = endsOpen && text.includes(RECORD_FORMAT);
    throw new RecordError(cutShort ? 'cut-short' : 'not-json', '', String(error));
  }
}

/**
 * Some engines' parsers recurse, so depth is counted on the text: brackets outside strings. Answers whether the text
 * ends before everything that was opened is closed.
 */
function checkDepthOfText(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92 /* \ */) at++;
      else if (code === 34 /* " */) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      if (++depth > MOST_LEVELS) throw new RecordError('too-deep');
    } else if (code === 125 || code === 93) depth--;
  }
  return depth > 0 || inString;
}

/** Walks plain data without recursion: its depth, its size, and keys that would reach a prototype. */
export function checkShape(plain: unknown): void {
  const waiting: { value: unknown; depth: number; path: string }[] = [{ value: plain, depth: 0, path: '' }];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (++count > MOST_VALUES) throw new RecordError('too-big', '', 'too many values');
    const { value, depth, path } = next;
    if (typeof value === 'function' || typeof value === 'symbol') throw new RecordError('invalid', path);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MOST_LEVELS) throw new RecordError('too-deep', path);
    for (const key of Object.keys(value)) {
      const inside = path ? `${path}.${key}` : key;
      if (FORBIDDEN.has(key)) throw new RecordError('forbidden-key', inside);
      waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1, path: inside });
    }
  }
}

function checkRecord(plain: unknown): KithRecord {
  checkShape(plain);
  if (typeof plain !== 'object' || plain === null || (plain as { format?: unknown }).format !== RECORD_FORMAT)
    throw new RecordError('not-a-record');
  const { version } = plain as { version?: unknown };
  if (typeof version === 'number' && version > RECORD_VERSION) throw new RecordError('newer', 'version', String(version));
  const given = migrate(plain) as KithRecord;
  const path = departure(recordSchema, given);
  if (path !== undefined) throw new RecordError('invalid', path);
  const record: KithRecord = { ...given, sharings: given.sharings ?? {} };
  checkIds(record);
  // A frozen copy: what the host holds stays the host's to change.
  return deepFreeze(structuredClone(record));
}

/** An entity's id is the key that it is filed under; anything else would be two things at once. */
function checkIds(record: KithRecord): void {
  for (const [name, collection] of Object.entries(record)) {
    if (typeof collection !== 'object' || name === 'about') continue;
    for (const [key, entity] of Object.entries(collection as Record<string, { id: string }>))
      if (entity.id !== key) throw new RecordError('invalid', `${name}.${key}.id`, 'differs from its key');
  }
}

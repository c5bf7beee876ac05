import { deepFreeze, isObject } from './draft.js';
import { RecordError, type RecordErrorCode } from './errors.js';
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

/**
 * A frozen copy of plain data: what the host holds stays the host's to change. Refuses what is too deep or too much, and keys that
 * would reach a prototype; the way to a value is only put into words where it is refused.
 */
export function takeIn(plain: unknown): unknown {
  const path: string[] = [];
  let count = 0;
  const refuse = (code: RecordErrorCode) => {
    throw new RecordError(code, path.join('.'));
  };
  const copy = (value: unknown): unknown => {
    if (++count > MOST_VALUES) refuse('too-big');
    if (typeof value === 'function' || typeof value === 'symbol') refuse('invalid');
    if (!isObject(value)) return value;
    if (path.length >= MOST_LEVELS) refuse('too-deep');
    // What is neither a list nor a plain object would lose what it holds.
    if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') refuse('invalid');
    const taken = (Array.isArray(value) ? [] : {}) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      path.push(key);
      if (FORBIDDEN.has(key)) refuse('forbidden-key');
      taken[key] = copy((value as Record<string, unknown>)[key]);
      path.pop();
    }
    return Object.freeze(taken);
  };
  return copy(plain);
}

function checkRecord(given: unknown): KithRecord {
  const plain = takeIn(given);
  if (!isObject(plain) || (plain as { format?: unknown }).format !== RECORD_FORMAT) throw new RecordError('not-a-record');
  const { version } = plain as { version?: unknown };
  if (typeof version === 'number' && version > RECORD_VERSION) throw new RecordError('newer', 'version', String(version));
  const migrated = migrate(plain) as KithRecord;
  const path = departure(recordSchema, migrated);
  if (path !== undefined) throw new RecordError('invalid', path);
  const record: KithRecord = { ...migrated, sharings: migrated.sharings ?? {} };
  checkIds(record);
  return deepFreeze(record);
}

/** An entity's id is the key that it is filed under; anything else would be two things at once. */
function checkIds(record: KithRecord): void {
  for (const [name, collection] of Object.entries(record)) {
    if (typeof collection !== 'object' || name === 'about') continue;
    for (const [key, entity] of Object.entries(collection as Record<string, { id: string }>))
      if (entity.id !== key) throw new RecordError('invalid', `${name}.${key}.id`, 'differs from its key');
  }
}

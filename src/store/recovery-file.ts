import { RecordError } from '../model/errors.js';
import { checkSize, parse } from '../model/door.js';
import { departure, object, oneOf, text } from '../model/shape.js';

/** Like every file's, its name says nothing about anybody. */
export const RECOVERY_NAME = 'recovery.kith.json';

const recoverySchema = object({
  format: oneOf('kith-recovery'),
  version: oneOf(1),
  /** 32 bytes, base64. */
  key: text(44, { least: 44, like: /^[A-Za-z0-9+/]{43}=$/ }),
});

/** The key itself, in a file: whoever has it opens what the passphrase opens. */
export function writeRecovery(key: Uint8Array): Blob {
  const json = { format: 'kith-recovery', version: 1, key: btoa(String.fromCharCode(...key)) };
  return new Blob([JSON.stringify(json, undefined, 2)], { type: 'application/json' });
}

/** @throws {RecordError} when it is no such file. */
export async function readRecovery(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  checkSize(file.size);
  const plain = parse(await file.text());
  const path = departure(recoverySchema, plain);
  if (path !== undefined) throw new RecordError('not-a-record', path);
  return Uint8Array.from(atob((plain as { key: string }).key), (char) => char.charCodeAt(0));
}

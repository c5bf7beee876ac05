/** Like every file's, its name says nothing about anybody. */
export const SET_ASIDE_NAME = 'not-read.json';

/** What a store could not read, as it stands there, for somebody who may be able to: bytes as base64. */
export function writeSetAside(rows: readonly unknown[]): Blob {
  const inText = (_: string, value: unknown) =>
    value instanceof Uint8Array ? { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) } : value;
  return new Blob([JSON.stringify(rows, inText, 2)], { type: 'application/json' });
}

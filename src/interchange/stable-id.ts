// FNV-1a with 128 bits. It needs no secrecy: the ids that go in are random or structural, never what somebody said.
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x1000000000000000000013bn;

/**
 * A UUID that is always the same for the same parts (version 8 of RFC 9562), so that a calendar or a system elsewhere
 * knows a thing again when a later file brings it. It does not show the parts: a host may have named a record after somebody.
 */
export function stableId(...parts: readonly string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify(parts)))
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME);
  const digits = hash.toString(16).padStart(32, '0');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

/**
 * The keys of what is kept sealed. A random key seals; a passphrase only wraps it, so that it can be changed without writing
 * everything anew, and a recovery file can wrap it a second time. WebCrypto alone, no code of our own (NIST SP 800-38D for
 * AES-GCM, RFC 8018 for PBKDF2, RFC 5869 for HKDF).
 */

/** As OWASP's password storage cheat sheet asks of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;

/** A key, wrapped by a passphrase: what a vault keeps beside its records. Tells nothing without the passphrase. */
export interface Lock {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** The keys that an open lock gives: one seals rows, the other hides what they are called. */
export interface Keys {
  readonly seal: CryptoKey;
  readonly hide: CryptoKey;
}

/** The passphrase is another one. Nothing was changed. */
export class WrongPassphrase extends Error {
  override readonly name = 'WrongPassphrase';
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** A new random key, 256 bits. */
export const newKey = () => random(32);

async function wrapping({ salt, rounds }: Pick<Lock, 'salt' | 'rounds'>, passphrase: string): Promise<CryptoKey> {
  // The same words typed on another keyboard are the same passphrase.
  const words = await crypto.subtle.importKey('raw', bytesOf(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function lockWith(passphrase: string, key: Uint8Array<ArrayBuffer>): Promise<Lock> {
  const [salt, iv] = [random(16), random(12)];
  const wrapper = await wrapping({ salt, rounds: ROUNDS }, passphrase);
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapper, key));
  return { salt, rounds: ROUNDS, iv, wrapped };
}

/** The key in a lock. @throws {WrongPassphrase} */
export async function unlockWith(passphrase: string, lock: Lock): Promise<Uint8Array<ArrayBuffer>> {
  const wrapper = await wrapping(lock, passphrase);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.iv }, wrapper, lock.wrapped));
  } catch {
    throw new WrongPassphrase();
  }
}

/** What a key is used for, each use with a key of its own. */
export async function keysOf(key: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const all = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const how = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf(info) });
  const [seal, hide] = await Promise.all([
    crypto.subtle.deriveKey(how('kith rows'), all, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(how('kith names of rows'), all, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ]);
  return { seal, hide };
}

/** Parts of which none can hide in the next. */
const additional = (parts: readonly unknown[]) => bytesOf(JSON.stringify(parts));

/** Plain JSON, sealed: the IV, and what was sealed with it. It opens only where it is said to be about the same. */
export const seal = (keys: Keys, value: unknown, about: readonly unknown[]) => sealBytes(keys, bytesOf(JSON.stringify(value)), about);

export async function sealBytes({ seal: key }: Keys, plain: Uint8Array<ArrayBuffer>, about: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> {
  const iv = random(12);
  const how = { name: 'AES-GCM', iv, additionalData: additional(about) };
  const sealed = await crypto.subtle.encrypt(how, key, plain);
  const bytes = new Uint8Array(iv.length + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), iv.length);
  return bytes;
}

/** `undefined` where it is not what these keys sealed, there. */
export async function unseal(keys: Keys, sealed: unknown, about: readonly unknown[]): Promise<unknown> {
  const plain = await unsealBytes(keys, sealed, about);
  return plain && JSON.parse(new TextDecoder().decode(plain));
}

/** `undefined` where it is not what these keys sealed, there. */
export async function unsealBytes({ seal: key }: Keys, sealed: unknown, about: readonly unknown[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!(sealed instanceof Uint8Array)) return undefined;
  const how = { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData: additional(about) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.slice(12)));
  } catch {
    return undefined;
  }
}

/** A name that tells nothing, the same each time. */
export async function hide({ hide: key }: Keys, name: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(name)));
  return Array.from(bytes.subarray(0, 18), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

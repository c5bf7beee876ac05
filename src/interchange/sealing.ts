import { Decrypter, Encrypter } from 'age-encryption';

/** For whom a file is locked: whoever knows a passphrase, or holds the key to one age recipient (`age1…`). */
export type SealFor = { readonly passphrase: string } | { readonly recipient: string };

export type SealOrder =
  | { readonly do: 'seal'; readonly bytes: Uint8Array; readonly sealFor: SealFor }
  | { readonly do: 'unseal'; readonly bytes: Uint8Array; readonly secret: string };

/** Why it was not done: the secret does not fit, the file is not whole, or the recipient is none. */
export type SealTrouble = 'wrong-secret' | 'damaged' | 'no-recipient';

export type SealAnswer = { readonly bytes: Uint8Array } | { readonly trouble: SealTrouble };

/** Rounds of scrypt, as a power of two: 128 MiB for a moment, which an old tablet has (OWASP's least for scrypt). */
const WORK = 17;
/** Most that a file may ask for: twice that. More is an attack or another program's idea of safety. */
const MOST_WORK = 18;

/** Locks or unlocks. Never rejects for what is wrong with a file, a passphrase or a key. Slow on purpose: best in a worker. */
export function carryOut(order: SealOrder): Promise<SealAnswer> {
  return order.do === 'seal' ? seal(order.bytes, order.sealFor) : unseal(order.bytes, order.secret);
}

async function seal(bytes: Uint8Array, sealFor: SealFor): Promise<SealAnswer> {
  const age = new Encrypter();
  try {
    if ('passphrase' in sealFor) {
      age.setScryptWorkFactor(WORK);
      age.setPassphrase(sealFor.passphrase);
    } else age.addRecipient(sealFor.recipient.trim());
  } catch {
    return { trouble: 'no-recipient' };
  }
  return { bytes: await age.encrypt(bytes) };
}

async function unseal(bytes: Uint8Array, secret: string): Promise<SealAnswer> {
  const age = new Decrypter();
  try {
    if (workOf(bytes) > MOST_WORK) return { trouble: 'damaged' };
    if (/^\s*AGE-SECRET-KEY-/i.test(secret)) age.addIdentity(secret.trim().toUpperCase());
    else age.addPassphrase(secret);
  } catch {
    return { trouble: 'wrong-secret' };
  }
  try {
    return { bytes: await age.decrypt(bytes) };
  } catch (error) {
    return { trouble: String(error).includes('no identity matched') ? 'wrong-secret' : 'damaged' };
  }
}

/** How much work the header asks for, before any of it is done. */
function workOf(bytes: Uint8Array): number {
  const header = new TextDecoder().decode(bytes.subarray(0, 400));
  return Number(/^-> scrypt \S+ (\d+)$/m.exec(header)?.[1] ?? 0);
}

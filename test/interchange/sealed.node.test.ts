import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSealed, seal, SealError, unseal } from '../../src/interchange/sealed.js';
import { readKithFile, writeKithFile } from '../../src/interchange/kith-file.js';
import { MOST_BYTES } from '../../src/model/door.js';
import { emptyRecord } from '../../src/model/record.js';

const record = { ...emptyRecord(), about: { name: 'Winston' } };
const file = writeKithFile(record);
const passphrase = 'broad beans and dominoes';

const trouble = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    if (error instanceof SealError) return error.code;
    throw error;
  }
  return 'none';
};

// Without workers, as in Node, all of it is done where it is asked for.
describe('a locked file', () => {
  let locked: Blob;
  beforeAll(async () => {
    locked = await seal(file, { passphrase });
  });

  it('opens with its passphrase, as it was', async () => {
    expect(await isSealed(locked)).toBe(true);
    expect(await readKithFile(await unseal(locked, passphrase))).toEqual(record);
  });

  it('shows nothing of what is in it', async () => {
    expect(await locked.text()).not.toMatch(/Winston|kith|record/);
  });

  it('does not open with another passphrase, and says so', async () => {
    expect(await trouble(unseal(locked, 'broad beans'))).toBe('wrong-secret');
    expect(await trouble(unseal(locked, 'AGE-SECRET-KEY-1NONSENSE'))).toBe('wrong-secret');
  });

  it('for one recipient opens with their key alone', async () => {
    const [key, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const forOne = await seal(file, { recipient: ` ${await identityToRecipient(key)} ` });
    expect(await readKithFile(await unseal(forOne, `${key}\n`))).toEqual(record);
    expect(await trouble(unseal(forOne, other))).toBe('wrong-secret');
    expect(await trouble(unseal(forOne, passphrase))).toBe('wrong-secret');
  });

  it('is not made for what is no recipient', async () => {
    for (const recipient of ['', 'Sam', 'age1sam', 'ssh-ed25519 AAAA'])
      expect(await trouble(seal(file, { recipient })), recipient).toBe('no-recipient');
  });

  it('that is damaged anywhere says so, and never yields half of it', async () => {
    const key = await generateX25519Identity();
    const bytes = new Uint8Array(await (await seal(file, { recipient: await identityToRecipient(key) })).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const damaged = cut ? bytes.slice(0, at) : bytes.map((byte, place) => (place === at ? byte ^ by : byte));
          expect(['damaged', 'wrong-secret']).toContain(await trouble(unseal(new Blob([damaged]), key)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('that asks for more work than any tablet has is not begun', async () => {
    const text = (await locked.text()).replace(/(-> scrypt \S+ )\d+/, '$120');
    expect(await trouble(unseal(new Blob([text]), passphrase))).toBe('damaged');
  });

  it('is told from what is not locked', async () => {
    expect(await isSealed(file)).toBe(false);
    expect(await isSealed(new Blob([]))).toBe(false);
  });

  it('that is too big is not read', async () => {
    const big = { size: MOST_BYTES + 1, arrayBuffer: () => expect.fail('read') } as unknown as Blob;
    await expect(unseal(big, passphrase)).rejects.toThrow('too-big');
  });

  it('may come from another program', async () => {
    const age = new Encrypter();
    age.setScryptWorkFactor(12);
    age.setPassphrase(passphrase);
    const theirs = new Blob([(await age.encrypt(await file.text())) as Uint8Array<ArrayBuffer>]);
    expect(await readKithFile(await unseal(theirs, passphrase))).toEqual(record);
  });
});

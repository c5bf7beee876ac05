import { hide, seal, sealBytes, unseal, unsealBytes, type Keys } from './keys.js';
import type { Row } from './rows.js';
import type { PastRow } from './spell.js';
import type { Contents, Head, Shelf, Vault, Writing } from './vault.js';
import { sumOf, type Whole } from './whole.js';

/** Where a head is sealed, its own words are in here. */
interface SealedHead extends Head {
  readonly sealed?: unknown;
}

/**
 * A vault whose rows only its keys can read: AES-GCM for each row, with a fresh IV, the record's id and revision as
 * additional data, so that no row can be put in another's place or an older one back unseen. What a row is called is hidden
 * too; ids of records, revisions and times are not.
 */
export function sealedVault(vault: Vault, keys: Keys): Vault {
  const row = (id: string) => ({
    seal: async ({ key, rev, ...rest }: Row): Promise<Row> => {
      const hidden = await hide(keys, `${id}/${key}`);
      return { key: hidden, rev, value: await seal(keys, { key, ...rest }, [id, hidden, rev]) };
    },
    unseal: async (sealed: Row): Promise<Row> => {
      const plain = await unseal(keys, sealed.value, [id, sealed.key, sealed.rev]);
      // What cannot be read stays as it is: no schema takes it, so it is set aside.
      return plain ? { ...(plain as Row), rev: sealed.rev } : sealed;
    },
  });

  const sealHead = async ({ id, rev, version, at, name }: Head): Promise<SealedHead> => {
    const sealed = await seal(keys, { name, at }, [id, 'head', rev]);
    return { id, rev, version, name: '', at: '', sealed };
  };
  const unsealHead = async (head: SealedHead): Promise<Head> => {
    const plain = await unseal(keys, head.sealed, [head.id, 'head', head.rev]);
    return { ...head, ...(plain as object | undefined) };
  };
  // Sealed in one piece, so a record opens with one key's turn in place of hundreds. The sum is of what is written: one of
  // the words themselves would tell who knows them already.
  const sealWhole = async (id: string, { rev, bytes }: Whole): Promise<Whole> => {
    const sealed = await sealBytes(keys, bytes, [id, 'whole', rev]);
    return { rev, bytes: sealed, sum: await sumOf(sealed) };
  };
  const unsealWhole = async (id: string, whole: Whole): Promise<Whole> => {
    const bytes = await unsealBytes(keys, whole.bytes, [id, 'whole', whole.rev]);
    return bytes ? { rev: whole.rev, bytes, sum: await sumOf(bytes) } : whole;
  };

  const unsealed = async (id: string, { head, rows, whole }: Contents): Promise<Contents> => ({
    head,
    rows: await Promise.all(rows.map(row(id).unseal)),
    whole: whole && (await unsealWhole(id, whole)),
  });

  const sealPast = async (id: string, { key, value }: PastRow): Promise<PastRow> => ({ key, value: await seal(keys, value, [id, key]) });

  return {
    durable: vault.durable,
    read: async (id, after) => unsealed(id, await vault.read(id, after)),

    async write(after, { head, rows, past }) {
      const { id } = head;
      const sealing: Writing = {
        head: await sealHead(head),
        rows: await Promise.all(rows.map(row(id).seal)),
        past: past && (await sealPast(id, past)),
      };
      const news = await vault.write(after, sealing);
      return news && unsealed(id, news);
    },

    async shelf(): Promise<Shelf> {
      const shelf = await vault.shelf();
      const unsealPast = async (id: string, { key, value }: PastRow) => ({ key, value: await unseal(keys, value, [id, key]) });
      return {
        heads: async () => Promise.all((await shelf.heads()).map(unsealHead)),
        remove: (id) => shelf.remove(id),
        past: async (id) => Promise.all((await shelf.past(id)).map((one) => unsealPast(id, one))),
        keepWhole: async (head, whole) => shelf.keepWhole?.(head, await sealWhole(head.id, whole)),
        replacePast: async (id, were, rows) => shelf.replacePast(id, were, await Promise.all(rows.map((one) => sealPast(id, one)))),
      };
    },

    watch: (id, hint) => vault.watch(id, hint),
  };
}

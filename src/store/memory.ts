import type { Row } from './rows.js';
import type { PastRow } from './spell.js';
import { vaultStore } from './vault-store.js';
import type { Head, Shelf, Vault, VaultStore, Writing } from './vault.js';

/** Holds records on this page. Nothing outlives it, and no status claims so. */
export function memoryStore(): VaultStore {
  return vaultStore(new MemoryVault());
}

interface Held {
  readonly head: Head;
  readonly rows: Map<string, Row>;
  readonly past: Map<string, PastRow>;
}

class MemoryVault implements Vault {
  readonly durable = false;
  readonly #records = new Map<string, Held>();
  readonly #hints = new Map<string, Set<() => void>>();

  async read(id: string, after = 0) {
    const held = this.#records.get(id);
    return { head: held?.head, rows: [...(held?.rows.values() ?? [])].filter(({ rev }) => rev > after) };
  }

  async write(after: number, { head, rows, past }: Writing) {
    const held = this.#records.get(head.id) ?? { head, rows: new Map<string, Row>(), past: new Map<string, PastRow>() };
    const isNew = !this.#records.has(head.id);
    if ((isNew ? 0 : held.head.rev) !== after) return this.read(head.id, after);
    for (const row of rows) held.rows.set(row.key, row);
    if (past) held.past.set(past.key, past);
    this.#records.set(head.id, { ...held, head });
    return undefined;
  }

  async shelf(): Promise<Shelf> {
    const pastOf = (id: string) => this.#records.get(id)?.past ?? new Map<string, PastRow>();
    return {
      heads: async () => [...this.#records.values()].map(({ head }) => head),
      remove: async (id) => {
        this.#records.delete(id);
        this.#tell(id);
      },
      past: async (id) => [...pastOf(id).values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      async replacePast(id, were, rows) {
        const past = pastOf(id);
        if (past.size !== were) return;
        past.clear();
        for (const row of rows) past.set(row.key, row);
      },
    };
  }

  watch(id: string, hint: () => void) {
    const hints = this.#hints.get(id) ?? new Set();
    this.#hints.set(id, hints.add(hint));
    return { tell: () => this.#tell(id, hint), stop: () => void hints.delete(hint) };
  }

  #tell(id: string, teller?: () => void): void {
    for (const hint of this.#hints.get(id) ?? []) if (hint !== teller) hint();
  }
}

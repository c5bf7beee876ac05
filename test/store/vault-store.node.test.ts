import { describe, expect, it } from 'vitest';
import { addPerson } from '../../src/model/people.js';
import { ChannelTrouble } from '../../src/session/channel.js';
import type { RecordSession } from '../../src/session/session.js';
import { memoryStore } from '../../src/store/memory.js';
import { vaultStore } from '../../src/store/vault-store.js';
import type { Vault } from '../../src/store/vault.js';

const named = ({ record }: RecordSession) => Object.values(record.people).map(({ name }) => name).sort();
const name = (session: RecordSession, who: string) => session.edit((draft) => void addPerson(draft, { name: who }));

/** Two tabs that hear nothing of each other. The second tab's writes fail where `fails` says so, by their number. */
async function twoTabs(fails: (write: number) => boolean): Promise<[RecordSession, RecordSession]> {
  const { vault } = memoryStore();
  const deaf = { watch: () => ({ tell: () => {}, stop: () => {} }) };
  const over = (more: Partial<Vault>): Vault => ({
    durable: true,
    read: (id, after) => vault.read(id, after),
    write: (after, writing) => vault.write(after, writing),
    shelf: () => vault.shelf(),
    ...deaf,
    ...more,
  });
  let writes = 0;
  const failing = over({
    async write(after, writing) {
      if (fails(++writes)) throw new ChannelTrouble('full');
      return vault.write(after, writing);
    },
  });
  return [await vaultStore(over({})).open('r'), await vaultStore(failing).open('r')];
}

describe('a write that comes second, and reads what was written first', () => {
  it('has both when nothing fails (the control)', async () => {
    const [one, other] = await twoTabs(() => false);
    name(one, 'Len');
    await one.settled();
    name(other, 'Marcia');
    await other.settled();
    expect(named(other)).toEqual(['Len', 'Marcia']);
  });

  it('has both even where writing the two together fails at first', async () => {
    const [one, other] = await twoTabs((write) => write === 2);
    name(one, 'Len');
    await one.settled();
    name(other, 'Marcia');
    await other.settled();
    expect(other.status).toMatchObject({ reason: 'full' });
    other.retry();
    await other.settled();
    expect(named(other)).toEqual(['Len', 'Marcia']);
    expect(other.status.state).toBe('saved');
  });
});

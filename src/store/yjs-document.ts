import * as Y from 'yjs';
import { NEVER_ASKED } from '../model/merge.js';
import { isSame, keysOf } from '../model/patches.js';
import { COLLECTIONS, emptyRecord, type KithRecord } from '../model/record.js';
import { RECORD_VERSION } from '../model/schema.js';
import { readRows, type ReadRecord, type Row } from './rows.js';

type Plain = Readonly<Record<string, unknown>>;

/** What is known of the record beside its words. */
const ABOUT_IT = '~record';

/**
 * A record as a Yjs document. Each field of each entity is a list of its own at the root, `people/ID/name`, which holds what
 * it says: whoever writes it takes out what they have seen, and puts theirs last. So what two wrote at the same moment both
 * stands there, and is shown as any other two versions are. A map in a map would lose one of two that were made offline.
 */
export class RecordDocument {
  readonly doc = new Y.Doc();
  /** By entity (`people/ID`, `about`): the lists of its fields. */
  readonly #lists = new Map<string, Map<string, Y.Array<unknown>>>();
  /** The entities in which something happened since they were read. */
  readonly #touched = new Set<string>();
  /** Where each list belongs. */
  readonly #homes = new Map<unknown, string>();
  #rows = new Map<string, Row>();
  #read: ReadRecord | undefined;

  constructor(private readonly id: string) {
    this.doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
      if (changed.size > 0) this.#read = undefined;
      for (const list of changed.keys()) if (this.#homes.has(list)) this.#touched.add(this.#homes.get(list)!);
    });
  }

  /** Changes with each removal, so that a page which still shows what was removed can tell. */
  get generation(): unknown {
    return this.doc.getMap(ABOUT_IT).get('generation');
  }

  /** Of the record's format. */
  get version(): number {
    return Number(this.doc.getMap(ABOUT_IT).get('version') ?? RECORD_VERSION);
  }

  /** What it says now. Only what has changed is read, and checked, again. */
  read(): ReadRecord {
    if (this.#read) return this.#read;
    this.#findLists();
    for (const key of this.#touched) {
      const value = this.#entityAt(key);
      if (value) this.#rows.set(key, { key, rev: 0, value });
      else this.#rows.delete(key);
    }
    this.#touched.clear();
    return (this.#read = readRows(emptyRecord(this.id), [...this.#rows.values()]));
  }

  /**
   * Writes what one page has changed from `seen` to `mine`. Where somebody else has written the same field meanwhile, both
   * stay; and where they have taken out a whole entity that goes on being written here, it comes back whole.
   */
  put(seen: KithRecord, mine: KithRecord): void {
    const broken = new Set(this.read().setAside.map(({ key }) => key));
    this.doc.transact(() => {
      this.#writeEntity('about', seen.about, mine.about);
      for (const name of COLLECTIONS) {
        const [before, after] = [seen[name] as Plain, mine[name] as Plain];
        for (const id of keysOf(before, after)) {
          const key = `${name}/${id}`;
          // Half an entity is what is left where one page removed it and another wrote on.
          const isBroken = broken.has(key) && after[id] !== undefined;
          if (before[id] !== after[id] || isBroken) this.#writeEntity(key, isBroken ? {} : before[id], after[id]);
        }
      }
    });
  }

  /** Takes everything out of it. */
  clear(): void {
    this.#findLists();
    this.doc.transact(() => {
      for (const lists of this.#lists.values()) for (const list of lists.values()) list.delete(0, list.length);
      this.doc.getMap(ABOUT_IT).set('generation', crypto.randomUUID());
    });
  }

  #writeEntity(key: string, before: unknown, after: unknown): void {
    const [was, now] = [before, after].map((entity) => fieldsOf(entity as Plain | undefined));
    for (const field of keysOf(was!, now!)) {
      const [seen, mine] = [was![field] ?? [], now![field] ?? []];
      if (isSame(seen, mine)) continue;
      const list = this.#listAt(key, field);
      const takenOut = (value: unknown) => NEVER_ASKED.has(field) || has(seen, value) || has(mine, value);
      for (let at = list.length - 1; at >= 0; at--) if (takenOut(list.get(at))) list.delete(at);
      list.push([...mine]);
    }
  }

  /** What a document that came over the network calls its lists is read once for each. */
  #findLists(): void {
    if (this.doc.share.size === this.#homes.size) return;
    for (const name of [...this.doc.share.keys()]) {
      const [, key, field] = /^(about|[a-z]+\/.+)\/([a-zA-Z]+)$/.exec(name) ?? [];
      if (key && field) this.#listAt(key, field);
      else this.#homes.set(this.doc.share.get(name), '');
    }
  }

  #listAt(key: string, field: string): Y.Array<unknown> {
    const lists = this.#lists.get(key) ?? new Map<string, Y.Array<unknown>>();
    this.#lists.set(key, lists);
    const known = lists.get(field);
    if (known) return known;
    const list = this.doc.getArray<unknown>(`${key}/${field}`);
    lists.set(field, list);
    this.#homes.set(list, key);
    this.#touched.add(key);
    return list;
  }

  #entityAt(key: string): Plain | undefined {
    const entity: Record<string, unknown> = {};
    const versions: Record<string, unknown[]> = {};
    for (const [field, list] of this.#lists.get(key) ?? []) {
      const values = list.toArray().filter((one, at, all) => all.findIndex((each) => isSame(each, one)) === at);
      if (values.length === 0) continue;
      entity[field] = values.at(-1);
      if (values.length > 1 && !NEVER_ASKED.has(field)) versions[field] = values.slice(0, -1);
    }
    if (Object.keys(entity).length === 0) return undefined;
    if (Object.keys(versions).length > 0) entity['versions'] = versions;
    const slash = key.indexOf('/');
    return slash < 0 ? entity : { ...entity, id: key.slice(slash + 1) };
  }
}

/** What each field of an entity says: the versions beside it first, what is shown last. Its id is in its name. */
function fieldsOf(entity: Plain | undefined): Readonly<Record<string, readonly unknown[]>> {
  const { versions = {}, id: _id, ...shown } = entity ?? {};
  const lists: Record<string, readonly unknown[]> = {};
  for (const field of keysOf(shown, versions as object)) {
    const beside = ((versions as Plain)[field] ?? []) as unknown[];
    lists[field] = shown[field] === undefined ? beside : [...beside.filter((one) => !isSame(one, shown[field])), shown[field]];
  }
  return lists;
}

const has = (list: readonly unknown[], one: unknown) => list.some((each) => isSame(each, one));

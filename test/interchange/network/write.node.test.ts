import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf/node/index.js';
import graphml from 'graphology-graphml/node/index.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvFiles } from '../../../src/interchange/csv-files.js';
import { applyNetworkImport } from '../../../src/interchange/network/apply.js';
import { networkOf, type NamesInFile } from '../../../src/interchange/network/from-record.js';
import type { NetworkFile, NetworkForm } from '../../../src/interchange/network/network-file.js';
import { planNetworkImport } from '../../../src/interchange/network/plan.js';
import { readNetworkFile } from '../../../src/interchange/network/read.js';
import { toCsvPair } from '../../../src/interchange/network/write-csv.js';
import { toGexf } from '../../../src/interchange/network/write-gexf.js';
import { toGraphml } from '../../../src/interchange/network/write-graphml.js';
import { receiveRecord } from '../../../src/model/door.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../../src/model/record.js';
import { ASSET_KINDS, FLOWS, GONE, ME, RINGS, SECTORS, STRENGTHS, SUPPORTS } from '../../../src/model/schema.js';
import { openSession } from '../../../src/session/open-session.js';
import { winston } from '../../../stories/people/winston.js';

const everything = receiveRecord(readFileSync(new URL('../../fixtures/record-1.json', import.meta.url), 'utf8'));

const csvTexts = (pair: Readonly<Record<string, string>>) =>
  Object.entries(pair).map(([name, text]) => ({ name: `${name}.csv`, text }));
type Options = { readonly names?: NamesInFile };
const forms: readonly (readonly [NetworkForm, (record: KithRecord, options?: Options) => NetworkFile])[] = [
  ['graphml', (record, options) => readNetworkFile(toGraphml(record, options))],
  ['gexf', (record, options) => readNetworkFile(toGexf(record, options))],
  ['csv', (record, options) => readNetworkFile(csvTexts(toCsvPair(record, options)))],
];

/** What somebody may have typed: markup, formulas, line breaks, what XML cannot hold. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\'=+-@;,\t\r\n\u0000\u200b\ud800]!x ', ']]>', '<!--', '&amp;', '👋', 'ŵ', '\ufeff'),
    maxLength: 12,
  }),
  fc.constantFrom('__proto__', 'constructor', 'me', 'ego', 'n1', ' ', ''),
);
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
const seat = {
  ring: maybe(fc.constantFrom(...RINGS, 'faith', 'in the shed', '2')),
  sector: maybe(
    fc.oneof(
      fc.constantFrom(...SECTORS),
      words.filter((text) => text.length > 0),
    ),
  ),
  angle: maybe(fc.double({ min: -360, max: 360, noNaN: true })),
  gone: maybe(fc.constantFrom(...GONE)),
  about: maybe(words),
  symbol: maybe(words),
};
const flow = fc.constantFrom(...FLOWS);

/** Any record with people, groups, ties and who is in which group, whatever they are called. */
const record: fc.Arbitrary<KithRecord> = fc
  .record({
    me: maybe(words),
    people: fc.array(
      fc.record({ name: words, ...seat, paid: maybe(fc.boolean()), doNotContact: maybe(fc.boolean()) }),
      { maxLength: 5 },
    ),
    assets: fc.array(fc.record({ kind: fc.constantFrom(...ASSET_KINDS), name: words, ...seat }), { maxLength: 3 }),
    ids: fc.uniqueArray(
      fc.oneof(fc.uuid(), fc.constantFrom('n1', 'n2', 'ego', 'a b', 'é'), fc.string({ minLength: 1, maxLength: 6 })),
      { minLength: 8, maxLength: 8 },
    ),
    ties: fc.array(
      fc.record({
        ends: fc.tuple(fc.nat(8), fc.nat(8)),
        strength: fc.constantFrom(...STRENGTHS),
        flow,
        support: maybe(fc.dictionary(fc.constantFrom(...SUPPORTS), flow, { noNullPrototype: true })),
        toOne: maybe(words),
        toOther: maybe(words),
      }),
      { maxLength: 6 },
    ),
  })
  .filter(
    ({ ids }) =>
      !ids.some((id) => id === ME || id.trim() !== id || ['__proto__', 'constructor', 'prototype'].includes(id)),
  )
  .map(({ me, people, assets, ids, ties }) => {
    const made = structuredClone(emptyRecord('r')) as RecordDraft;
    if (me !== undefined) made.about.name = me;
    people.forEach((person, at) => (made.people[ids[at]!] = { id: ids[at]!, order: `a${at}`, ...person }));
    assets.forEach((asset, at) => (made.assets[ids[at + 5]!] = { id: ids[at + 5]!, order: `b${at}`, ...asset }));
    for (const { ends, ...tie } of ties) {
      const [one, other] = ends.map((at) => (at === 8 ? ME : ids[at]!)) as [string, string];
      const id = [one, other].sort().join('~');
      if (one !== other) made.ties[id] = { id, order: 'a0', one, other, ...tie };
    }
    const group = assets.findIndex(({ kind }) => kind === 'group');
    if (group >= 0 && people.length > 0) {
      const [one, other] = [ids[group + 5]!, ids[0]!];
      made.links['l'] = { id: 'l', order: 'a0', one, other };
    }
    return receiveRecord(JSON.parse(JSON.stringify(made)));
  });

describe.each(forms)('what is written as %s', (form, written) => {
  it('is read back the same', () => {
    const back = written(winston);
    expect(back).toEqual({ ...networkOf(winston, form), leftOut: back.leftOut });
    expect(back.leftOut).toEqual([]);
    expect(back.nodes.length).toBeGreaterThan(8);
    expect(back.ties.length).toBeGreaterThan(8);
  });

  it('is read back the same, whatever people are called', () => {
    fc.assert(
      fc.property(record, (one) => {
        const back = written(one);
        expect(back).toEqual({ ...networkOf(one, form), leftOut: back.leftOut });
        expect(back.leftOut).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  it('comes into another record as it was', () => {
    const session = openSession(emptyRecord('other'));
    session.edit((draft) => void applyNetworkImport(draft, planNetworkImport(session.record, written(everything))));
    const names = ({ people, assets, ties }: KithRecord) => {
      const nameOf = (id: string) => people[id]?.name ?? assets[id]?.name ?? id;
      return Object.values(ties).map(({ one, other, strength, flow }) => [nameOf(one), nameOf(other), strength, flow]);
    };
    expect(names(session.record)).toEqual(names(everything));
    const len = Object.values(session.record.people).find(({ name }) => name === 'Len');
    const { ring, angle, about } = everything.people['len']!;
    expect(len).toMatchObject({ ring, angle, about });
  });

  it('keeps a ring of a page’s own', () => {
    const one = structuredClone(everything) as RecordDraft;
    one.people['len']!.ring = 'faith';
    const plan = planNetworkImport(emptyRecord(), written(one));
    expect(plan.people.find(({ name }) => name === 'Len')).toMatchObject({ ring: 'faith', ringIsSaid: true });
    expect(plan.leftOut).toEqual([]);
  });

  it('has nothing that anybody is called, where names are hidden', () => {
    const hidden = written(winston, { names: 'hidden' });
    const text = JSON.stringify(hidden);
    for (const { id, name, about } of [...Object.values(winston.people), ...Object.values(winston.assets)])
      for (const said of [name, about].filter(Boolean)) expect(text, id).not.toContain(said);
    expect(text).not.toContain('Winston');
    expect(hidden.nodes.map(({ name }) => name).slice(0, 3)).toEqual(['', '1', '2']);
    // A control: with their own names they are there.
    expect(JSON.stringify(written(winston))).toContain('Marcia');
  });

  it('has roles in place of names, and a number where the role names somebody', () => {
    const draft = structuredClone(winston) as RecordDraft;
    draft.people['marcia']!.about = 'Len’s sister-in-law';
    const names = written(draft, { names: 'roles' }).nodes.map(({ name }) => name);
    expect(names).toContain('stroke physio');
    expect(names).not.toContain('Nisha');
    expect(names.join()).not.toMatch(/Len|Marcia/);
  });

  it('keeps the mark of whoever is not to be contacted, whatever they are called', () => {
    for (const names of ['own', 'roles', 'hidden'] as const) {
      const marked = written(winston, { names }).nodes.filter(({ doNotContact }) => doNotContact);
      expect(marked, names).toHaveLength(1);
    }
  });
});

describe('graphology', () => {
  const pet = (graph: Graph) => graph.findNode((_, { label }) => label === 'Biscuit');

  it.each([
    ['GraphML', (text: KithRecord) => graphml.parse(Graph, toGraphml(text))],
    ['GEXF', (text: KithRecord) => gexf.parse(Graph, toGexf(text))],
  ] as const)('opens our %s with typed attributes', (_, open) => {
    const graph = open(winston);
    const file = networkOf(winston, 'graphml');
    expect(graph.order).toBe(file.nodes.length);
    expect(graph.size).toBe(file.ties.length);
    expect(graph.getNodeAttributes(ME)).toMatchObject({ label: 'Winston Reid', middle: true });
    expect(graph.getNodeAttributes('errol')).toMatchObject({ do_not_contact: true, ring: 'friendship' });
    expect(graph.getEdgeAttributes(graph.edge(ME, pet(graph)!)!)).toMatchObject({ strength: 'strong', flow: 'both' });
  });

  it('opens them whatever people are called', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { nodes, ties } = networkOf(one, 'graphml');
        for (const graph of [graphml.parse(Graph, toGraphml(one)), gexf.parse(Graph, toGexf(one))])
          expect([graph.order, graph.size]).toEqual([nodes.length, ties.length]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pair of CSV files', () => {
  it('has no cell that a spreadsheet would run', () => {
    const one = structuredClone(winston) as RecordDraft;
    one.people['len']!.name = '=HYPERLINK("https://example.org")';
    const { people, ties } = toCsvPair(one);
    expect(people).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect(ties).not.toMatch(/(?:^|,)"=/m);
  });

  it('says beside each tie who is not to be contacted', () => {
    const rows = toCsvPair(winston, { names: 'hidden' }).ties.split('\r\n').slice(1, -1);
    expect(rows.filter((row) => row.endsWith('"true"'))).toHaveLength(1);
  });

  it('is not the only one that is read: so are the files for a spreadsheet', () => {
    const file = readNetworkFile(csvTexts(csvFiles(winston)));
    const { nodes, ties } = networkOf(winston, 'csv');
    expect(file.nodes.map(({ name }) => name).sort()).toEqual(
      nodes.map(({ name, id }) => (id === ME ? '' : name)).sort(),
    );
    expect(file.ties).toEqual(ties.filter(({ member }) => !member));
    expect(file.middle).toBe(ME);
  });
});

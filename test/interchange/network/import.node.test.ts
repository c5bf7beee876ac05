import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyNetworkImport } from '../../../src/interchange/network/apply.js';
import type { ImportOptions } from '../../../src/interchange/network/import-options.js';
import { planNetworkImport, type NetworkImport } from '../../../src/interchange/network/plan.js';
import { readNetworkFile } from '../../../src/interchange/network/read.js';
import { receiveRecord } from '../../../src/model/door.js';
import { altersOf, tieId } from '../../../src/model/people.js';
import { emptyRecord, type KithRecord } from '../../../src/model/record.js';
import { ME } from '../../../src/model/schema.js';
import { openSession } from '../../../src/session/open-session.js';
import { winston } from '../../../stories/people/winston.js';

const text = (name: string) => readFileSync(new URL(`../../fixtures/networks/${name}`, import.meta.url), 'utf8');
const easynwk = readNetworkFile(text('easynwk-2.7.json'));
const people = (csv: string) => readNetworkFile([{ name: 'people.csv', text: `name,ring,paid\n${csv}` }]);

/** The record after an import, as it goes through the door again; and what an undo leaves. */
function imported(record: KithRecord, plan: NetworkImport) {
  const session = openSession(record);
  session.edit((draft) => void applyNetworkImport(draft, plan));
  const after = receiveRecord(JSON.stringify(session.record));
  session.undo();
  return { after, undone: session.record };
}

const named = (record: KithRecord, name: string) => Object.values(record.people).find((one) => one.name === name)!;
const why = ({ leftOut }: NetworkImport, code: string) => leftOut.find((one) => one.code === code);

describe('a preview', () => {
  it('says who would come, and where they would be seen', () => {
    const plan = planNetworkImport(emptyRecord(), easynwk);
    expect(plan.people.map(({ name, ring, sector }) => [name, ring, sector])).toEqual([
      ['Strolchi', 'intimacy', 'family'],
      ['Dr. Maier', 'exchange', 'paid'],
      ['Hubert', 'participation', 'family'],
      ['Lara', 'friendship', 'neighbours'],
      ['Max', 'intimacy', 'work'],
    ]);
    expect(plan.ties).toHaveLength(5);
    expect(why(plan, 'another-network')?.count).toBe(1);
  });

  it('lists the rings of the file with how many are in each, for somebody to say where they go', () => {
    const plan = planNetworkImport(emptyRecord(), easynwk, { rings: { '2': 'intimacy', outside: undefined } });
    expect(plan.rings).toContainEqual({ name: '2', count: 1, to: 'intimacy' });
    expect(plan.people.find(({ name }) => name === 'Lara')).toMatchObject({ ring: 'intimacy', ringIsSaid: true });
    expect(plan.rings).toContainEqual({ name: 'outside', count: 1, to: undefined });
    expect(plan.people.find(({ name }) => name === 'Hubert')).toMatchObject({ ring: 'friendship', ringIsSaid: false });
    expect(why(plan, 'ring')).toEqual({ code: 'ring', count: 1, examples: ['outside'] });
  });

  it('counts rings by number from 0 or from 1, and leaves a measure to whoever imports it', () => {
    const ringsOf = (csv: string) =>
      planNetworkImport(emptyRecord(), people(csv)).rings.map(({ name, to }) => [name, to]);
    expect(ringsOf('A,1,\nB,2,\nC,3,\nD,4,')).toEqual([
      ['1', 'intimacy'],
      ['2', 'friendship'],
      ['3', 'participation'],
      ['4', 'participation'],
    ]);
    expect(ringsOf('A,0,\nB,Circle 1,')).toEqual([
      ['0', 'intimacy'],
      ['Circle 1', 'friendship'],
    ]);
    expect(ringsOf('A,Exchange,\nB,in the shed,')).toEqual([
      ['Exchange', 'exchange'],
      ['in the shed', undefined],
    ]);
    expect(ringsOf('A,1,\nB,9,')).toEqual([
      ['1', undefined],
      ['9', undefined],
    ]);
  });

  it('goes by the rings and sectors that the page has', () => {
    const pageRings = ['intimacy', 'faith', 'village'];
    const rings = (csv: string) =>
      planNetworkImport(emptyRecord(), people(csv), { pageRings }).rings.map(({ to }) => to);
    expect(rings('A,1,\nB,2,\nC,3,\nD,4,')).toEqual(['intimacy', 'faith', 'village', 'village']);
    expect(rings('A,Village,\nB,friendship,')).toEqual(['village', undefined]);
    const paid = planNetworkImport(emptyRecord(), people('Nisha,2,yes'), { pageRings });
    expect(paid.people[0]).toMatchObject({ ring: 'faith', paid: true });
    const { sectors } = planNetworkImport(emptyRecord(), easynwk, { pageSectors: ['family', 'street'] });
    expect(sectors).toContainEqual({ name: 'family', count: 2, to: 'family' });
    expect(sectors).toContainEqual({ name: 'neighbours', count: 1, to: undefined });
  });

  it('puts paid people on the fourth ring, unless somebody says otherwise', () => {
    const ringOf = (options: ImportOptions) =>
      planNetworkImport(emptyRecord(), people('Nisha,1,yes'), options).people[0]?.ring;
    expect(ringOf({})).toBe('exchange');
    expect(ringOf({ paidToExchange: false })).toBe('intimacy');
  });

  it('is not changed by names that every object has', () => {
    const file = people('Len,__proto__,\nPat,constructor,');
    const plan = planNetworkImport(emptyRecord(), file, { rings: {} });
    expect(plan.people.map(({ ringIsSaid }) => ringIsSaid)).toEqual([false, false]);
  });

  it('takes somebody else for the middle where that is said', () => {
    const igraph = readNetworkFile(text('igraph.graphml'));
    expect(planNetworkImport(emptyRecord(), igraph).people).toHaveLength(3);
    const plan = planNetworkImport(emptyRecord(), igraph, { middle: 'n0' });
    expect(plan.people.map(({ name }) => name)).toEqual(['Len & "the lads" <plot 14>', 'Marcia']);
    expect(plan.ties[0]).toMatchObject({ one: { there: ME }, other: { node: 'n1' } });
  });

  it('takes arrows for support only where somebody says so', () => {
    const igraph = readNetworkFile(text('igraph.graphml'));
    const plain = planNetworkImport(emptyRecord(), igraph);
    expect(plain.ties.map(({ flow }) => flow)).toEqual([undefined, undefined]);
    expect(why(plain, 'direction')?.count).toBe(3);
    const arrows = planNetworkImport(emptyRecord(), igraph, { arrowsAreSupport: true });
    expect(arrows.ties.map(({ flow }) => flow)).toEqual(['to-other', 'both']);
    expect(why(arrows, 'direction')).toBeUndefined();
  });

  it('leaves out whoever is not wanted, with their lines', () => {
    const plan = planNetworkImport(emptyRecord(), easynwk, { without: ['2'] });
    expect(plan.people.map(({ name }) => name)).not.toContain('Lara');
    expect(why(plan, 'unwanted')?.examples).toEqual(['Lara']);
    expect(plan.ties.map(({ other }) => other)).not.toContainEqual({ node: '2' });
  });

  it('adds nothing where it would be more than a record can hold', () => {
    const many = people(Array.from({ length: 20_001 }, (_, at) => `Person ${at},,`).join('\n'));
    const plan = planNetworkImport(emptyRecord(), many);
    expect(plan.people).toEqual([]);
    expect(why(plan, 'too-many')?.count).toBe(20_001);
    const fewer = planNetworkImport(emptyRecord(), { ...many, nodes: many.nodes.slice(0, 20_000) });
    expect(fewer.people).toHaveLength(20_000);
  });
});

describe('an import', () => {
  const plan = planNetworkImport(winston, easynwk);
  const { after, undone } = imported(winston, plan);

  it('adds everybody under new ids, and one undo takes all of it back', () => {
    expect(altersOf(after)).toHaveLength(altersOf(winston).length + 5);
    expect(Object.keys(after.people).filter((id) => easynwk.nodes.some((node) => node.id === id))).toEqual([]);
    expect(undone.people).toEqual(winston.people);
    expect(undone.ties).toEqual(winston.ties);
  });

  it('has the role, the note, the sector and who is no longer here', () => {
    expect(named(after, 'Hubert')).toMatchObject({
      about: 'Vater\nthe farm was his',
      gone: 'died',
      sector: 'family',
      ring: 'participation',
    });
    expect(named(after, 'Dr. Maier')).toMatchObject({ paid: true, ring: 'exchange', sector: 'paid' });
    // Where they stood in another program says nothing: the picture finds a place.
    expect(named(after, 'Lara').angle).toBeUndefined();
  });

  it('has ties with the person in the middle as one, with support and its direction', () => {
    const { id } = named(after, 'Lara');
    expect(after.ties[tieId(ME, id)]).toMatchObject({
      one: ME,
      other: id,
      strength: 'strong',
      flow: 'both',
      support: { emotional: 'both', instrumental: 'to-other' },
    });
    expect(after.ties[tieId(id, named(after, 'Max').id)]).toMatchObject({ strength: 'ordinary', flow: 'none' });
  });

  it('comes after everybody who was there, in the order of the file', () => {
    const names = altersOf(after).map(({ name }) => name);
    expect(names.slice(-5)).toEqual(['Strolchi', 'Dr. Maier', 'Hubert', 'Lara', 'Max']);
  });

  it('turns a line round whose other end is the person in the middle', () => {
    const file = readNetworkFile('from,to,flow,to one,support emotional\nLen,me,to-other,ddd,to-other\n');
    const { after: one } = imported(emptyRecord(), planNetworkImport(emptyRecord(), file));
    expect(Object.values(one.ties)).toMatchObject([
      { one: ME, flow: 'to-one', toOther: 'ddd', support: { emotional: 'to-one' } },
    ]);
  });

  it('adds groups and places as such', () => {
    const canvas = planNetworkImport(winston, readNetworkFile(text('network-canvas.graphml')));
    const assets = Object.values(imported(winston, canvas).after.assets);
    expect(assets).toContainEqual(expect.objectContaining({ name: 'Mill Lane allotments', kind: 'place' }));
  });
});

describe('somebody of a name that is known', () => {
  const file = readNetworkFile([
    {
      name: 'people.csv',
      text: 'name,ring,about,sector,do not contact\nLEN ,intimacy,my rival,neighbours,\nErrol,,,,\nPat,,,,yes\n',
    },
    { name: 'ties.csv', text: 'from,to,strength\nme,LEN,stressful\nLEN,Pat,\nLEN,Errol,\n' },
  ]);

  it('is somebody new, and the preview says so', () => {
    const plan = planNetworkImport(winston, file);
    expect(plan.known.map(({ id, merged }) => [id, merged])).toEqual([
      ['len', false],
      ['errol', false],
    ]);
    const { after } = imported(winston, plan);
    expect(Object.values(after.people).filter(({ name }) => /^len$/i.test(name))).toHaveLength(2);
    expect(after.people['len']).toEqual(winston.people['len']);
  });

  it('is the same one where the person says so: what is there stands, what nobody said is filled in', () => {
    const plan = planNetworkImport(winston, file, { mergeByName: true });
    expect(plan.people.map(({ name }) => name)).toEqual(['Pat']);
    const { after, undone } = imported(winston, plan);
    const { name, ring, about } = winston.people['len']!;
    expect(after.people['len']).toMatchObject({ name, ring, about, sector: 'neighbours' });
    // They have a tie with Winston: that one stays.
    expect(why(plan, 'known-tie')?.count).toBe(1);
    expect(after.ties[tieId(ME, 'len')]).toEqual(winston.ties[tieId(ME, 'len')]);
    expect(after.ties[tieId('len', named(after, 'Pat').id)]).toBeDefined();
    expect(after.ties[tieId('len', 'errol')]).toBeDefined();
    expect(undone.people).toEqual(winston.people);
  });

  it('is not tied to themselves where two of the file are one', () => {
    const two = readNetworkFile([
      { name: 'people.csv', text: 'id,name\n1,Len\n2,len\n' },
      { name: 'ties.csv', text: 'from,to\n1,2\n' },
    ]);
    const plan = planNetworkImport(winston, two, { mergeByName: true });
    expect(plan.ties).toEqual([]);
    expect(why(plan, 'self-tie')?.count).toBe(1);
    expect(planNetworkImport(winston, two).ties).toHaveLength(1);
  });

  it('keeps the mark not to be contacted, whichever of the two has it', () => {
    const marked = planNetworkImport(winston, people('Marcia,,'), { mergeByName: true });
    const mark = {
      ...marked,
      known: marked.known.map((one) => ({ ...one, node: { ...one.node, doNotContact: true } })),
    };
    expect(imported(winston, mark).after.people['marcia']?.doNotContact).toBe(true);
    const errol = planNetworkImport(winston, people('Errol,,'), { mergeByName: true });
    expect(imported(winston, errol).after.people['errol']?.doNotContact).toBe(true);
  });

  it('may have gone from the record since the preview: their ties are not added', () => {
    const plan = planNetworkImport(winston, file, { mergeByName: true });
    const session = openSession(winston);
    session.edit((draft) => void delete draft.people['len']);
    session.edit((draft) => void applyNetworkImport(draft, plan));
    expect(Object.values(session.record.ties).some(({ one, other }) => one === 'len' && other !== ME)).toBe(false);
    expect(named(session.record, 'Pat')).toBeDefined();
  });
});

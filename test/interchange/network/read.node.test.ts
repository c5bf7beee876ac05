import Graph from 'graphology';
import gexf from 'graphology-gexf/node/index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NetworkFile } from '../../../src/interchange/network/network-file.js';
import { openNetworkFiles, readNetworkFile } from '../../../src/interchange/network/read.js';

const folder = new URL('../../fixtures/networks/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const read = (name: string) => readNetworkFile(text(name), name);
const node = ({ nodes }: NetworkFile, name: string) => nodes.find((one) => one.name === name);
const why = ({ leftOut }: NetworkFile, code: string) => leftOut.find((one) => one.code === code);

describe('GraphML as networkx writes it', () => {
  const file = read('networkx.graphml');

  it('opens with everybody, by name, in their circles', () => {
    expect(file).toMatchObject({ form: 'graphml', middle: 'ego' });
    expect(node(file, 'Odette Marsh')?.id).toBe('ego');
    expect(node(file, 'Len & "the lads" <plot 14>')).toEqual({
      id: 'Len',
      name: 'Len & "the lads" <plot 14>',
      kind: 'person',
      ring: '2',
      about: 'plot 14, next to mine',
    });
    expect(node(file, 'Dr Hussain')).toMatchObject({ ring: '3', paid: true });
  });

  it('has its lines, with their strength where the word is understood', () => {
    expect(file.ties).toEqual([
      { one: 'ego', other: 'Len', strength: 'strong' },
      { one: 'ego', other: 'Marcia', strength: 'tenuous' },
      { one: 'ego', other: 'Dr Hussain', conflict: true },
      { one: 'Len', other: 'Marcia' },
    ]);
  });

  it('says what is left out', () => {
    expect(why(file, 'self-tie')).toEqual({ code: 'self-tie', count: 1, examples: ['Marcia'] });
    expect(why(file, 'column')).toEqual({ code: 'column', count: 2, examples: ['age', 'weight'] });
    expect(file.columns).toEqual([{ name: 'age', count: 1, values: ['64'] }]);
  });
});

describe('GraphML as igraph writes it', () => {
  const file = read('igraph.graphml');

  it('opens with names in place of n0, n1', () => {
    expect(file.nodes.map(({ id, name }) => [id, name])).toEqual([
      ['n0', 'Odette Marsh'],
      ['n1', 'Len & "the lads" <plot 14>'],
      ['n2', 'Marcia'],
    ]);
    expect(node(file, 'Marcia')?.ring).toBe('intimacy');
    expect(file.middle).toBeUndefined();
  });

  it('makes one line of two between the same two, and says which way the arrows went', () => {
    expect(file.ties).toEqual([
      { one: 'n0', other: 'n1', arrow: 'to-other' },
      { one: 'n1', other: 'n2', arrow: 'both' },
    ]);
    expect(why(file, 'same-tie')?.count).toBe(1);
    expect(why(file, 'direction')?.count).toBe(3);
  });

  it('leaves out whoever has no name, and the line to them', () => {
    expect(why(file, 'nameless')?.count).toBe(1);
    expect(why(file, 'tie-to-nobody')).toMatchObject({ count: 1, examples: ['Odette Marsh → n3'] });
  });
});

describe('GraphML of Network Canvas', () => {
  const file = read('network-canvas.graphml');

  it('has the person in the middle, who is not drawn there', () => {
    expect(file.program).toBe('network-canvas');
    expect(file.nodes.find(({ id }) => id === file.middle)?.name).toBe('Odette');
  });

  it('has people and places, with what was chosen in place of a yes and several noes', () => {
    expect(node(file, 'Marcia')).toMatchObject({ kind: 'person', ring: '1', about: 'family' });
    expect(node(file, 'Len')).toMatchObject({ kind: 'person', ring: '2', about: 'old_friend' });
    expect(node(file, 'Mill Lane allotments')).toMatchObject({ kind: 'place' });
  });

  it('puts lines of two kinds between the same two together', () => {
    expect(file.ties).toEqual([{ one: '1', other: '2', kind: 'Knows, Looks after' }]);
  });

  it('reads the first of several interviews, or the one that is asked for', () => {
    expect(file.networks).toEqual(['P-07', 'P-08']);
    expect(why(file, 'another-network')).toEqual({ code: 'another-network', count: 1, examples: ['P-08'] });
    const other = readNetworkFile(text('network-canvas.graphml'), '', { network: 1 });
    expect(other.nodes.map(({ name }) => name)).toEqual(['', 'Pat']);
    expect(() => readNetworkFile(text('network-canvas.graphml'), '', { network: 2 })).toThrow(
      expect.objectContaining({ code: 'no-such-network' }),
    );
  });
});

describe('the CSV files of Network Canvas', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const file = readNetworkFile(names.map((name) => ({ name, text: text(name) })));

  it('open together as one network', () => {
    expect(file).toMatchObject({ form: 'csv', program: 'network-canvas' });
    expect(file.nodes.find(({ id }) => id === file.middle)?.name).toBe('Odette');
    expect(node(file, 'Len, of plot 14')).toMatchObject({ id: '2', ring: '2', about: 'old_friend', kind: 'person' });
    expect(node(file, 'Mill Lane allotments')?.kind).toBe('place');
    expect(file.ties).toEqual([{ one: '1', other: '2' }]);
  });

  it('say which of them is neither people nor ties', () => {
    expect(why(file, 'another-file')).toMatchObject({ count: 1, examples: ['P-07_adjacencyMatrix_Knows.csv'] });
  });

  it('are those of one person, where there are several', () => {
    const people = 'nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n1,e-0,u-1,Marcia\n1,e-9,u-9,Pat\n';
    expect(readNetworkFile(people).nodes.map(({ name }) => name)).toEqual(['', 'Marcia']);
    expect(readNetworkFile(people, '', { network: 1 }).nodes.map(({ name }) => name)).toEqual(['', 'Pat']);
    expect(why(readNetworkFile(people), 'another-network')?.count).toBe(1);
  });

  it('are opened as the files of a page', async () => {
    const files = names.map((name) => new File([text(name)], name));
    expect(await openNetworkFiles(files)).toEqual(file);
  });
});

describe('GEXF', () => {
  it('of networkx says the same as its GraphML', () => {
    const file = read('networkx.gexf');
    const other = read('networkx.graphml');
    expect(file.nodes).toEqual(other.nodes);
    expect(file.ties).toEqual(other.ties);
  });

  it('of Gephi opens: 1.2 and 1.3, defaults, nodes within nodes, arrows both ways', () => {
    const gexf = (version: string) => `<?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/${version}" version="${version}" xmlns:viz="http://gexf.net/${version}/viz">
        <meta lastmodifieddate="2026-03-04"><creator>Gephi 0.10.1</creator></meta>
        <graph defaultedgetype="directed" mode="static">
          <attributes class="node"><attribute id="ring" title="Ring" type="string"><default>participation</default></attribute></attributes>
          <nodes>
            <node id="0" label="Odette"><attvalues/><viz:size value="10.0"/><viz:position x="-1.5" y="2"/></node>
            <node id="1" label="The choir"><attvalues><attvalue for="ring" value="friendship"/></attvalues>
              <nodes><node id="2" label="Marcia"/></nodes>
            </node>
          </nodes>
          <edges><edge id="0" source="0" target="1" type="mutual"/><edge id="1" source="1" target="2" weight="2.0"/></edges>
        </graph>
      </gexf>`;
    for (const version of ['1.2draft', '1.3']) {
      const file = readNetworkFile(gexf(version));
      expect(file.nodes.map(({ name, ring }) => [name, ring])).toEqual([
        ['Odette', 'participation'],
        ['The choir', 'friendship'],
        ['Marcia', 'participation'],
      ]);
      expect(file.ties.map(({ arrow }) => arrow)).toEqual(['both', 'to-other']);
    }
  });
});

describe('what others write', () => {
  it('is read from graphology’s own writer of GEXF', () => {
    const graph = new Graph({ type: 'mixed' });
    graph.addNode('o', { label: 'Odette', ego: true, x: 1, y: 2, color: '#ff0000', size: 3 });
    graph.addNode('l', { label: 'Len', ring: 'friendship', paid: false });
    graph.addUndirectedEdge('o', 'l', { strength: 'strong', weight: 2 });
    for (const version of ['1.2', '1.3'] as const) {
      const file = readNetworkFile(gexf.write(graph, { version }));
      expect(file.middle).toBe('o');
      expect(node(file, 'Len')).toMatchObject({ id: 'l', ring: 'friendship' });
      expect(file.ties).toEqual([{ one: 'o', other: 'l', strength: 'strong' }]);
      expect(why(file, 'column')?.examples).toEqual(['weight']);
    }
  });

  it('is read from yEd, where a name is what is drawn', () => {
    const file =
      readNetworkFile(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key for="node" id="d5" yfiles.type="nodegraphics"/><key for="port" id="d1" yfiles.type="portgraphics"/>
      <graph edgedefault="directed" id="G"><node id="n0"><data key="d5"><y:ShapeNode><y:Geometry height="30"/><y:NodeLabel>Len of
      plot 14</y:NodeLabel></y:ShapeNode></data></node></graph></graphml>`);
    expect(file.nodes).toEqual([{ id: 'n0', name: 'Len of plot 14', kind: 'person' }]);
  });
});

describe('a file of easyNWK', () => {
  const file = read('easynwk-2.7.json');

  it('has distance and angle as ring, sector and angle', () => {
    expect(file.form).toBe('easynwk');
    expect(file.nodes.find(({ id }) => id === file.middle)?.name).toBe('Odette Marsh');
    expect(node(file, 'Lara')).toMatchObject({ ring: '2', sector: 'neighbours', distance: 45, about: 'Freund*in' });
    // 137.5° against the clock from three o'clock is up on the left: 312.5° with the clock from the top.
    expect(node(file, 'Lara')?.angle).toBeCloseTo(312.5);
    expect(node(file, 'Strolchi')).toMatchObject({ ring: '1', sector: 'family', about: 'Hund' });
    expect(node(file, 'Max')).toMatchObject({ ring: '1', sector: 'work' });
    expect(node(file, 'Dr. Maier')).toMatchObject({ ring: '3', sector: 'paid', paid: true });
    expect(node(file, 'Hubert')).toMatchObject({ ring: 'outside', gone: 'died', notes: 'the farm was his' });
  });

  it('keeps the kinds of support with their direction, strands and conflict', () => {
    expect(file.ties).toContainEqual({
      one: 'ego',
      other: '2',
      strength: 'strong',
      flow: 'both',
      support: { emotional: 'both', instrumental: 'to-other' },
    });
    expect(file.ties).toContainEqual(
      expect.objectContaining({ other: '4', flow: 'to-one', support: { informational: 'to-one', linking: 'to-one' } }),
    );
    expect(file.ties).toContainEqual({ one: 'ego', other: '1', strength: 'stressful', conflict: true });
    // No line to the middle was drawn, so there is none.
    expect(file.ties.filter(({ one, other }) => one === 'ego' && (other === '3' || other === '5'))).toEqual([]);
    expect(file.ties).toContainEqual({ one: '1', other: '2' });
  });

  it('is the network that was open; an earlier one is read where it is asked for', () => {
    expect(file.networks).toEqual(['Erstgespräch, 2025-11-12', 'Nach dem Umzug, 2026-03-04']);
    expect(file.network).toBe(1);
    expect(why(file, 'another-network')?.examples).toEqual(['Erstgespräch, 2025-11-12']);
    expect(readNetworkFile(text('easynwk-2.7.json'), '', { network: 0 }).nodes).toHaveLength(1);
  });

  it('says what has no place in a record, and which line leads nowhere', () => {
    expect(why(file, 'column')?.examples).toEqual(['emoji', 'currentGender', 'age']);
    expect(why(file, 'tie-to-nobody')).toMatchObject({ count: 1, examples: ['Lara → 99'] });
  });

  it('opens as it was before there were versions', () => {
    const old = read('easynwk-2.0.json');
    expect(old.nodes.map(({ name, ring, sector }) => [name, ring, sector])).toEqual([
      ['Odette Marsh', undefined, undefined],
      ['Susi', '2', 'neighbours'],
      ['Maria', '1', 'family'],
    ]);
    expect(old.ties).toHaveLength(3);
  });
});

describe('CSV of other programs', () => {
  const people = {
    name: 'people.csv',
    text: 'ID;Label;Ring\r\n1;Odette;\r\n2;"Len; of plot 14";friendship\r\n3;Marcia;1\r\n',
  };

  it('opens as a pair, whatever stands between the cells', () => {
    const ties = {
      name: 'ties.csv',
      text: 'Source\tTarget\tType\tStrength\n1\t2\tUndirected\tstrong\n2\t3\tDirected\t\n',
    };
    const file = readNetworkFile([ties, people]);
    expect(file.nodes.map(({ name, ring }) => [name, ring])).toEqual([
      ['Odette', undefined],
      ['Len; of plot 14', 'friendship'],
      ['Marcia', '1'],
    ]);
    expect(file.ties).toEqual([
      { one: '1', other: '2', strength: 'strong' },
      { one: '2', other: '3', arrow: 'to-other' },
    ]);
  });

  it('opens as people alone, or as ties alone with people by their names', () => {
    expect(readNetworkFile(people.text).nodes).toHaveLength(3);
    const file = readNetworkFile('from,to\nOdette,Len\nLen,Marcia');
    expect(file.nodes.map(({ name }) => name)).toEqual(['Odette', 'Len', 'Marcia']);
    expect(file.ties).toHaveLength(2);
  });

  it('finds people by name where ties are by name', () => {
    const file = readNetworkFile([
      { name: 'a.csv', text: 'name,role\nOdette,me\nLen,neighbour\n' },
      { name: 'b.csv', text: 'from,to\nOdette,Len\n' },
    ]);
    expect(file.ties).toEqual([{ one: 'row 1', other: 'row 2' }]);
  });

  it('takes a column of another name for the ring, where somebody says so', () => {
    const sheet = 'name,How near\nLen,2\nMarcia,1\n';
    expect(readNetworkFile(sheet).columns).toEqual([{ name: 'How near', count: 2, values: ['2', '1'] }]);
    const file = readNetworkFile(sheet, '', { ringFrom: 'How near' });
    expect(file.nodes.map(({ ring }) => ring)).toEqual(['2', '1']);
    expect(file.columns).toEqual([]);
  });
});

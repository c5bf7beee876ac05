import { describe, expect, it } from 'vitest';
import { NetworkFileError } from '../../../src/interchange/network/file-error.js';
import type { NetworkFile } from '../../../src/interchange/network/network-file.js';
import { openNetworkFiles, readNetworkFile } from '../../../src/interchange/network/read.js';
import { MOST_BYTES } from '../../../src/model/door.js';
import { LONGEST_LABEL } from '../../../src/model/schema.js';

const KEYS = '<key id="d0" for="node" attr.name="name" attr.type="string"/>';
const graphml = (inside: string, before = '') =>
  `${before}<graphml>${KEYS}<graph edgedefault="undirected">${inside}</graph></graphml>`;
const person = (id: string, name: string) => `<node id="${id}"><data key="d0">${name}</data></node>`;
const LEN = person('len', 'Len');
const why = ({ leftOut }: NetworkFile, code: string) => leftOut.find((one) => one.code === code);

/** The code with which a file is refused; a file that is read has none. */
function refusal(input: Parameters<typeof readNetworkFile>[0]): string | undefined {
  try {
    readNetworkFile(input);
    return undefined;
  } catch (error) {
    if (error instanceof NetworkFileError) return error.code;
    throw error;
  }
}

/** How many milliseconds of a processor it takes, however busy the machine is with others. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

describe('entities', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ''};`.repeat(10)}">`).join('')}]>`;

  it('of the file’s own are never put in: a billion laughs is refused at once', () => {
    expect(cpuOf(() => expect(refusal(graphml(person('a', '&lol9;'), laughs))).toBe('entities'))).toBeLessThan(1000);
    expect(refusal(graphml(`<node id="&lol9;"/>`, laughs))).toBe('entities');
  });

  it('that would fetch a file or an address are refused', () => {
    for (const what of [
      'SYSTEM "file:///etc/passwd"',
      'SYSTEM "https://example.org/x"',
      'PUBLIC "x" "https://example.org/x"',
    ])
      expect(refusal(graphml(person('a', '&x;'), `<!DOCTYPE g [<!ENTITY x ${what}>]>`))).toBe('entities');
    expect(refusal(graphml(person('a', '&nbsp;')))).toBe('entities');
  });

  it('of XML itself are read, and a declaration that nobody uses is only told of', () => {
    const file = readNetworkFile(graphml(person('a', 'Len &amp; &#x4F;dette &lt;3'), laughs));
    expect(file.nodes[0]?.name).toBe('Len & Odette <3');
    expect(why(file, 'doctype')?.count).toBe(1);
    expect(readNetworkFile(graphml(LEN, '<!DOCTYPE graphml SYSTEM "graphml.dtd">')).nodes).toHaveLength(1);
    expect(why(readNetworkFile(graphml(LEN)), 'doctype')).toBeUndefined();
  });
});

describe('a file out of all proportion', () => {
  it('is refused by its size before it is read', async () => {
    expect(refusal(`name\n${'x'.repeat(MOST_BYTES)}`)).toBe('too-big');
    const half = 'x'.repeat(MOST_BYTES / 2);
    expect(refusal([half, half].map((text, at) => ({ name: `${at}.csv`, text: `name\n${text}` })))).toBe('too-big');
    const file = new File(['name\nLen'], 'a.csv');
    Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 });
    await expect(openNetworkFiles([file])).rejects.toMatchObject({ code: 'too-big' });
    expect((await openNetworkFiles([new File(['name\nLen'], 'a.csv')])).nodes).toHaveLength(1);
  });

  it('is refused by its depth, as XML and as JSON', () => {
    const nested = (levels: number) => '<graph>'.repeat(levels) + '</graph>'.repeat(levels);
    expect(refusal(graphml(LEN + `<node id="b">${nested(200_000)}</node>`))).toBe('too-deep');
    expect(refusal(graphml(LEN + `<node id="b">${nested(20)}</node>`))).toBeUndefined();
    expect(refusal(`{"ego":${'['.repeat(200_000)}`)).toBe('too-deep');
    // Depth in comments and declarations is none, and none in them hides what is.
    expect(refusal(graphml(`${LEN}<!-- ${nested(100)} -->`))).toBeUndefined();
    expect(refusal(graphml(`${LEN}<!-- --><b x=">">${nested(100)}</b>`))).toBe('too-deep');
    expect(refusal(graphml(LEN + nested(100), '<!DOCTYPE g [<!-- > ]> -->]>'))).toBe('too-deep');
  });

  it('of 200,000 people takes time in proportion', () => {
    const many = (count: number) =>
      graphml(
        Array.from({ length: count }, (_, at) => person(`n${at}`, `Person ${at}`)).join('') +
          Array.from({ length: count }, (_, at) => `<edge source="n${at}" target="n${(at * 7) % count}"/>`).join(''),
      );
    const time = (text: string) => {
      let read: NetworkFile | undefined;
      const took = cpuOf(() => (read = readNetworkFile(text)));
      return { nodes: read!.nodes.length, ties: read!.ties.length, took };
    };
    time(many(5_000));
    const some = time(many(25_000));
    const all = time(many(200_000));
    expect(all).toMatchObject({ nodes: 200_000 });
    expect(all.ties).toBeGreaterThan(190_000);
    // Eight times as many: in proportion with room for a busy machine, far from 64 times.
    expect(all.took / some.took).toBeLessThan(24);
  }, 60_000);

  it.each([
    ['openings', '<'.repeat(300_000)],
    ['comments that do not end', graphml('<!--'.repeat(100_000))],
    ['CDATA that does not end', graphml('<![CDATA['.repeat(50_000))],
    ['quotes', `name,about\n${'"'.repeat(300_001)}`],
    ['tags that do not end', graphml('<a "'.repeat(100_000))],
    ['brackets of a declaration', `<!DOCTYPE a [${'] '.repeat(200_000)}`],
    ['line breaks', graphml(person('a', '\r'.repeat(400_000)))],
    [
      'defaults',
      `<graphml>${Array.from({ length: 30_000 }, (_, at) => `<key id="k${at}" for="node"><default>x</default></key>`).join('')}<graph>${'<node id="a"/>'.repeat(30_000)}</graph></graphml>`,
    ],
    [
      'lines of another kind',
      graphml(
        person('a', 'A') +
          person('b', 'B') +
          Array.from(
            { length: 100_000 },
            (_, at) => `<edge source="a" target="b"><data key="type">${at}</data></edge>`,
          ).join(''),
      ),
    ],
    ['ampersands', graphml(person('a', '&amp;'.repeat(100_000)))],
    ['separators', `name,${','.repeat(300_000)}\nLen`],
    [
      'underscores',
      `nodeID,networkCanvasUUID,name,${'_'.repeat(100_000)}a,${'_'.repeat(100_000)}b\n1,2,Len,true,false`,
    ],
  ])('of nothing but %s does not take long', (_, text) => {
    expect(cpuOf(() => refusal(text))).toBeLessThan(3000);
  });
});

describe('lines', () => {
  it('in a ring, to oneself, to nobody and twice are told apart', () => {
    const nodes = ['a', 'b', 'c'].map((id) => person(id, id.toUpperCase())).join('');
    const edge = (one: string, other: string) => `<edge source="${one}" target="${other}"/>`;
    const file = readNetworkFile(
      graphml(
        nodes +
          [
            edge('a', 'b'),
            edge('b', 'c'),
            edge('c', 'a'),
            edge('a', 'a'),
            edge('a', 'zoe'),
            edge('b', 'a'),
            '<edge/>',
          ].join(''),
      ),
    );
    expect(file.ties.map(({ one, other }) => one + other)).toEqual(['ab', 'bc', 'ca']);
    expect(why(file, 'self-tie')).toEqual({ code: 'self-tie', count: 1, examples: ['A'] });
    expect(why(file, 'tie-to-nobody')?.examples).toEqual(['A → zoe', ' → ']);
    expect(why(file, 'same-tie')?.examples).toEqual(['B → A']);
  });

  it('between more than two are told of', () => {
    const file = readNetworkFile(graphml(`${LEN}<hyperedge><endpoint node="len"/></hyperedge>`));
    expect(why(file, 'hyperedge')?.count).toBe(1);
  });
});

describe('people', () => {
  it('with one id twice: the first is kept, and the others are told of', () => {
    const file = readNetworkFile(graphml(LEN + person('len', 'Leonard') + person('', 'Nobody')));
    expect(file.nodes.map(({ name }) => name)).toEqual(['Len']);
    expect(why(file, 'same-id')?.examples).toEqual(['Leonard']);
    expect(why(file, 'no-id')?.examples).toEqual(['Nobody']);
  });

  it('with a name too long have as much of it as a record holds', () => {
    const file = readNetworkFile(
      graphml(
        person('a', 'x'.repeat(50_000)) +
          person('b', '👋'.repeat(LONGEST_LABEL)) +
          person('c', 'y'.repeat(LONGEST_LABEL)),
      ),
    );
    expect(file.nodes.map(({ name }) => name.length)).toEqual([LONGEST_LABEL, LONGEST_LABEL, LONGEST_LABEL]);
    expect(encodeURIComponent(file.nodes[1]!.name)).toMatch(/^(?:%F0%9F%91%8B)+$/);
    expect(why(file, 'name-cut')?.count).toBe(2);
    expect(why(file, 'name-cut')?.examples[0]).toHaveLength(80);
  });

  it('with nothing to see in their name are left out', () => {
    const blank = ['', '   ', '\t\n', '\u00a0\u3000', '\u200b\u2060', '\u202e', '\u2800', '\u3164'];
    const file = readNetworkFile(graphml(LEN + blank.map((name, at) => person(`b${at}`, name)).join('')));
    expect(file.nodes.map(({ name }) => name)).toEqual(['Len']);
    expect(why(file, 'nameless')?.count).toBe(blank.length);
  });

  it('whose names are markup are called just that', () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      '{{constructor}}',
      '${7*7}',
      '=1+1',
      "'; DROP TABLE people",
    ];
    const csv = `name\n${names.map((name) => `"${name}"`).join('\n')}`;
    expect(readNetworkFile(csv).nodes.map(({ name }) => name)).toEqual(names);
    const xml = graphml(
      names.map((name, at) => `<node id="${at}"><data key="d0"><![CDATA[${name}]]></data></node>`).join(''),
    );
    expect(readNetworkFile(xml).nodes.map(({ name }) => name)).toEqual(names);
  });

  it('and columns called like what every object has are people and columns', () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const file = readNetworkFile(
      `id,name,${words.join()}\n${words.map((word) => `${word},${word},1,2,3,4`).join('\n')}`,
    );
    expect(file.nodes.map(({ name }) => name)).toEqual(words);
    expect(file.columns.map(({ name }) => name)).toEqual(words);
    const easynwk = readNetworkFile(
      `{"__proto__":{"ego":1},"ego":{"name":"O"},"alteri":[{"id":"__proto__","name":"Len","__proto__":{"role":"x"}}],"connections":[{"id1":"__proto__","id2":"constructor"}]}`,
    );
    expect(easynwk.nodes.map(({ name }) => name)).toEqual(['O', 'Len']);
    expect(easynwk.nodes[1]?.about).toBeUndefined();
  });
});

describe('what is no network', () => {
  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['\uFEFF', 'empty'],
    ['Dear Odette, thank you for the beans.', 'unknown'],
    ['\u0089PNG\r\n\u001a\n', 'unknown'],
    ['PK\u0003\u0004', 'unknown'],
    ['<html><body/></html>', 'unknown'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'unknown'],
    ['{"format":"kith-record"}', 'unknown'],
    ['[1,2,3]', 'unknown'],
    ['{"versions":[', 'not-json'],
    ['<graphml><graph>', 'not-xml'],
    ['<graphml', 'not-xml'],
    ['<graphml/><graphml/>', 'not-xml'],
    ['name,about\n"Len,unclosed', 'not-csv'],
    ['<graphml/>', 'nobody'],
    ['<graphml><graph/></graphml>', 'nobody'],
    ['<gexf/>', 'nobody'],
    ['{"versions":[]}', 'nobody'],
    ['name,about\n', 'nobody'],
  ])('is refused in a code’s words: %j', (text, code) => {
    expect(refusal(text)).toBe(code);
  });

  it('is refused where files of several kinds come together', () => {
    const xml = { name: 'a.graphml', text: graphml(LEN) };
    expect(refusal([xml, { name: 'b.csv', text: 'name\nPat' }])).toBe('unknown');
    expect(refusal([xml])).toBeUndefined();
    expect(refusal([])).toBe('empty');
    expect(refusal(Array.from({ length: 101 }, () => ({ name: 'a.csv', text: 'name\nPat' })))).toBe('too-many');
  });

  it('is read in the encodings that programs on Windows write', async () => {
    const utf16 = (text: string) =>
      new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
    const file = await openNetworkFiles([new File([utf16('name\tring\r\nŁucja\tfriendship\r\n')], 'people.txt')]);
    expect(file.nodes).toMatchObject([{ name: 'Łucja', ring: 'friendship' }]);
  });
});

import { assemble } from './assemble.js';
import { cleanName } from '../clean-text.js';
import { Columns, MOST_DEFAULTS, type Attributes } from './columns.js';
import { NetworkFileError } from './file-error.js';
import { LeftOutCount } from './left-out.js';
import { choicesIn, withChoices, type Choices } from './network-canvas.js';
import type { FileTie, NetworkFile, ReadOptions } from './network-file.js';
import { nodeOf, type FoundNode } from './node-of.js';
import { tieOf, type Reading } from './tie-of.js';
import { nameFromId } from './values.js';
import { KITH_GRAPH } from './written-columns.js';
import { attributeOf, childrenOf, localName, type ReadXml, type XmlElement } from './xml.js';

/** Network Canvas does not draw the person in the middle: they are what is said of the whole graph. */
const CANVAS_ID = 'networkCanvasUUID';
const CANVAS_MIDDLE = 'the person in the middle';

interface Keys {
  /** By its id, what a column is called. */
  readonly names: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<'node' | 'edge', Attributes>;
  readonly choices: Choices;
}

/**
 * GraphML as networkx, igraph, graphology, yEd and Network Canvas write it: columns of any type, defaults, arrows, graphs
 * within nodes. One graph is one network.
 */
export function readGraphml({ root, doctype }: ReadXml, options: ReadOptions = {}): NetworkFile {
  const reading = { columns: new Columns(options), leftOut: new LeftOutCount() };
  if (doctype) reading.leftOut.add('doctype');
  const graphs = childrenOf(root, 'graph');
  const network = options.network ?? 0;
  const graph = graphs[network];
  if (!graph) throw new NetworkFileError(graphs.length ? 'no-such-network' : 'nobody');
  const networks = graphs.map(titleOf);
  networks.forEach((title, at) => at !== network && reading.leftOut.add('another-network', title));
  const keys = keysOf(root);
  const middle = middleOf(graph, keys, reading);
  const { nodes, ties } = insideOf(graph, keys, reading);
  const program =
    middle || isCanvas(root) ? 'network-canvas' : attributeOf(graph, 'id') === KITH_GRAPH ? 'kith' : undefined;
  return assemble({
    form: 'graphml',
    program,
    nodes: middle ? [middle, ...nodes] : nodes,
    ties,
    networks,
    network,
    ...reading,
  });
}

const titleOf = (graph: XmlElement) =>
  cleanName(attributeOf(graph, 'nc:caseId') || attributeOf(graph, 'id').replace(KITH_GRAPH, ''));
const isCanvas = ({ attributes }: XmlElement) =>
  Object.values(attributes).some((value) => value.includes('networkcanvas.com'));

function keysOf(root: XmlElement): Keys {
  const names = new Map<string, string>();
  const defaults = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const yesOrNo: string[] = [];
  for (const key of childrenOf(root, 'key')) {
    const id = attributeOf(key, 'id');
    // What yEd draws for a node has its label in it.
    const drawn = attributeOf(key, 'yfiles.type') === 'nodegraphics' ? 'label' : '';
    const name = attributeOf(key, 'attr.name') || drawn || id;
    names.set(id, name);
    const isFor = attributeOf(key, 'for') || 'all';
    if (isFor === 'node' && attributeOf(key, 'attr.type') === 'boolean') yesOrNo.push(name);
    const [given] = childrenOf(key, 'default');
    for (const kind of ['node', 'edge'] as const)
      if (given && (isFor === kind || isFor === 'all') && defaults[kind].size < MOST_DEFAULTS)
        defaults[kind].set(name, textOf(given));
  }
  return {
    names,
    defaults: new Map(Object.entries(defaults) as ['node' | 'edge', Attributes][]),
    choices: choicesIn(yesOrNo),
  };
}

/** What is said of a node, an edge or a graph. */
function saidOf(element: XmlElement, { names, defaults }: Keys): Attributes {
  const said = new Map(defaults.get(localName(element) as 'node' | 'edge'));
  for (const data of childrenOf(element, 'data')) {
    const key = attributeOf(data, 'key');
    said.set(names.get(key) ?? key, textOf(data));
  }
  return said;
}

const textOf = ({ text }: XmlElement) => text.trim();

function middleOf(graph: XmlElement, keys: Keys, reading: Reading): FoundNode | undefined {
  const said = saidOf(graph, keys);
  const id = said.get(CANVAS_ID);
  if (!id) return undefined;
  // What is said of them is for the graph; only their name has a place here.
  const name = [...said].find(([column]) => /^(?:name|label)$/i.test(column))?.[1] ?? '';
  return { ...nodeOf(CANVAS_MIDDLE, new Map([['name', name]]), reading), isMiddle: true, alsoCalled: [id] };
}

/** Everything in a graph, and in the graphs within its nodes. */
function insideOf(
  graph: XmlElement,
  keys: Keys,
  reading: Reading,
): { readonly nodes: FoundNode[]; readonly ties: FileTie[] } {
  const nodes: FoundNode[] = [];
  const ties: FileTie[] = [];
  const waiting = [graph];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const hasArrows = attributeOf(next, 'edgedefault') === 'directed';
    for (const element of childrenOf(next, 'node', 'edge', 'hyperedge')) {
      const kind = localName(element);
      if (kind === 'hyperedge') reading.leftOut.add('hyperedge');
      else if (kind === 'edge') ties.push(edgeOf(element, hasArrows, keys, reading));
      else {
        const said = withChoices(saidOf(element, keys), keys.choices);
        const id = attributeOf(element, 'id').trim();
        const uuid = said.get(CANVAS_ID);
        const node = nodeOf(id, said, reading, nameFromId(id));
        nodes.push(uuid ? { ...node, alsoCalled: [uuid] } : node);
        waiting.push(...childrenOf(element, 'graph'));
      }
    }
  }
  return { nodes, ties };
}

function edgeOf(edge: XmlElement, hasArrows: boolean, keys: Keys, reading: Reading): FileTie {
  const [source, target] = [attributeOf(edge, 'source').trim(), attributeOf(edge, 'target').trim()];
  const directed = attributeOf(edge, 'directed');
  const tie = tieOf(source, target, saidOf(edge, keys), reading);
  return (directed ? directed === 'true' : hasArrows) ? { ...tie, arrow: 'to-other' } : tie;
}

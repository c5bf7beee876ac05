import { assemble } from './assemble.js';
import { Columns, MOST_DEFAULTS, type Attributes } from './columns.js';
import { NetworkFileError } from './file-error.js';
import { LeftOutCount } from './left-out.js';
import type { FileTie, NetworkFile, ReadOptions } from './network-file.js';
import { nodeOf, type FoundNode } from './node-of.js';
import { tieOf } from './tie-of.js';
import { nameFromId } from './values.js';
import { KITH_CREATOR } from './written-columns.js';
import { attributeOf, childrenOf, type ReadXml, type XmlElement } from './xml.js';

interface Model {
  readonly names: ReadonlyMap<string, string>;
  readonly defaults: Attributes;
}

/** GEXF 1.1 to 1.3 as Gephi, networkx and graphology write it. How it is drawn (`viz`) and when things held is not looked at. */
export function readGexf({ root, doctype }: ReadXml, options: ReadOptions = {}): NetworkFile {
  const reading = { columns: new Columns(options), leftOut: new LeftOutCount() };
  if (doctype) reading.leftOut.add('doctype');
  const [graph] = childrenOf(root, 'graph');
  if (!graph) throw new NetworkFileError('nobody');
  const models = { node: modelOf(graph, 'node'), edge: modelOf(graph, 'edge') };
  const nodes: FoundNode[] = [];
  const ties: FileTie[] = [];
  const usual = attributeOf(graph, 'defaultedgetype') || 'undirected';
  const waiting = [graph];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const node of childrenOf(next, 'nodes').flatMap((list) => childrenOf(list, 'node'))) {
      const id = attributeOf(node, 'id').trim();
      nodes.push(nodeOf(id, saidOf(node, models.node), reading, nameFromId(id)));
      waiting.push(node);
    }
    for (const edge of childrenOf(next, 'edges').flatMap((list) => childrenOf(list, 'edge'))) {
      const [source, target] = [attributeOf(edge, 'source').trim(), attributeOf(edge, 'target').trim()];
      const tie = tieOf(source, target, saidOf(edge, models.edge), reading);
      const type = attributeOf(edge, 'type') || usual;
      ties.push(type === 'undirected' ? tie : { ...tie, arrow: type === 'mutual' ? 'both' : 'to-other' });
    }
  }
  const [creator] = childrenOf(root, 'meta').flatMap((meta) => childrenOf(meta, 'creator'));
  const program = creator?.text.trim() === KITH_CREATOR ? 'kith' : undefined;
  return assemble({ form: 'gexf', program, nodes, ties, ...reading });
}

function modelOf(graph: XmlElement, kind: string): Model {
  const names = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const list of childrenOf(graph, 'attributes').filter((one) => attributeOf(one, 'class') === kind))
    for (const attribute of childrenOf(list, 'attribute')) {
      const id = attributeOf(attribute, 'id');
      const name = attributeOf(attribute, 'title') || id;
      names.set(id, name);
      const [given] = childrenOf(attribute, 'default');
      if (given && defaults.size < MOST_DEFAULTS) defaults.set(name, given.text.trim());
    }
  return { names, defaults };
}

/** What is said of a node or an edge: its own columns, and what GEXF has an attribute of its own for. */
function saidOf(element: XmlElement, { names, defaults }: Model): Attributes {
  const said = new Map(defaults);
  for (const name of ['label', 'kind', 'weight'])
    if (attributeOf(element, name)) said.set(name, attributeOf(element, name));
  for (const value of childrenOf(element, 'attvalues').flatMap((list) => childrenOf(list, 'attvalue'))) {
    const id = attributeOf(value, 'for') || attributeOf(value, 'id');
    said.set(names.get(id) ?? id, attributeOf(value, 'value'));
  }
  return said;
}

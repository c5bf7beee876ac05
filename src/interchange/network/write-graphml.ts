import type { KithRecord } from '../../model/record.js';
import { networkOf, type WriteNetworkOptions } from './from-record.js';
import type { FileNode } from './network-file.js';
import { xmlTag, xmlText } from './write-xml.js';
import { KITH_GRAPH, nodeColumns, tieColumns, type WrittenColumn } from './written-columns.js';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`;

/**
 * The network as GraphML 1.0, for graphology, Gephi, networkx, igraph and others: the person in the middle is the node
 * `me`. Lines have no arrows; which way support goes is in `flow`, seen from `source` as one to `target` as the other.
 */
export function toGraphml(record: KithRecord, options: WriteNetworkOptions = {}): string {
  const { nodes, ties, middle } = networkOf(record, 'graphml', options);
  const ofNodes: readonly WrittenColumn<FileNode>[] = [
    { name: 'label', type: 'string', of: ({ name }) => name || undefined },
    ...nodeColumns(middle),
  ];
  return [
    HEAD,
    ...ofNodes.map(keyTag('node', 'd')),
    ...tieColumns.map(keyTag('edge', 'e')),
    xmlTag('graph', { id: KITH_GRAPH, edgedefault: 'undirected' }, '>'),
    ...nodes.map((node) => xmlTag('node', { id: node.id }, '>') + dataOf(node, ofNodes, 'd') + '</node>'),
    ...ties.map(
      (tie) => xmlTag('edge', { source: tie.one, target: tie.other }, '>') + dataOf(tie, tieColumns, 'e') + '</edge>',
    ),
    '</graph>',
    '</graphml>\n',
  ].join('\n');
}

const keyTag =
  (kind: 'node' | 'edge', prefix: string) =>
  ({ name, type }: WrittenColumn<never>, at: number) =>
    xmlTag('key', { id: `${prefix}${at}`, for: kind, 'attr.name': name, 'attr.type': type }, '/>');

function dataOf<Of>(one: Of, columns: readonly WrittenColumn<Of>[], prefix: string): string {
  const data = columns.map(({ of }, at) => {
    const value = of(one);
    return value === undefined ? '' : `${xmlTag('data', { key: `${prefix}${at}` }, '>')}${xmlText(value)}</data>`;
  });
  return data.join('');
}

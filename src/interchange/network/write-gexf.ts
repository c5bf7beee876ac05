import type { KithRecord } from '../../model/record.js';
import { networkOf, type WriteNetworkOptions } from './from-record.js';
import { xmlTag } from './write-xml.js';
import { KITH_CREATOR, nodeColumns, tieColumns, type WrittenColumn } from './written-columns.js';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">`;

/** The network as GEXF 1.3, for Gephi and graphology. The same nodes, lines and columns as in `toGraphml`. */
export function toGexf(record: KithRecord, options: WriteNetworkOptions = {}): string {
  const { nodes, ties, middle } = networkOf(record, 'gexf', options);
  const ofNodes = nodeColumns(middle);
  return [
    HEAD,
    `<meta><creator>${KITH_CREATOR}</creator></meta>`,
    '<graph mode="static" defaultedgetype="undirected">',
    ...model('node', ofNodes),
    ...model('edge', tieColumns),
    '<nodes>',
    ...nodes.map(
      (node) => xmlTag('node', { id: node.id, label: node.name }, '>') + valuesOf(node, ofNodes) + '</node>',
    ),
    '</nodes>',
    '<edges>',
    ...ties.map((tie, at) => {
      const ends = { id: `${at}`, source: tie.one, target: tie.other };
      return xmlTag('edge', ends, '>') + valuesOf(tie, tieColumns) + '</edge>';
    }),
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n');
}

const model = (kind: 'node' | 'edge', columns: readonly WrittenColumn<never>[]) => [
  xmlTag('attributes', { class: kind, mode: 'static' }, '>'),
  ...columns.map(({ name, type }) => xmlTag('attribute', { id: name, title: name, type }, '/>')),
  '</attributes>',
];

function valuesOf<Of>(one: Of, columns: readonly WrittenColumn<Of>[]): string {
  const values = columns.map(({ name, of }) => {
    const value = of(one);
    return value === undefined ? '' : xmlTag('attvalue', { for: name, value }, '/>');
  });
  return `<attvalues>${values.join('')}</attvalues>`;
}

// What writes network files for other programs.
export { toCsvPair } from '../../interchange/network/write-csv.js';
export { toGexf } from '../../interchange/network/write-gexf.js';
export { toGraphml } from '../../interchange/network/write-graphml.js';

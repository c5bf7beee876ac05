import type { Translation } from '../translation.js';

export const crowd: Translation['crowd'] = {
  many: (count) => `${count} o bobl, grwpiau a lleoedd. Mae llinellau’n cael eu tynnu ar gyfer pwy bynnag sydd wedi’i ddewis.`,
  keys: 'Mae’r bysellau saeth yn mynd at yr agosaf y ffordd honno. Mae llythrennau’n mynd at enw. Mae Enter yn agor. Mae atalnod llawn yn dilyn llinell at eraill, a choma’n dod yn ôl.',
  people: 'Pawb yma',
  find: 'Dod o hyd i rywun neu rywbeth',
  found: (count) => (count === 1 ? 'Mae gan un yr enw hwnnw.' : `Mae gan ${count} yr enw hwnnw.`),
  nobody: 'Does gan neb yma yr enw hwnnw.',
  page: (from, to, all) => `${from} i ${to} o ${all}`,
  earlier: 'Y rhai cynt',
  later: 'Y rhai nesaf',
  wayHere: 'Sut alla i ddod i’w nabod nhw?',
  wayFrom: 'Pwy sy’n nabod rhywun yno?',
  wayAsk: (name) => `Oddi wrth bwy at ${name}? Dewiswch rywun, neu fi yn y canol.`,
  way: (from, to) => `O ${from} i ${to}`,
  step: (one, other) => `Mae ${one} yn nabod ${other}.`,
  iKnow: (name) => `Dw i’n nabod ${name}.`,
  knowsMe: (name) => `Mae ${name} yn fy nabod i.`,
  noWay: (from, to) => `Does dim llinellau’n arwain o ${from} i ${to} eto.`,
};

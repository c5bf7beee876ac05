import type { Flow, Support } from '../../model/record.js';
import { valueAt } from '../value-at.js';
import { assemble } from './assemble.js';
import { cleanName, cleanWords, isTooLong } from '../clean-text.js';
import { Columns } from './columns.js';
import { NetworkFileError } from './file-error.js';
import { LeftOutCount } from './left-out.js';
import type { FileTie, NetworkFile, ReadOptions } from './network-file.js';
import { clean, type FoundNode } from './node-of.js';
import { withoutGaps, type Reading } from './tie-of.js';
import { joined, normal } from './values.js';

type Plain = Readonly<Record<string, unknown>>;

const EGO = 'ego';
/** Its quarters, against the clock from three o'clock. They are headed Family, Friends, Colleagues, Professional help. */
const SECTORS = ['family', 'neighbours', 'work', 'paid'];
/** Beyond its third horizon is whoever is out of the network. */
export const OUTSIDE = 'outside';

/** Its three horizons, by number from the middle. The file has a distance, with the third horizon at 100. */
function horizonAt(distance: number): string {
  return distance < 33.33 ? '1' : distance < 66.67 ? '2' : distance <= 100 ? '3' : OUTSIDE;
}

/** What its numbers for a kind of support say, with the person in the middle as `one`. */
const WAYS: readonly (Flow | undefined)[] = [undefined, 'to-other', 'to-one', 'both'];
const SUPPORT: Readonly<Record<Support, string>> = {
  emotional: 'supportEmotional',
  instrumental: 'supportInstrumental',
  informational: 'supportInformational',
  social: 'supportSocial',
  linking: 'supportLinking',
};
/** What else it knows of somebody, for which a record has no place. */
const NO_PLACE = ['age', 'currentGender', 'emoji'];
const UNSAID = 'nicht festgelegt';

/** Whether plain JSON is what easyNWK saves: since 2.1 with versions, before that one network alone. */
export const isEasynwk = (plain: unknown): boolean =>
  isPlain(plain) &&
  (Array.isArray(valueAt(plain, 'versions')) ||
    (isPlain(valueAt(plain, 'ego')) && Array.isArray(valueAt(plain, 'alteri'))));

/** A file of easyNWK: the network that was open when it was saved, unless another one is asked for. */
export function readEasynwk(plain: unknown, options: ReadOptions = {}): NetworkFile {
  const reading = { columns: new Columns(options), leftOut: new LeftOutCount() };
  const versions = isPlain(plain) ? versionsOf(plain) : [];
  const current = isPlain(plain)
    ? versions.findIndex(({ id }) => id !== undefined && id === valueAt(plain, 'currentVersion'))
    : 0;
  const network = options.network ?? Math.max(current, 0);
  const version = versions[network];
  if (!version) throw new NetworkFileError(versions.length ? 'no-such-network' : 'nobody');
  versions.forEach(({ title }, at) => at !== network && reading.leftOut.add('another-network', title));
  const alteri = listAt(version.nwk, 'alteri');
  const ego = valueAt(version.nwk, 'ego');
  const middle = { id: EGO, name: nameOf(isPlain(ego) ? ego : {}, reading), kind: 'person', isMiddle: true } as const;
  return assemble({
    form: 'easynwk',
    nodes: [middle, ...alteri.map((alter) => alterOf(alter, reading))],
    ties: [...alteri.flatMap((alter) => tieWithMiddle(alter)), ...listAt(version.nwk, 'connections').map(connection)],
    networks: versions.map(({ title }) => title),
    network,
    ...reading,
  });
}

function versionsOf(plain: Plain): { readonly id: unknown; readonly title: string; readonly nwk: Plain }[] {
  if (!Array.isArray(valueAt(plain, 'versions'))) return [{ id: undefined, title: '', nwk: plain }];
  return listAt(plain, 'versions').map((version) => {
    const nwk = valueAt(version, 'nwk');
    const title = [textAt(version, 'title'), textAt(version, 'date')].map(cleanName).filter(Boolean).join(', ');
    return { id: valueAt(version, 'id'), title, nwk: isPlain(nwk) ? nwk : {} };
  });
}

function alterOf(alter: Plain, reading: Reading): FoundNode {
  for (const column of NO_PLACE) {
    const value = textAt(alter, column).trim();
    if (value !== UNSAID) reading.columns.noteUnknown(column, value);
  }
  const [angle, distance] = [numberAt(alter, 'angle'), numberAt(alter, 'distance')];
  const sector =
    angle === undefined || !(distance! > 0) ? undefined : SECTORS[Math.min(Math.floor(normal(angle) / 90), 3)];
  return clean({
    id: idAt(alter, 'id'),
    name: nameOf(alter, reading),
    kind: 'person',
    ring: distance === undefined ? undefined : horizonAt(distance),
    sector,
    angle: angle === undefined ? undefined : normal(90 - angle),
    distance,
    about: cleanWords(textAt(alter, 'role')),
    notes: cleanWords(textAt(alter, 'note')),
    paid: sector === 'paid',
    gone: valueAt(alter, 'deceased') === true ? 'died' : undefined,
  });
}

/** The line to the middle: none, an ordinary one, or one of several strands, which easyNWK draws double. */
function tieWithMiddle(alter: Plain): FileTie[] {
  const type = numberAt(alter, 'edgeType') ?? 1;
  const conflict = valueAt(alter, 'conflict') === true;
  const ways = Object.entries(SUPPORT).map(([kind, field]) => [kind, WAYS[numberAt(alter, field) ?? 0]] as const);
  const support = Object.fromEntries(ways.filter((pair): pair is [Support, Flow] => pair[1] !== undefined)) as Partial<
    Record<Support, Flow>
  >;
  const flow = Object.values(support).reduce<Flow>(joined, 'none');
  if (!(type > 0) && !conflict && flow === 'none') return [];
  return [
    withoutGaps({
      one: EGO,
      other: idAt(alter, 'id'),
      strength: conflict ? 'stressful' : type === 2 ? 'strong' : 'ordinary',
      flow: flow === 'none' ? undefined : flow,
      support: flow === 'none' ? undefined : support,
      conflict,
    }),
  ];
}

const connection = (line: Plain): FileTie => ({ one: idAt(line, 'id1'), other: idAt(line, 'id2') });

function nameOf(one: Plain, { leftOut }: Reading): string {
  const name = textAt(one, 'name');
  if (isTooLong(name)) leftOut.add('name-cut', name);
  return cleanName(name);
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listAt(plain: Plain, key: string): Plain[] {
  const list = valueAt(plain, key);
  return Array.isArray(list) ? list.filter(isPlain) : [];
}

function textAt(plain: Plain, key: string): string {
  const value = valueAt(plain, key);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function numberAt(plain: Plain, key: string): number | undefined {
  const value = valueAt(plain, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const idAt = (plain: Plain, key: string) => textAt(plain, key).trim();

import type { Flow, Gone, Strength, Support } from '../../model/record.js';
import { FLOWS, GONE, STRENGTHS, SUPPORTS } from '../../model/schema.js';
import { plainKey } from '../plain-key.js';
import { NODE_KINDS, type NodeKind } from './network-file.js';

const wordsFor = <Value extends string>(own: readonly Value[], others: Readonly<Record<string, Value>>) =>
  new Map<string, Value>([...own.map((value) => [plainKey(value), value] as const), ...Object.entries(others)]);

const STRENGTH = wordsFor<Strength>(STRENGTHS, {
  normal: 'ordinary',
  medium: 'ordinary',
  moderate: 'ordinary',
  close: 'strong',
  weak: 'tenuous',
  distant: 'tenuous',
  strained: 'stressful',
  conflict: 'stressful',
  conflicted: 'stressful',
  cutoff: 'broken',
  estranged: 'broken',
});
const FLOW = wordsFor<Flow>(FLOWS, {});
const DIED = wordsFor<Gone>(GONE, { deceased: 'died', dead: 'died', movedaway: 'moved' });
const KIND = wordsFor<NodeKind>(NODE_KINDS, {
  association: 'group',
  club: 'group',
  organization: 'organisation',
  agency: 'organisation',
  institution: 'organisation',
  service: 'organisation',
  venue: 'place',
  location: 'place',
});

export const strengthOf = (text: string): Strength | undefined => STRENGTH.get(plainKey(text));
export const flowOf = (text: string): Flow | undefined => FLOW.get(plainKey(text));
export const goneOf = (text: string): Gone | undefined => DIED.get(plainKey(text));
/** People are what a network is of: whatever it calls somebody else, they are one. */
export const kindOf = (text: string): NodeKind => KIND.get(plainKey(text)) ?? 'person';

/** The kind of support that a column is about: `support emotional`, `emotional`. */
export function supportOf(column: string): Support | undefined {
  const kind = plainKey(column).replace(/^support/, '');
  return SUPPORTS.find((support) => support === kind);
}

const YES = /^\s*(?:true|yes|y|1)\s*$/i;
export const isYes = (text: string) => YES.test(text);

/** The same flow, seen from the other end. */
export function turned(flow: Flow): Flow {
  return flow === 'to-one' ? 'to-other' : flow === 'to-other' ? 'to-one' : flow;
}

/** Both together. */
export function joined(one: Flow, other: Flow): Flow {
  if (one === 'none' || one === other) return other;
  return other === 'none' ? one : 'both';
}

/** Degrees from 0 up to 360. */
export function normal(angle: number): number {
  return angle >= 0 && angle < 360 ? angle : ((angle % 360) + 360) % 360;
}

/** Whether an id says that this is the person in the middle. Many files have nothing else to say it with. */
export const meansMe = (id: string) => /^(?:me|ego)$/i.test(id);

/** What somebody without a name is called: by their id, which in many files is the name. */
export const nameFromId = (id: string) => (meansMe(id) ? '' : id);

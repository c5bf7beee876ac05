import { commaIn } from '../../internal/comma.js';
import { figuresOf, type NetworkFigures } from '../../model/network-figures.js';
import { tellNetwork, type NetworkQuestion } from '../../model/network-told.js';
import { told } from '../../translations/en-GB/told.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { sectorsOf } from './circles.js';
import type { Desk } from './desk.js';

export const toldWords = (language: string): Translation['told'] => loadedTranslation(language)?.told ?? told;

/** So many names are said in a sentence; then how many others there are. */
const MOST_SAID = 4;

const workedOut = new WeakMap<Desk, { readonly from: readonly unknown[]; readonly figures: NetworkFigures }>();

/** The figures of the whole record, whatever is looked at. Worked out once for as long as nothing is another. */
export function figuresFor(desk: Desk): NetworkFigures {
  const { rings } = desk;
  const sectors = sectorsOf(desk);
  const { record } = desk.host;
  const from = [record, ...rings.map(({ id }) => id), '', ...sectors.map(({ id }) => id)];
  let worked = workedOut.get(desk);
  if (worked?.from.length !== from.length || from.some((one, i) => one !== worked!.from[i]))
    workedOut.set(desk, (worked = { from, figures: figuresOf(record, rings, sectors) }));
  return worked.figures;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Somebody as they are called here, a role or a number where names are not shown; set apart where their script runs the other way. */
export function nameIn(desk: Desk, id: string): string {
  const name = desk.called(id);
  const isOther = RIGHT_TO_LEFT.test(name) !== RIGHT_TO_LEFT.test(toldWords(desk.language).title);
  return isOther ? `\u2068${name}\u2069` : name;
}

/** "Len, Ana and Joan"; of more than can be listened to, the first and how many others. */
export function namesIn(desk: Desk, ids: readonly string[], most = MOST_SAID): string {
  const t = toldWords(desk.language);
  const comma = commaIn(desk.language);
  // One other would be as long as their name.
  const isLong = ids.length > most + 1;
  const names = (isLong ? ids.slice(0, most) : ids).map((id) => nameIn(desk, id));
  if (isLong) return t.others(names.join(comma), ids.length - most);
  const last = names.pop() ?? '';
  return names.length ? t.and(names.join(comma), last) : last;
}

/**
 * The network as somebody would tell it, in passages of a few sentences: who there is, how things are between them, and who is not
 * here or asks for something. Nobody's name is in it whose name is hidden.
 */
export function passagesOf(desk: Desk): string[][] {
  const { rings, t: network, language } = desk;
  const t = toldWords(language);
  const { record } = desk.host;
  const facts = tellNetwork(record, rings, figuresFor(desk));
  const of = (ids: readonly string[], say: (names: string, number: number) => string, most?: number) =>
    ids.length ? [say(namesIn(desk, ids, most), ids.length)] : [];
  const isAnybody = facts.people + facts.groups > 0;
  return [
    [t.all(facts.people, facts.groups), ...(isAnybody ? ringsInWords(desk, network, facts.perRing, facts.paid) : [])],
    [
      ...of(facts.both, t.both),
      ...of(facts.fromMe, t.iHelp),
      ...of(facts.toMe, t.helpsMe),
      ...of(facts.strong, t.strong),
      ...of(facts.strain, t.strain),
      ...facts.circles.flatMap((circle) => of(circle, t.circle)),
    ],
    [
      ...of(facts.died, t.died),
      ...of(facts.moved, t.moved),
      ...of(facts.left, t.left),
      // All of them, however many: this is never shortened.
      ...of(facts.pleaseDont, t.pleaseDont, Infinity),
    ],
  ].filter((passage) => passage.length > 0);
}

/** Ring by ring from the middle: the usual ones as one would say them, those of the page by their names; then who is paid. */
function ringsInWords(
  { rings, language }: Desk,
  network: Translation['network'],
  perRing: readonly number[],
  paid: number,
): string[] {
  const t = toldWords(language);
  const isUsual = (id: string, name: string): id is keyof typeof t.rings =>
    Object.hasOwn(t.rings, id) && network.rings[id as keyof typeof t.rings].name === name;
  const saysPaid = rings.some(({ id, name }) => id === 'exchange' && isUsual(id, name));
  return [
    ...rings.map(({ id, name }, i) =>
      isUsual(id, name) ? t.rings[id](id === 'exchange' ? paid : perRing[i]!) : t.ring(name, perRing[i]!),
    ),
    ...(saysPaid || !paid ? [] : [t.rings.exchange(paid)]),
  ];
}

/** All of it in one go: for a picture's description, for copying. */
export const inOneGo = (desk: Desk): string => passagesOf(desk).flat().join(' ');

/** A question, with those whom it is about as they are called here. */
export function questionInWords(desk: Desk, { ask, who }: NetworkQuestion): string {
  const words: string | ((...names: string[]) => string) = toldWords(desk.language).questions[ask];
  return typeof words === 'string' ? words : words(...who.map((id) => nameIn(desk, id)));
}

import { forReading, givingOf, USUAL, type Giving, type Rings } from './network-giving.js';
import { altersOf, ringIndex, type Alter } from './people.js';
import type { KithRecord, Strength, Tie } from './record.js';
import { ME } from './schema.js';

/** Somebody on two days. */
export interface OnTwoDays {
  readonly then: Alter;
  readonly now: Alter;
}

export interface Move extends OnTwoDays {
  /** The ids of the rings. */
  readonly from: string;
  readonly to: string;
  /** Whether the ring of the later day is further in. */
  readonly closer: boolean;
}

/** A tie on one day, as `one` of its two would say it. */
export interface TieThatDay extends Giving {
  readonly strength: Strength;
}

/** A tie that is not the same on two days. `one` is the person in the middle, where it is theirs. */
export interface TieChange {
  readonly one: Alter | typeof ME;
  readonly other: Alter;
  /** `undefined` where there was none. */
  readonly then: TieThatDay | undefined;
  readonly now: TieThatDay | undefined;
}

/** What is different between two days of a network. People come first, whoever is paid last; a place in the picture is no difference. */
export interface NetworkChanges {
  readonly came: readonly Alter[];
  /** As they were. */
  readonly went: readonly Alter[];
  /** They keep their place, and are no longer here: somebody who died, or moved away. */
  readonly gone: readonly Alter[];
  /** Here again, after it was said that they no longer are. */
  readonly back: readonly Alter[];
  readonly moved: readonly Move[];
  readonly renamed: readonly OnTwoDays[];
  /** Paid now and not then, or the other way round, on the same ring. */
  readonly paid: readonly OnTwoDays[];
  /** "Please don't contact" is said now and was not, or the other way round. */
  readonly doNotContact: readonly OnTwoDays[];
  readonly tiesCame: readonly TieChange[];
  readonly tiesWent: readonly TieChange[];
  readonly tiesChanged: readonly TieChange[];
}

/** What came, what went and what is otherwise, between two states of a record on the rings of a page. */
export function compareNetworks(before: KithRecord, after: KithRecord, rings: Rings = USUAL): NetworkChanges {
  const [then, now] = [peopleOf(before, rings), peopleOf(after, rings)];
  const stayed = [...now.values()].flatMap((alter) => {
    const was = then.get(alter.id);
    return was ? { then: was, now: alter } : [];
  });
  const ringOf = ({ ring }: Alter) => ringIndex(rings, ring);
  const ties = changesOfTies(before, after, then, now, rings);
  return {
    came: [...now.values()].filter(({ id }) => !then.has(id)),
    went: [...then.values()].filter(({ id }) => !now.has(id)),
    gone: stayed.filter(({ then, now }) => now.gone && !then.gone).map(({ now }) => now),
    back: stayed.filter(({ then, now }) => then.gone && !now.gone).map(({ now }) => now),
    moved: stayed.flatMap((one) => {
      const [was, is] = [ringOf(one.then), ringOf(one.now)];
      return was === is ? [] : { ...one, from: one.then.ring, to: one.now.ring, closer: is < was };
    }),
    renamed: stayed.filter(({ then, now }) => then.name !== now.name),
    paid: stayed.filter(({ then, now }) => then.paid !== now.paid && ringOf(then) === ringOf(now)),
    doNotContact: stayed.filter(({ then, now }) => then.doNotContact !== now.doNotContact),
    tiesCame: ties.filter(({ then }) => !then),
    tiesWent: ties.filter(({ now }) => !now),
    tiesChanged: ties.filter(({ then, now }) => then && now),
  };
}

/** Whether anything at all is different. */
export function hasChanged(changes: NetworkChanges): boolean {
  return Object.values(changes).some(({ length }: readonly unknown[]) => length > 0);
}

type People = ReadonlyMap<string, Alter>;

const peopleOf = (record: KithRecord, rings: Rings): People =>
  new Map([...altersOf(record)].sort(forReading(rings)).map((alter) => [alter.id, alter]));

function changesOfTies(before: KithRecord, after: KithRecord, then: People, now: People, rings: Rings): TieChange[] {
  const inOrder = forReading(rings);
  const drawn = ({ ties }: KithRecord, people: People) =>
    Object.values(ties).filter(({ one, other }) => one !== other && [one, other].every((end) => end === ME || people.has(end)));
  const pairs = new Map<string, { then?: Tie; now?: Tie }>();
  // By who is at its ends: a tie that was taken away and drawn again is the same one, from whichever end.
  const pairOf = ({ one, other }: Tie) => JSON.stringify([one, other].sort());
  for (const tie of drawn(before, then)) pairs.set(pairOf(tie), { then: tie });
  for (const tie of drawn(after, now)) pairs.set(pairOf(tie), { ...pairs.get(pairOf(tie)), now: tie });

  const who = (id: string) => now.get(id) ?? then.get(id)!;
  return [...pairs.values()]
    .map((pair): TieChange => {
      const { one, other } = (pair.now ?? pair.then)!;
      const isMine = one === ME || other === ME;
      const [first, second] = [one, other].filter((id) => id !== ME).map(who).sort(inOrder);
      const end = isMine ? ME : first!.id;
      const thatDay = (tie: Tie | undefined) => tie && { strength: tie.strength, ...givingOf(tie, end) };
      return { one: isMine ? ME : first!, other: isMine ? first! : second!, then: thatDay(pair.then), now: thatDay(pair.now) };
    })
    .filter(({ then, now }) => JSON.stringify(then) !== JSON.stringify(now))
    .sort((a, b) => {
      const mineFirst = Number(b.one === ME) - Number(a.one === ME);
      return mineFirst || (a.one !== ME && b.one !== ME ? inOrder(a.one, b.one) : 0) || inOrder(a.other, b.other);
    });
}

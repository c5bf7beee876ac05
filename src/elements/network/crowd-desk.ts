import { layOutCrowd, MIDDLE, SIZE, type Crowd } from '../../model/crowd-layout.js';
import { fold } from '../../model/fold.js';
import { altersOf, ringIndex, type Alter } from '../../model/people.js';
import type { KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { Desk } from './desk.js';

/** How many are in the list at once. */
export const ON_A_PAGE = 25;
/** How near one can come. */
const NEAREST = 12;

/** What is seen of the picture, in its own units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export const WHOLE: View = { x: 0, y: 0, size: SIZE };

/** What is going on where there are more people than can be drawn one by one. */
export class CrowdDesk {
  query = '';
  page = 0;
  view = WHOLE;
  /** A way from one to another: whom it is to, from whom, and all on it; without them where there is none. */
  way: { readonly from: string; readonly to: string; readonly path: readonly string[] | undefined } | undefined;
  crowd!: Crowd;
  alters: readonly Alter[] = [];
  #found: readonly Alter[] | undefined;
  #folded: readonly string[] | undefined;
  #seen: KithRecord | undefined;

  constructor(readonly desk: Desk) {}

  /** Before each rendering: the record may be another. Whoever has not moved stays where they were. */
  update(): void {
    const { record, rings } = this.desk;
    if (record === this.#seen && this.crowd.radii.length === rings.length) return;
    this.#seen = record;
    this.#found = this.#folded = undefined;
    this.alters = altersOf(record);
    const people = this.alters.map(({ id, ring, angle }) => ({ id, ring: ringIndex(rings, ring), ...(angle !== undefined && { angle }) }));
    this.crowd = layOutCrowd(people, rings.length, this.crowd as Crowd | undefined);
  }

  /** Whoever is looked for, in the order of the record. */
  get found(): readonly Alter[] {
    const words = fold(this.query).split(/\s+/).filter(Boolean);
    if (!words.length) return this.alters;
    this.#folded ??= this.alters.map(({ name, about = '' }) => fold(`${name}\n${about}`));
    return (this.#found ??= this.alters.filter((_, i) => words.every((word) => this.#folded![i]!.includes(word))));
  }

  look(query: string): void {
    this.query = query;
    this.page = 0;
    this.#found = undefined;
  }

  get pages(): number {
    return Math.max(1, Math.ceil(this.found.length / ON_A_PAGE));
  }

  get onPage(): readonly Alter[] {
    this.page = Math.min(this.page, this.pages - 1);
    return this.found.slice(this.page * ON_A_PAGE, (this.page + 1) * ON_A_PAGE);
  }

  /** Turns to the page that somebody is on. */
  turnTo(id: string): void {
    const at = this.found.findIndex((one) => one.id === id);
    if (at >= 0) this.page = Math.floor(at / ON_A_PAGE);
  }

  /** Where somebody or I am in the picture. */
  spotOf(id: string): { readonly x: number; readonly y: number } | undefined {
    if (id === ME) return { x: MIDDLE, y: MIDDLE };
    const i = this.crowd.at.get(id);
    return i === undefined ? undefined : { x: this.crowd.x[i]!, y: this.crowd.y[i]! };
  }

  /** Those whom somebody has a line to. Of one person that is quicker than making out who knows whom of all. */
  known(id: string): string[] {
    const { ties } = this.desk.record;
    const ends = Object.values(ties).flatMap(({ one, other }) => (one === id ? other : other === id ? one : []));
    return ends.filter((end) => end !== id && this.spotOf(end));
  }

  /** Comes nearer to a spot, or goes away from it; it stays where it is seen. */
  come(by: number, spot = { x: this.view.x + this.view.size / 2, y: this.view.y + this.view.size / 2 }): void {
    const { x, y, size } = this.view;
    const next = Math.min(SIZE, Math.max(SIZE / NEAREST, size / by));
    const share = next / size;
    this.show({ x: spot.x - (spot.x - x) * share, y: spot.y - (spot.y - y) * share, size: next });
  }

  /** Shows a part of the picture, never beyond its edge. */
  show({ x, y, size }: View): void {
    const inside = (at: number) => Math.min(SIZE - size, Math.max(0, at));
    this.view = { x: inside(x), y: inside(y), size };
  }

  /** Brings somebody into sight who is not. */
  bring(id: string): void {
    const spot = this.spotOf(id);
    const { x, y, size } = this.view;
    if (!spot || (spot.x > x && spot.y > y && spot.x < x + size && spot.y < y + size)) return;
    this.show({ x: spot.x - size / 2, y: spot.y - size / 2, size });
  }
}

const desks = new WeakMap<Desk, CrowdDesk>();

export function crowdOf(desk: Desk): CrowdDesk {
  let crowd = desks.get(desk);
  if (!crowd) desks.set(desk, (crowd = new CrowdDesk(desk)));
  crowd.update();
  return crowd;
}

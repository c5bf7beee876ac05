import type { ReactiveControllerHost } from 'lit';
import { addAsset } from '../../model/assets.js';
import { addPerson, altersOf, changeAlter, findByName, removeAlter, type Alter } from '../../model/people.js';
import type { KithRecord, RecordDraft, Ring } from '../../model/record.js';
import { normalAngle } from '../../model/ring-layout.js';
import { RINGS } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { fitTo, layOutNetwork, type Held, type NetworkPicture } from './draw-network.js';
import { called } from './wording.js';

export type MoveKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

type Host = ReactiveControllerHost & HTMLElement & { readonly record: KithRecord };

/** The row to add with, and the button that brings it. */
export const ADD_FIELD = '.add input';
const START = '.start';

/** Degrees that one press of an arrow key goes round. */
const STEP = 10;

/** What is going on in the network and everything that can be done with it; the element and its parts only draw it. */
export class Desk {
  /** These five are the element's, as it was last drawn. */
  t!: Translation['network'];
  common!: Translation['common'];
  language!: string;
  writable = false;
  inList = false;

  /** Whose panel is open, and as they were when it was opened: their row stays there meanwhile. */
  open: Alter | undefined;
  /** Who in the picture takes the focus. */
  current: string | undefined;
  adding = false;
  /** Who is being moved with keys, and where they are held. */
  held: Held | undefined;
  said = '';
  /** Letters that have just been typed, to go to a name. */
  typed = '';
  picture: NetworkPicture | undefined;

  #drawnFrom: readonly unknown[] = [];
  /** What takes the focus once it has been rendered. */
  #next: string | undefined;
  /** Who or what has the focus as a rendering begins: somebody's mark or row, or one of the controls in the panel. */
  #focused: string | undefined;
  #control = -1;

  constructor(
    private readonly host: Host,
    readonly edit: (recipe: (draft: RecordDraft) => void, what: string, burst?: string) => void,
  ) {}

  get record(): KithRecord {
    return this.host.record;
  }

  alter(id: string | undefined): Alter | undefined {
    return altersOf(this.record).find((alter) => alter.id === id);
  }

  called(id: string): string {
    return called(this.alter(id), this.t);
  }

  /** Said twice, the same words would be heard once; the no-break space makes them new. */
  say(what: string): void {
    this.said = what === this.said ? `${what}\u00a0` : what;
    this.host.requestUpdate();
  }

  focus(next: string): void {
    this.#next = next;
    this.host.requestUpdate();
  }

  goTo(id: string | undefined): void {
    this.current = id;
    this.focus(markOf(id));
  }

  get #active(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  }

  /** Before each rendering: whoever has gone from the record is gone from here. */
  tidy(): void {
    const { held, current, open } = this;
    this.#focused = this.#active?.dataset.id;
    this.#control = this.#controls().indexOf(this.#active!);
    if (!this.alter(held?.id)) this.held = undefined;
    if (!this.alter(current)) this.current = altersOf(this.record)[0]?.id;
    if (open && !this.alter(open.id)) {
      this.open = undefined;
      if (this.#active?.closest('.panel')) this.goTo(this.current);
    }
  }

  #controls(): HTMLElement[] {
    return [
      ...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.panel :is(button, input, select, textarea)') ?? []),
    ];
  }

  /** After each rendering: the focus goes where it is due, and stays where it was when others came or went meanwhile. */
  settle(): void {
    if (this.#focused && this.#focused !== this.#active?.dataset.id) this.#next ??= markOf(this.#focused);
    if (this.#next) {
      const root = this.host.shadowRoot!;
      const target =
        root.querySelector<HTMLElement>(this.#next) ?? root.querySelector<HTMLElement>(`${START},${ADD_FIELD}`);
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    } else if (!this.#active) this.#controls()[this.#control]?.focus();
    this.#next = undefined;
  }

  /** Opens somebody's panel, or closes it. The focus goes along where it was asked for by key or by screen reader. */
  toggle(id: string, focus = false): void {
    if (this.open?.id === id) return this.close();
    if (this.held && this.held.id !== id) this.letGo(true);
    this.current = id;
    this.open = this.alter(id);
    if (focus) this.focus('#who');
    else if (this.inList) this.host.requestUpdate();
    else this.focus('.panel');
  }

  close(): void {
    const id = this.open?.id;
    this.open = undefined;
    this.goTo(id);
  }

  takeOff({ id }: Alter): void {
    const name = this.called(id);
    // The focus goes to whoever comes next, in the order in which they stand.
    const all = [...this.host.shadowRoot!.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id!);
    const at = all.indexOf(id);
    this.open = undefined;
    this.#editAround(id, (draft) => removeAlter(draft, id), this.t.did.tookOff(name));
    this.say(this.t.said.tookOff(name));
    this.goTo(all[at + 1] ?? all[at - 1]);
  }

  /** Puts somebody on a ring, at an angle where a hand chose one, in one step. */
  place(id: string, ring: Ring, angle?: number): void {
    const { said, did, rings, ringWith } = this.t;
    const name = this.called(id);
    const elsewhere = this.alter(id)?.ring !== ring;
    this.#editAround(
      id,
      (draft) => changeAlter(draft, id, { ring, angle }),
      did.moved(name, elsewhere ? rings[ring] : ''),
    );
    this.say(elsewhere ? said.now(name, ringWith[ring]) : said.moved(name));
    this.current = id;
  }

  /** When one goes elsewhere, the others stay where they are seen: the picture is the person's own, and remembers. */
  #editAround(moving: string, recipe: (draft: RecordDraft) => void, what: string): void {
    const { layout, alters } = this.layOut();
    this.edit((draft) => {
      for (const { id, angle } of layout.placed)
        if (id !== moving && alters.get(id)!.angle === undefined) changeAlter(draft, id, { angle: Math.round(angle) });
      recipe(draft);
    }, what);
  }

  startAdding(): void {
    this.adding = true;
    this.focus(ADD_FIELD);
  }

  stopAdding(): void {
    this.adding = false;
    this.focus(START);
  }

  /** Adds whoever has this name. Among groups and places it is one; among paid people, somebody paid. */
  add(name: string, ring: Ring): void {
    const { said, did, ringWith } = this.t;
    const there = findByName(this.record, name);
    const short = called(there ?? { name }, this.t);
    if (there) {
      if (this.open?.id !== there.id) this.toggle(there.id);
      return this.say(said.alreadyThere(short));
    }
    this.edit((draft) => {
      this.current =
        ring === 'participation'
          ? addAsset(draft, { kind: 'group', name, ring })
          : addPerson(draft, { name, ring, paid: ring === 'exchange' || undefined });
    }, did.added(short));
    this.say(said.added(short, ringWith[ring]));
    // The first one brings the picture, and with it another field.
    this.focus(ADD_FIELD);
  }

  /** Takes somebody in hand, to be moved with keys. */
  take(id: string): void {
    const { placed } = this.layOut().layout;
    const seats = new Map(placed.map((one) => [one.id, Math.round(one.angle)]));
    this.held = { id, ring: this.alter(id)!.ring, angle: seats.get(id)!, seats };
    this.say(this.t.moving(this.called(id)));
    this.goTo(id);
  }

  /** Up and down are outwards and inwards, left and right anticlockwise and clockwise, as when going from one to the next. */
  move(key: MoveKey): void {
    const held = this.held!;
    const { ring, angle } = held;
    const way = key === 'ArrowUp' || key === 'ArrowRight' ? 1 : -1;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      this.held = { ...held, angle: normalAngle(angle + way * STEP) };
      // Where that is on the face of a clock.
      this.say(this.t.said.at(Math.round(this.held.angle / 30) || 12));
    } else {
      this.held = { ...held, ring: RINGS[RINGS.indexOf(ring) + way] ?? ring };
      this.say(`${this.t.rings[this.held.ring]}.`);
    }
  }

  letGo(keep: boolean): void {
    const { id, ring, angle } = this.held!;
    this.held = undefined;
    if (keep) this.place(id, ring, angle);
    else this.say(this.t.said.stays(this.called(id)));
    this.goTo(id);
  }

  /** How large there is to draw; worked out by `layOut` only when what it is made from has changed. */
  fit = fitTo(1000, 16);

  layOut(): NetworkPicture {
    const { record, t, fit, held } = this;
    const from = [record.people, record.assets, record.ties, t, fit.fontSize, fit.scale, held];
    if (!this.picture || from.some((one, i) => one !== this.#drawnFrom[i])) {
      this.picture = layOutNetwork(record, t, { ...fit, held });
      this.#drawnFrom = from;
    }
    return this.picture;
  }
}

/** Finds somebody's mark in the picture or row in the list. */
function markOf(id = ''): string {
  return `[data-id="${CSS.escape(id)}"]`;
}

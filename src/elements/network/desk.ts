import type { ReactiveControllerHost } from 'lit';
import { addAsset } from '../../model/assets.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { addPerson, altersOf, findByName, type Alter } from '../../model/people.js';
import type { KithRecord, RecordDraft, Ring } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';
import type { PictureDrag } from './drag.js';
import { fitTo, layOutNetwork, type Held, type NetworkPicture } from './draw-network.js';
import { called } from './wording.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly record: KithRecord };

/** The row to add with, and the button that brings it. */
export const ADD_FIELD = '.add input';
const START = '.start';

/** What is going on in the network, and who is in hand or open; the element and its parts only draw it. */
export class Desk {
  /** These are the element's, as it was last drawn. */
  t!: Translation['network'];
  common!: Translation['common'];
  language!: string;
  symbolOf!: SymbolOf;
  writable = false;
  inList = false;

  /** Whose panel is open, and as they were when it was opened: their row stays there meanwhile. */
  open: Alter | undefined;
  /** Who in the picture takes the focus. */
  current: string | undefined;
  adding = false;
  /** What a pointer does in the picture, once one has gone down. */
  drag: PictureDrag | undefined;
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
    // After "Try again" it is not there any more.
    if (this.#active?.closest('.late')) this.#next = markOf(current);
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
      const find = (what: string) => this.host.shadowRoot!.querySelector<HTMLElement>(what);
      let target = find(this.#next);
      // The panel may still be on its way.
      if (!target && this.open && !find('.panel, .late')) return;
      target ??= find(`${START},${ADD_FIELD}`);
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    } else if (!this.#active) this.#controls()[this.#control]?.focus();
    this.#next = undefined;
  }

  /** Opens somebody's panel, or closes it. The focus goes along where it was asked for by key or by screen reader. */
  toggle(id: string, focus = false): void {
    if (this.open?.id === id) return this.close();
    if (this.held?.id !== id) this.held?.keep();
    this.current = id;
    this.open = this.alter(id);
    if (focus) this.focus('#who, .late button');
    else if (this.inList) this.host.requestUpdate();
    else this.focus('.panel, .late');
  }

  close(): void {
    const id = this.open?.id;
    this.open = undefined;
    this.goTo(id);
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

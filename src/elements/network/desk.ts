import type { ReactiveControllerHost } from 'lit';
import type { SymbolOf } from '../../internal/symbols.js';
import type { RingWords } from '../../model/network-summary.js';
import { altersOf, ringIndex, type Alter } from '../../model/people.js';
import type { KithRecord, RecordDraft } from '../../model/record.js';
import type { RecordSession } from '../../session/session.js';
import type { Translation } from '../../translations/translation.js';
import type { Circles } from './circles.js';
import type { PictureDrag } from './drag.js';
import type { LineDrag } from './line-drag.js';
import type { Look } from './looking.js';
import type * as Someone from './someone.js';
import type { Tool } from './tools.js';
import type { Trail, Tying } from './tying.js';
import { layOutNetwork, type fitTo, type Held, type Lens, type NetworkPicture, type PictureState } from './draw-network.js';
import { called } from './wording.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly record: KithRecord };

/** The row to add with, and the button that brings it. */
export const ADD_FIELD = '.add input';
export const START = '.start';

/** What is going on in the network, and who is in hand or open; the element and its parts only draw it. */
export class Desk implements PictureState {
  /** These are the element's, as it was last drawn. */
  t!: Translation['network'];
  common!: Translation['common'];
  language!: string;
  symbolOf!: SymbolOf;
  rings!: readonly RingWords[];
  circles: Circles | undefined;
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
  /** How it is looked at. */
  look: Look = { by: 'rings', names: 'own' };
  lens: Lens | undefined;
  /** What is done with somebody, once it is there. */
  late: typeof Someone | undefined;
  session: RecordSession | undefined;
  /** Which of the tools is open. */
  tool: Tool | undefined;
  /** A line that is being drawn, and lines that are followed. */
  tying: Tying | undefined;
  lineDrag: LineDrag | undefined;
  trail: Trail | undefined;

  #drawnFrom: readonly unknown[] = [];
  /** What takes the focus once it has been rendered. */
  #next: string | undefined;

  constructor(
    /** Its record is the one that there is, whatever the lens. */
    readonly host: Host,
    readonly edit: (recipe: (draft: RecordDraft) => void, what: string, burst?: string) => void,
  ) {}

  get record(): KithRecord {
    const { record } = this.host;
    return this.lens?.see(record) ?? record;
  }

  /** More than can be drawn one by one: they stand on a canvas, and in pages of a list. */
  get isCrowd(): boolean {
    return altersOf(this.record).length > 300;
  }

  ringOf(id: string): RingWords {
    return this.rings[ringIndex(this.rings, id)]!;
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

  /** Before each rendering: whoever has gone from the record is gone from here. */
  tidy(): void {
    const { held, current, open } = this;
    const active = this.host.shadowRoot?.activeElement;
    this.late?.noteFocus(this);
    // After "Try again" it is not there any more.
    if (active?.closest('.late')) this.#next = markOf(current);
    if (!this.alter(held?.id)) this.held = undefined;
    if (!this.alter(current)) this.current = altersOf(this.record)[0]?.id;
    if (open && !this.alter(open.id)) {
      this.open = undefined;
      if (active?.closest('.panel')) this.goTo(this.current);
    }
  }

  /** After each rendering: the focus goes where it is due, and stays where it was when others came or went meanwhile. */
  settle(): void {
    this.#next ??= this.late?.keepFocus(this);
    if (this.#next) {
      const find = (what: string) => this.host.shadowRoot!.querySelector<HTMLElement>(what);
      let target = find(this.#next);
      // The panel may still be on its way.
      if (!target && this.open && !find('.panel, .late')) return;
      target ??= find(`${START},${ADD_FIELD}`);
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    }
    this.#next = undefined;
  }

  /** Opens somebody's panel, or closes it. The focus goes along where it was asked for by key or by screen reader. */
  toggle(id: string, focus = false): void {
    if (this.tying) return this.tying.choose(id);
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

  /** How large there is to draw; worked out by `layOut` only when what it is made from has changed. */
  fit!: ReturnType<typeof fitTo>;

  layOut(): NetworkPicture {
    const { record, t, fit, held, rings } = this;
    const from = [record.people, record.assets, record.ties, record.links, t, fit.fontSize, fit.scale, held, rings.length];
    if (!this.picture || from.some((one, i) => one !== this.#drawnFrom[i])) {
      this.picture = layOutNetwork(record, t, { ...fit, held, rings });
      this.#drawnFrom = from;
    }
    return this.picture;
  }
}

/** Finds somebody's mark in the picture or row in the list. */
export function markOf(id = ''): string {
  return `[data-id="${CSS.escape(id)}"]`;
}

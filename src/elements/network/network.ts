import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaliseController } from '../../controllers/localise.js';
import { KithElement } from '../../internal/kith-element.js';
import { summariseNetwork } from '../../model/network-summary.js';
import { altersOf, changeAlter, findByName, removeAlter, type Alter } from '../../model/people.js';
import type { RecordDraft, Ring } from '../../model/record.js';
import { RINGS } from '../../model/schema.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { network } from '../../translations/en-GB/network.js';
import { renderAsk, renderEmpty, type Adding } from './adding.js';
import { renderDiagram } from './diagram.js';
import { addToRing, settleOthers } from './edits.js';
import { fitTo, layOutNetwork, type NetworkPicture } from './draw-network.js';
import { PictureDrag } from './drag.js';
import { renderList } from './list.js';
import { clockAt, moved, renderMoving, type Held, type MoveKey } from './moving.js';
import { networkPictureStyles } from './network-picture.styles.js';
import { networkStyles } from './network.styles.js';
import { panelStyles } from './panel.styles.js';
import { renderPanel } from './panel.js';
import { PictureKeys } from './picture-keys.js';
import { renderSwitch, type View } from './view-switch.js';
import { called, describe } from './wording.js';

/**
 * The people, groups and places in somebody's life, in rings round them and as a list that says and does the same.
 *
 * @summary The support network: a picture of rings and its equal list.
 * @slot tools - Beside the switch between picture and list: a `kith-leave`.
 * @slot status - At the foot: a `kith-status`.
 * @slot record - A `<script type="application/json">` with a record to begin with.
 * @fires {KithChangeEvent} kith-change - A person changed the record.
 */
export class KithNetworkElement extends KithElement {
  static override styles = [base, sheet, controls, networkPictureStyles, networkStyles, panelStyles];

  /** `auto` shows the list where there is little room and the picture elsewhere; the reader can change it. */
  @property() view: 'diagram' | 'list' | 'auto' = 'auto';

  /** Whose panel is open. */
  @state() private open: string | undefined;
  /** Who in the picture takes the focus. */
  @state() private current: string | undefined;
  @state() private adding = false;
  /** Who is being moved with keys, and where they are held. */
  @state() private held: Held | undefined;
  @state() private said = '';
  @state() private inlineSize = 0;

  readonly #words = new LocaliseController(this, 'network', network);
  /** A frame later, because what is rendered then has another height, and that would be one more resize in the same frame. */
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  readonly #drag = new PictureDrag({
    layout: () => this.#picture?.layout,
    may: () => this.writable && !this.held,
    drop: (id, ring, angle) => this.#place(id, RINGS[ring]!, angle),
  });
  readonly #keys = new PictureKeys({
    picture: () => this.#picture,
    writable: () => this.writable,
    moving: () => !!this.held,
    goTo: (id) => this.#goTo(id),
    toggle: (id) => this.#toggle(id, true),
    close: () => {
      const wasOpen = !!this.open;
      if (wasOpen) this.#closePanel();
      return wasOpen;
    },
    take: (id) => this.#startMoving(id),
    move: (key) => this.#move(key),
    letGo: (keep) => this.#endMoving(keep),
  });
  #picture: NetworkPicture | undefined;
  #drawnFrom: readonly unknown[] = [];
  #textSize = 16;
  /** The open one as they were when opened: their row stays there meanwhile. */
  #kept: Alter | undefined;
  /** What takes the focus once it has been rendered. */
  #focusNext: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#drag.stop();
  }

  protected override willUpdate(): void {
    if (!this.inlineSize) this.#measure();
    const there = altersOf(this.record);
    const isThere = (id: string | undefined) => there.some((alter) => alter.id === id);
    if (this.open && !isThere(this.open)) {
      const wasInside = !!this.shadowRoot?.activeElement?.closest('.panel');
      this.open = undefined;
      if (wasInside) this.#focusNext ??= () => this.#focusOn(this.current);
    }
    if (!isThere(this.held?.id)) this.held = undefined;
    if (!isThere(this.current)) this.current = there[0]?.id;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    focus?.();
  }

  get #shown(): View {
    return this.view === 'auto' ? (this.inlineSize < 640 ? 'list' : 'diagram') : this.view;
  }

  #measure(): void {
    this.#textSize = parseFloat(getComputedStyle(this).fontSize) * 0.889 || 16;
    this.inlineSize = this.clientWidth || 1000;
  }

  readonly #edit = (recipe: (draft: RecordDraft) => void, what: string, burst?: string): void => {
    this.records.edit(recipe, { what, burst });
  };

  /** Said twice, the same words would be heard once; the no-break space makes them new. */
  readonly #say = (what: string): void => {
    this.said = what === this.said ? `${what}\u00a0` : what;
  };

  #alter(id: string | undefined): Alter | undefined {
    return altersOf(this.record).find((alter) => alter.id === id);
  }

  #called(id: string): string {
    return called(this.#alter(id) ?? { name: '' }, this.#words.t);
  }

  #focusOn(id: string | undefined): void {
    const target = id && this.shadowRoot?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    (target || this.shadowRoot?.querySelector<HTMLElement>('.start, form.add input'))?.focus();
  }

  #openPanel(id: string, focus: boolean): void {
    if (this.held && this.held.id !== id) this.#endMoving(true);
    this.current = id;
    this.open = id;
    this.#kept = this.#alter(id);
    this.#focusNext = () => {
      const panel = this.shadowRoot?.querySelector('.panel');
      if (focus) panel?.querySelector<HTMLElement>('#who')?.focus();
      else if (this.#shown === 'diagram') panel?.scrollIntoView({ block: 'nearest' });
    };
  }

  readonly #closePanel = (): void => {
    const id = this.open;
    this.open = undefined;
    this.#focusNext = () => this.#focusOn(id);
  };

  #toggle(id: string, focus: boolean): void {
    if (this.open === id) this.#closePanel();
    else this.#openPanel(id, focus);
  }

  readonly #takeOff = (): void => {
    const id = this.open;
    if (!id) return;
    const t = this.#words.t;
    const name = this.#called(id);
    // The focus goes to whoever comes next, in the order in which they stand.
    const all = [...this.shadowRoot!.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset.id!);
    const at = all.indexOf(id);
    const next = all[at + 1] ?? all[at - 1];
    this.open = undefined;
    this.#edit((draft) => {
      settleOthers(draft, this.#layOut(), id);
      removeAlter(draft, id);
    }, t.did.tookOff(name));
    this.#say(t.said.tookOff(name));
    this.current = next;
    this.#focusNext = () => this.#focusOn(next);
  };

  /** Puts somebody on a ring, at an angle where a hand chose one, in one step. */
  readonly #place = (id: string, ring: Ring, angle?: number): void => {
    const t = this.#words.t;
    const name = this.#called(id);
    const elsewhere = this.#alter(id)?.ring !== ring;
    this.#edit(
      (draft) => {
        settleOthers(draft, this.#layOut(), id);
        changeAlter(draft, id, { ring, angle });
      },
      elsewhere ? t.did.moved(name, t.rings[ring]) : t.did.movedRound(name),
    );
    this.#say(elsewhere ? t.said.now(name, t.ringWith[ring]) : t.said.moved(name));
    this.current = id;
  };

  readonly #add = (name: string, ring: Ring): void => {
    const t = this.#words.t;
    const there = findByName(this.record, name);
    if (there) {
      this.#openPanel(there.id, false);
      return this.#say(t.said.alreadyThere(called(there, t)));
    }
    const short = called({ name }, t);
    this.#edit((draft) => (this.current = addToRing(draft, name, ring)), t.did.added(short));
    // The first one brings the picture, and with it another field.
    this.#focusNext = this.#toAddField;
    this.#say(t.said.added(short, t.ringWith[ring]));
  };

  readonly #toAddField = (): void => this.shadowRoot?.querySelector<HTMLElement>('form.add input')?.focus();

  readonly #startAdding = (): void => {
    this.adding = true;
    this.#focusNext = this.#toAddField;
  };

  readonly #stopAdding = (): void => {
    this.adding = false;
    this.#focusNext = () => this.shadowRoot?.querySelector<HTMLElement>('.start')?.focus();
  };

  #startMoving(id: string): void {
    const placed = this.#picture?.layout.placed.find((one) => one.id === id);
    const alter = this.#alter(id);
    if (!placed || !alter || !this.writable) return;
    const seats = new Map(this.#layOut().layout.placed.map((one) => [one.id, one.angle]));
    this.held = { id, ring: alter.ring, angle: Math.round(placed.angle), seats };
    this.#say(this.#words.t.moving(this.#called(id)));
    this.#goTo(id);
  }

  readonly #move = (key: MoveKey): void => {
    if (!this.held) return;
    const before = this.held;
    this.held = moved(before, key);
    const t = this.#words.t;
    this.#say(this.held.ring === before.ring ? t.said.at(clockAt(this.held.angle)) : `${t.rings[this.held.ring]}.`);
  };

  readonly #endMoving = (keep: boolean): void => {
    const held = this.held;
    if (!held) return;
    this.held = undefined;
    if (keep) this.#place(held.id, held.ring, held.angle);
    else this.#say(this.#words.t.said.stays(this.#called(held.id)));
    this.#focusNext = () => this.#focusOn(held.id);
  };

  readonly #show = (view: View): void => {
    this.view = view;
    this.held = undefined;
  };

  readonly #onPictureClick = (event: MouseEvent): void => {
    const id = (event.target as Element).closest<SVGElement>('[data-who]')?.dataset.who;
    if (!id || this.#drag.justDropped) return;
    // A click without a pointer comes from a key or from a screen reader: the focus goes along.
    this.#toggle(id, event.detail === 0);
  };

  #goTo(id: string): void {
    this.current = id;
    this.#focusNext = () => this.#focusOn(id);
  }

  readonly #onPictureFocus = (event: FocusEvent): void => {
    this.current = (event.target as SVGElement).dataset.id ?? this.current;
  };

  /** The layout is worked out again only when what it is made from has changed. */
  #layOut(): NetworkPicture {
    const { people, assets, ties } = this.record;
    const { fontSize, scale } = fitTo(this.inlineSize, this.#textSize);
    const from = [people, assets, ties, this.#words.t, fontSize, scale, this.held];
    if (!this.#picture || from.some((one, i) => one !== this.#drawnFrom[i])) {
      this.#picture = layOutNetwork(this.record, this.#words.t, { fontSize, scale, held: this.held });
      this.#drawnFrom = from;
    }
    return this.#picture;
  }

  #renderPanel(alter: Alter): TemplateResult {
    const inList = this.#shown === 'list';
    return renderPanel(alter, {
      record: this.record,
      words: this.#words.t,
      common: this.common,
      writable: this.writable,
      edit: this.#edit,
      say: this.#say,
      place: this.#place,
      close: this.#closePanel,
      takeOff: this.#takeOff,
      move: inList ? undefined : () => this.#startMoving(alter.id),
      inList,
    });
  }

  #renderDiagram(ask: TemplateResult): TemplateResult {
    const t = this.#words.t;
    return renderDiagram({
      picture: this.#layOut(),
      state: { current: this.current, open: this.open, describe: (alter) => describe(alter, t) },
      words: t,
      me: this.common.me,
      name: this.record.about.name ?? '',
      writable: this.writable,
      open: this.#alter(this.open),
      onPointerDown: this.#drag.press,
      onClick: this.#onPictureClick,
      onKey: this.#keys.press,
      onFocus: this.#onPictureFocus,
      moving:
        this.held && renderMoving(this.#called(this.held.id), { words: t, move: this.#move, end: this.#endMoving }),
      ask,
      panel: (alter) => this.#renderPanel(alter),
    });
  }

  protected override renderContent(): unknown {
    const { record } = this;
    const t = this.#words.t;
    const adding: Adding = {
      words: t,
      common: this.common,
      writable: this.writable,
      open: this.adding,
      said: this.said,
      start: this.#startAdding,
      add: this.#add,
      stop: this.#stopAdding,
    };
    const empty = !altersOf(record).length;
    const ask = () => renderAsk(summariseNetwork(record), adding);
    const list = () =>
      html`${renderList({
        record,
        words: t,
        language: this.language,
        open: this.open,
        kept: this.#kept,
        toggle: (id) => this.#toggle(id, false),
        panel: (alter) => this.#renderPanel(alter),
      })}${ask()}`;
    return html`<section class="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title">${t.title}</h2>
          ${empty ? nothing : html`<p class="sub">${t.subtitle}</p>`}
        </div>
        <div class="tools">${empty ? nothing : renderSwitch(this.#shown, t, this.#show)}<slot name="tools"></slot></div>
      </header>
      ${empty ? renderEmpty(adding) : this.#shown === 'list' ? list() : this.#renderDiagram(ask())}
      <p class="unseen" role="status">${this.said}</p>
      <footer class="foot" hidden><slot name="status" @slotchange=${showFoot}></slot></footer>
    </section>`;
  }
}

/** The foot is there only where a page put something in it. */
function showFoot({ target }: Event): void {
  const slot = target as HTMLSlotElement;
  slot.parentElement!.hidden = !slot.assignedElements().length;
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-network': KithNetworkElement;
  }
}

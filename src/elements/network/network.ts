import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { property, state } from '../../internal/decorators.js';
import { icon, type Icon } from '../../internal/icon.js';
import { iconCircleDot, iconList } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { watchWidth } from '../../internal/watch-width.js';
import type { Alter } from '../../model/people.js';
import { base } from '../../styles/base.js';
import { essentials } from '../../styles/essentials.js';
import { faces } from '../../styles/faces.js';
import { sheet } from '../../styles/sheet.js';
import { network } from '../../translations/en-GB/network.js';
import { renderAsk, renderEmpty } from './asking.js';
import { Desk } from './desk.js';
import { drawInside, fitTo } from './draw-network.js';
import { renderList } from './list.js';
import { networkPictureStyles } from './network-picture.styles.js';
import { networkStyles } from './network.styles.js';
import { called, usualRings } from './wording.js';

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
  static override styles = [base, sheet, essentials, faces, networkPictureStyles, networkStyles];

  /** `auto` shows the list where there is little room and the picture elsewhere; the reader can change it. */
  @property() view: 'diagram' | 'list' | 'auto' = 'auto';

  /** Other rings and sectors than the usual ones: a `NetworkDefinition`, or its JSON. */
  @property() definition: unknown;

  readonly #words = new LocaliseController(this, 'network', network);
  readonly #desk = new Desk(this, (recipe, what, burst) => this.records.edit(recipe, { what, burst }));
  readonly #someone = this.later(() => import('./someone.js'));
  readonly #symbols = this.later(() => import('../../internal/symbols.js'), false);
  readonly #crowd = this.later(() => import('./crowd.js'), false);
  /** Fetched as soon as somebody or something has one; until it is there they have their initials. */
  readonly #symbolOf: SymbolOf = (name) => (name ? this.#symbols.part?.symbolOf(name) : undefined);
  @state() private inlineSize = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.drag?.stop();
  }

  protected override firstUpdated(): void {
    watchWidth(this, this.#measure);
  }

  readonly #measure = (): void => {
    this.inlineSize = this.clientWidth || this.inlineSize || 1000;
  };

  protected override willUpdate(): void {
    if (!this.inlineSize) this.#measure();
    const { view, definition, language } = this;
    const { t } = this.#words;
    const circles = definition ? this.#someone.part?.circlesFrom(definition, t, language) : undefined;
    const { fontSize, fontFamily: font } = getComputedStyle(this);
    const textSize = parseFloat(fontSize) * 0.889 || 16;
    Object.assign(this.#desk, {
      t,
      common: this.common,
      language,
      symbolOf: this.#symbolOf,
      circles,
      late: this.#someone.ready,
      session: this.records.session,
      rings: circles?.rings ?? usualRings(t),
      writable: this.writable,
      inList: view === 'list' || (view === 'auto' && this.inlineSize < 640),
      fit: { ...fitTo(this.inlineSize, textSize * (this.#desk.lens?.room ?? 1)), font },
    });
    this.#desk.tidy();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#desk.settle();
  }

  /** Whoever comes near will soon want to do something there. */
  readonly #comeNear = ({ target }: Event): void => {
    void this.#someone.part;
    this.#desk.current = (target as SVGElement).dataset.id ?? this.#desk.current;
  };

  /** Takes a key or a pointer that goes down. A key that comes before what it does is there counts when that has come. */
  readonly #onHand = async (event: KeyboardEvent | PointerEvent): Promise<void> => {
    const id = whoIsAt(event);
    if (!this.#someone.part) await this.#someone.wanted;
    if (id) this.#someone.part?.takeInHand(event, id, this.#desk);
  };

  readonly #onPictureClick = (event: MouseEvent): void => {
    const id = whoIsAt(event);
    // A click without a pointer comes from a key or from a screen reader: the focus goes along.
    if (id && !this.#desk.drag?.justDropped) this.#desk.toggle(id, !event.detail);
  };

  /** Picture or list: the same people, the same things to do. */
  #renderSwitch(): TemplateResult {
    const { t, inList } = this.#desk;
    const one = (view: 'diagram' | 'list', label: string, sign: Icon) => {
      const show = () => {
        this.view = view;
        this.#desk.held = undefined;
      };
      return html`<label
        ><input type="radio" name="view" .checked=${inList === (view === 'list')} @change=${show} />${icon(sign)}<span
          >${label}</span
        ></label
      >`;
    };
    return html`<div class="switch" role="radiogroup" aria-label=${t.show}>
      ${one('diagram', t.picture, iconCircleDot)}${one('list', t.list, iconList)}
    </div>`;
  }

  readonly #renderPanel = (alter: Alter | undefined): unknown =>
    this.draw(this.#someone, ({ renderPanel }) => alter && renderPanel(alter, this.#desk));

  /**
   * The picture to work in, what its signs mean, the question, and the panel of whoever is open. Focus is heard outside the
   * `<svg>`: Chromium makes one that listens for it a tab stop.
   */
  #renderDiagram(): TemplateResult {
    const desk = this.#desk;
    const { t, writable, held } = desk;
    const open = desk.alter(desk.open?.id);
    return html`<div class="two">
      <div class="picture" @focusin=${this.#comeNear} @pointerenter=${this.#comeNear}>
        <svg
          class="rings ${writable ? 'movable' : ''}"
          viewBox="4 4 732 732"
          role="group"
          aria-label=${t.pictureOf(this.record.about.name ?? '')}
          aria-describedby="keys"
          @pointerdown=${this.#onHand}
          @click=${this.#onPictureClick}
          @keydown=${this.#onHand}
        >
          ${drawInside(desk.layOut(), this.common.me, this.#symbolOf, desk)}
        </svg>
        <p class="unseen" id="keys">${desk.late?.pictureKeys(desk)}</p>
        ${held ? this.draw(this.#someone, ({ renderMoving }) => renderMoving(held.id, desk)) : desk.late?.drawLegend(t)}
        ${desk.late?.renderPictureTools(desk)}
        ${renderAsk(desk)}
      </div>
      <aside aria-label=${open ? called(open, t) : t.whatLike}>
        ${open || this.#someone.failed ? this.#renderPanel(open) : html`<p class="hint">${t.choose} ${writable ? t.drag : nothing}</p>`}
      </aside>
    </div>`;
  }

  protected override renderContent(): unknown {
    const desk = this.#desk;
    const { t, inList } = desk;
    // Whoever is there, one of them is current.
    const empty = !desk.current;
    return html`<section class="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title">${t.title}</h2>
          ${empty ? nothing : html`<p class="sub">${t.subtitle}</p>`}
        </div>
        <div class="tools">${empty ? nothing : this.#renderSwitch()}<slot name="tools"></slot></div>
      </header>
      ${empty ? renderEmpty(desk) : desk.isCrowd ? this.draw(this.#crowd, ({ renderCrowd }) => renderCrowd(desk, this.#renderPanel)) : inList ? renderList(desk, this.#renderPanel) : this.#renderDiagram()}
      ${empty ? nothing : desk.late?.renderTools(desk)}
      <p class="unseen" role="status">${desk.said}</p>
      <footer class="foot" hidden><slot name="status" @slotchange=${showFoot}></slot></footer>
    </section>`;
  }
}

/** Whom a key or a pointer in the picture is at. */
function whoIsAt({ target }: Event): string | undefined {
  return (target as Element).closest<SVGElement>('[data-who]')?.dataset.who;
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

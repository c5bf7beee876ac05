// A neighbourhood's list on paper: a booklet, in two columns of A4 pages. It comes when somebody prints.
import { css, html, nothing, type TemplateResult } from 'lit';
import { defineElement } from '../../internal/define-element.js';
import { dateInFull } from '../../internal/dates.js';
import { PaperElement } from '../../internal/paper-element.js';
import { printAlone } from '../../internal/print-alone.js';
import type { Asset } from '../../model/record.js';
import { base } from '../../styles/base.js';
import { inOrder } from '../../model/order.js';
import { paperStyles } from '../share/paper.styles.js';
import { checkedIn } from './checked.js';
import type { CommunityDesk } from './community-desk.js';
import { formWords } from './form-words.js';
import { helpsIn } from './in-few-words.js';
import { isPublished } from './published.js';

const KINDS = ['group', 'place', 'exchange', 'organisation'] as const;

const bookletStyles = css`
  .booklet {
    columns: 2;
    column-gap: 9mm;
    margin-block-start: 4mm;
    flex: 1 0 auto;
  }
  h3 {
    break-after: avoid;
    margin-block: 5mm 1mm;
  }
  h3:first-child {
    margin-block-start: 0;
  }
  .one {
    break-inside: avoid;
    padding-block: 1.6mm;
    border-block-start: 0.5pt solid var(--_rule);
  }
  .one p {
    overflow-wrap: anywhere;
  }
`;

/**
 * A neighbourhood's list on paper, for `kith-asset-map`. It is drawn at the moment of printing.
 *
 * @ignore
 */
export class KithBookletPaperElement extends PaperElement {
  static override styles = [base, paperStyles, bookletStyles];

  #desk: CommunityDesk | undefined;

  /** Draws at once: a browser that is about to print does not wait for the next task. */
  draw(desk: CommunityDesk, direction: string): void {
    this.lang = desk.view.language;
    this.dir = direction;
    this.#desk = desk;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): unknown {
    return this.#desk ? drawBooklet(this.#desk) : nothing;
  }
}

function drawBooklet(desk: CommunityDesk): TemplateResult {
  const { view, t } = desk;
  const { record } = view.records;
  const all = inOrder(record.assets).filter(isPublished);
  const byName = new Intl.Collator([view.language, 'en-GB']);
  const name = record.about.name?.trim() ?? '';
  return html`<header>
      <div>
        <h2><bdi>${name || view.t.title}</bdi></h2>
        ${name ? html`<p class="hint">${view.t.title}</p>` : nothing}
      </div>
      <p class="hint when">${t.printedOn(dateInFull(new Date(), view.language))}</p>
    </header>
    <div class="booklet">
      ${KINDS.map((kind) => {
        const ones = all.filter((one) => one.kind === kind).sort((one, other) => byName.compare(one.name, other.name));
        return ones.length ? html`<h3>${t.kinds[kind]}</h3>${ones.map((one) => drawOne(desk, one))}` : nothing;
      })}
    </div>`;
}

function drawOne(desk: CommunityDesk, asset: Asset): TemplateResult {
  const words = formWords(desk.view);
  const isolated = (text: string | undefined) => (text ? `\u2068${text}\u2069` : '');
  const facts = [desk.whenOf(asset), asset.cost, asset.address, asset.access, asset.phone, asset.email, asset.web].map(isolated).filter(Boolean);
  const helps = helpsIn(words, asset);
  return html`<div class="one">
    <p><b><bdi>${asset.name}</bdi></b></p>
    ${asset.about ? html`<p dir="auto">${asset.about}</p>` : nothing}
    ${facts.length ? html`<p class="hint">${facts.join(' · ')}</p>` : nothing} ${helps ? html`<p class="hint">${helps}</p>` : nothing}
    ${asset.checked ? html`<p class="hint">${checkedIn(desk, asset)}</p>` : nothing}
  </div>`;
}

/** Prints the whole list, and nothing else of the page. */
export function print(desk: CommunityDesk): void {
  defineElement('kith-booklet-paper', KithBookletPaperElement);
  printAlone(document.createElement('kith-booklet-paper'), (paper) => paper.draw(desk, getComputedStyle(desk.host).direction));
}

const inPlace = css`
  kith-booklet-paper {
    display: none;
  }
  @media print {
    :host([neighbourhood]) .sheet {
      display: none;
    }
    :host([neighbourhood]) kith-booklet-paper {
      display: flex;
    }
  }
`;

/** Puts it in place of the map where a browser prints the page by itself: on the screen there are only the rows in sight. */
export function standBy(desk: CommunityDesk): void {
  defineElement('kith-booklet-paper', KithBookletPaperElement);
  const paper = document.createElement('kith-booklet-paper');
  const { host } = desk;
  const root = host.renderRoot as ShadowRoot;
  const screen = matchMedia('print');
  const draw = () => host.neighbourhood && paper.draw(desk, getComputedStyle(host).direction);
  root.append(paper);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, inPlace.styleSheet!];
  host.addController({
    hostConnected() {
      globalThis.addEventListener('beforeprint', draw);
      screen.addEventListener('change', draw);
    },
    hostDisconnected() {
      globalThis.removeEventListener('beforeprint', draw);
      screen.removeEventListener('change', draw);
    },
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-booklet-paper': KithBookletPaperElement;
  }
}

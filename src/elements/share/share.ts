import { html, nothing, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { property, state } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import { icon, type Icon } from '../../internal/icon.js';
import { iconDownload, iconFolderOpen, iconPrinter } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { offerDownload } from '../../internal/offer-download.js';
import { FILE_NAME, readKithFile, writeKithFile } from '../../interchange/kith-file.js';
import { saysSomething } from '../../model/conversations.js';
import { RecordError, type RecordErrorCode } from '../../model/errors.js';
import type { KithRecord } from '../../model/record.js';
import { recordAround } from '../../session/record-controller.js';
import type { Change } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { share } from '../../translations/en-GB/share.js';
import type { KithRecordElement } from '../record/record.js';
import type { KithPaperElement } from './paper.js';
import { shareStyles } from './share.styles.js';

/**
 * Takes the record along: saves it as a file, opens a file that was saved anywhere, and prints it as one page of A4. A page
 * with this element prints the record in place of the widgets. Nothing is sent to anyone.
 *
 * @summary Save a file, open a file, print.
 * @slot tools - Something for the end of the heading, such as `kith-leave`.
 * @fires {KithChangeEvent} kith-change - A file was opened, or taken back.
 */
export class KithShareElement extends KithElement {
  static override styles = [base, sheet, controls, shareStyles];

  readonly #words = new LocaliseController(this, 'share', share);
  readonly #print = matchMedia('print');
  /** What is printed; there once it has been fetched. */
  @state() private paper: KithPaperElement | undefined;
  #record: KithRecordElement | undefined;

  @state() private said = '';
  /** Why the last file was not opened. */
  @state() private wrong: RecordErrorCode | 'unreadable' | undefined;
  /** How many files are being read. */
  @state() private reading = 0;
  @state() private dropping = false;
  /** What opening the last file did, as long as nothing else was done since. */
  @state() private opened: Change | undefined;

  /**
   * The last line on paper but one: how to ask for what the law gives, with your telephone number. Unless told, a
   * sentence about the Care Act.
   */
  @property() rights = '';

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('beforeprint', this.#drawPaper);
    this.#print.addEventListener('change', this.#drawPaper);
    void this.#lendPaper();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('beforeprint', this.#drawPaper);
    this.#print.removeEventListener('change', this.#drawPaper);
    this.#record?.printWith(undefined);
    this.#record = undefined;
  }

  protected override updated(): void {
    // A record that changes while the page stands as it would on paper: a preview, or a browser that draws late.
    if (this.#print.matches) this.#drawPaper();
  }

  /**
   * The record around prints the paper in place of all its widgets. It is fetched when the page has settled: nobody waits
   * for it, and a page that never gets it prints its widgets.
   */
  async #lendPaper(): Promise<void> {
    this.paper ??= await fetchPaper();
    const around = recordAround(this);
    if (!around || !this.paper) return;
    await customElements.whenDefined('kith-record');
    if (!this.isConnected || recordAround(this) !== around) return;
    this.#record = around as KithRecordElement;
    this.#record.printWith(this.paper);
  }

  readonly #drawPaper = (): void => {
    const lang = this.language;
    this.paper?.draw(this.records.record, {
      rights: this.rights,
      share: this.#words.t,
      common: this.common,
      lang,
    });
  };

  readonly #save = (): void => {
    offerDownload(writeKithFile(this.records.record), FILE_NAME);
    this.#say(this.#words.t.saved(FILE_NAME));
  };

  readonly #printPage = (): void => globalThis.print();

  readonly #choose = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.#open(file);
    // So that choosing the same file again is a change, too.
    input.value = '';
  };

  async #open(file: File): Promise<void> {
    this.#say('');
    this.reading++;
    try {
      this.#takeIn(await readKithFile(file));
    } catch (error) {
      if (error instanceof RecordError) this.wrong = error.code;
      // The browser could not read it: moved, on a stick that was pulled, not ours to read.
      else if (error instanceof DOMException) this.wrong = 'unreadable';
      else throw error;
    } finally {
      this.reading--;
    }
  }

  #takeIn(record: KithRecord): void {
    const { t } = this.#words;
    const before = this.records.record;
    this.records.takeIn(record, { what: t.did });
    const isNew = this.records.record !== before;
    const count = (entities: object) => Object.keys(entities).length;
    const counts = [
      [Object.values(record.answers).filter(saysSomething).length, t.answers],
      [count(record.people), t.people],
      [count(record.assets), t.things],
      [count(record.notes), t.notes],
    ] as const;
    const parts = counts.filter(([number]) => number > 0).map(([number, inWords]) => inWords(number));
    this.#say([t.opened(parts), !isNew && parts.length ? t.nothingNew : ''].join(' ').trim());
    if (isNew) this.opened = this.records.session?.undoable;
  }

  #say(said: string): void {
    this.said = said;
    this.wrong = undefined;
    this.opened = undefined;
  }

  readonly #takeBack = (): void => {
    const outcome = this.records.undo();
    if (outcome.done === 'nothing') return;
    this.#say(outcome.done === 'done' ? this.common.undid(outcome.change.what) : this.common.overtaken);
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #dragOver = (event: DragEvent): void => {
    if (!this.writable || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.dropping = true;
  };

  readonly #dragLeave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.dropping = false;
  };

  readonly #drop = (event: DragEvent): void => {
    if (!this.dropping) return;
    event.preventDefault();
    this.dropping = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.#open(file);
  };

  protected override renderContent(): unknown {
    const { t } = this.#words;
    return html`<section
        class="sheet ${this.dropping ? 'dropping' : ''}"
        aria-labelledby="title"
        @dragover=${this.#dragOver}
        @dragleave=${this.#dragLeave}
        @drop=${this.#drop}
      >
        <header class="head">
          <div>
            <h2 id="title">${t.title}</h2>
            <p class="sub">${t.sub}</p>
          </div>
          <div class="tools"><slot name="tools"></slot></div>
        </header>
        <ul class="ways">
          ${this.#renderWay(iconDownload, t.saveHint, this.#renderButton(t.save, this.#save, 'go'))}
          ${
            this.writable
              ? this.#renderWay(
                  iconFolderOpen,
                  this.dropping ? t.dropNow : `${t.openHint} ${t.drop}`,
                  this.#renderInput(),
                )
              : nothing
          }
          ${this.#renderWay(iconPrinter, t.printHint, this.#renderButton(t.print, this.#printPage))}
        </ul>
        <div class="wrong" role="alert">${this.#renderWrong()}</div>
        ${this.#renderSaid()}
      </section>
      ${recordAround(this) ? nothing : this.paper}`;
  }

  #renderWrong(): TemplateResult | typeof nothing {
    const { wrong } = this;
    if (!wrong) return nothing;
    return html`<p class="problem">${wrong === 'unreadable' ? this.#words.t.unreadable : this.problemInWords(wrong)}</p>`;
  }

  #renderWay(picture: Icon, hint: string, action: TemplateResult): TemplateResult {
    return html`<li>
      ${icon(picture)}
      <p class="hint">${hint}</p>
      ${action}
    </li>`;
  }

  #renderButton(label: string, act: () => void, kind = ''): TemplateResult {
    return html`<button type="button" class="button ${kind}" @click=${act}>${label}</button>`;
  }

  #renderInput(): TemplateResult {
    return html`<label class="button"
      >${this.#words.t.open}<input
        type="file"
        accept=".json,.kith.json,application/json"
        aria-busy=${this.reading > 0}
        @change=${this.#choose}
    /></label>`;
  }

  #renderSaid(): TemplateResult {
    const said = this.reading ? this.common.opening : this.said;
    // Only while it is the last thing that was done: the undo of anything else is not ours to offer.
    const canTakeBack = this.opened && this.writable && this.records.session?.undoable === this.opened;
    return html`<div class="said ${said ? '' : 'quiet'}">
      <p role="status">${said}</p>
      ${
        canTakeBack
          ? html`<button type="button" class="button small" @click=${this.#takeBack}>${this.#words.t.takeBack}</button>`
          : nothing
      }
    </div>`;
  }
}

async function fetchPaper(): Promise<KithPaperElement | undefined> {
  try {
    const { KithPaperElement } = await import('./paper.js');
    defineElement('kith-paper', KithPaperElement);
    return document.createElement('kith-paper');
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-share': KithShareElement;
  }
}

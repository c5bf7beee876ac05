import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { property, state } from '../../internal/decorators.js';
import { icon, type Icon } from '../../internal/icon.js';
import { iconDownload, iconFolderOpen, iconPrinter, iconUsers } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { offerDownload } from '../../internal/offer-download.js';
import { FILE_NAME, writeKithFile } from '../../interchange/kith-file.js';
import { recordAround, type RecordController } from '../../session/record-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { share } from '../../translations/en-GB/share.js';
import type { Translation } from '../../translations/translation.js';
import type { Giving } from './giving.js';
import type { Opening } from './opening.js';
import type { Printing } from './printing.js';
import { shareStyles } from './share.styles.js';

/** What the parts that come later work with, as it is at the moment. */
export interface ShareHost {
  readonly element: LitElement;
  readonly records: RecordController;
  readonly writable: boolean;
  readonly lang: string;
  readonly common: Translation['common'];
  readonly rights: string;
  /** Says what happened, where it is heard. */
  readonly say: (said: string) => void;
  /** The copy is given, or not now. */
  readonly leaveCopy: () => void;
}

/**
 * Takes the record along: saves it as a file, opens a file that was saved anywhere, prints it as one page of A4, and gives
 * somebody a copy of the part that the person chose. A page with this element prints the record in place of the widgets.
 * Nothing is sent to anyone.
 *
 * @summary Save a file, open a file, print, give a copy of a part.
 * @slot tools - Something for the end of the heading, such as `kith-leave`.
 * @fires {KithChangeEvent} kith-change - A file was opened, or taken back; a copy was given.
 */
export class KithShareElement extends KithElement {
  static override styles = [base, sheet, controls, shareStyles];

  readonly #words = new LocaliseController(this, 'share', share);
  /** Reads files, and knows what came of it. */
  @state() private opening: Opening | undefined;
  /** Brings what is printed. */
  @state() private printing: Printing | undefined;
  /** The copy that is being made. */
  #copy: Giving | undefined;

  readonly #openingPart = this.later(async () => {
    const part = await import('./opening.js');
    this.opening ??= new part.Opening(() => this.#host);
    return part;
  });
  readonly #givingPart = this.later(() => import('./giving.js'));

  @state() private said = '';
  @state() private isGiving = false;

  /**
   * The last line on paper but one: how to ask for what the law gives, with your telephone number. Unless told, a
   * sentence about the Care Act.
   */
  @property() rights = '';

  constructor() {
    super();
    // A page that never gets it prints its widgets.
    this.later(async () => {
      const part = await import('./printing.js');
      this.printing ??= new part.Printing(
        () => this.#host,
        () => this.#copy?.record,
      );
      return part;
    });
  }

  get #host(): ShareHost {
    const { records, writable, language: lang, common, rights } = this;
    const say = (said: string) => (this.said = said);
    const leaveCopy = () => {
      this.#copy = undefined;
      this.isGiving = false;
    };
    return { element: this, records, writable, lang, common, rights, say, leaveCopy };
  }

  readonly #save = (): void => {
    offerDownload(writeKithFile(this.records.record), FILE_NAME);
    this.said = this.#words.t.saved(FILE_NAME);
  };

  readonly #printPage = (): void => globalThis.print();

  readonly #give = (): void => void (this.isGiving = true);

  readonly #choose = async ({ currentTarget }: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that choosing the same file again is a change, too.
    input.value = '';
    this.#openingPart.again();
    if (!this.#openingPart.part) await this.#openingPart.wanted;
    if (this.opening && file) void this.opening.open(file);
    else this.said = this.common.late;
  };

  protected override renderContent(): unknown {
    const { opening } = this;
    const { t } = this.#words;
    const copy = this.isGiving
      ? this.draw(this.#givingPart, ({ Giving }) => (this.#copy ??= new Giving(() => this.#host)).render())
      : nothing;
    return html`<section class="sheet" aria-labelledby="title">
        <header class="head">
          <div>
            <h2 id="title" tabindex="-1">${this.#copy?.title ?? t.title}</h2>
            <p class="sub">${this.#copy?.t.sub ?? t.sub}</p>
          </div>
          <div class="tools"><slot name="tools"></slot></div>
        </header>
        ${copy} ${this.#copy ? nothing : this.#renderWays()}
        <div role="alert">${opening?.renderWrong((code) => this.problemInWords(code))}</div>
        <div class="said">
          <p role="status">${this.said}</p>
          ${opening?.renderMore()}
        </div>
      </section>
      ${recordAround(this) ? nothing : this.printing?.paper}`;
  }

  #renderWays(): TemplateResult {
    const { t } = this.#words;
    const button = (label: string, act: () => void, kind = '') =>
      html`<button type="button" class="button ${kind}" @click=${act}>${label}</button>`;
    const input = html`<label class="button"
      >${t.open}<input type="file" accept=".json,.age,application/json" @change=${this.#choose}
    /></label>`;
    const ways: [Icon, string, TemplateResult][] = [
      [iconDownload, t.saveHint, button(t.save, this.#save, 'go')],
      [iconFolderOpen, `${t.openHint} ${t.drop}`, input],
      [iconPrinter, t.printHint, button(t.print, this.#printPage)],
      [iconUsers, t.giveHint, button(t.give, this.#give, 'give')],
    ];
    return html`<ul class="ways">
      ${ways.map(([picture, hint, way]) =>
        way === input && !this.writable
          ? nothing
          : html`<li>
              ${icon(picture)}
              <p class="hint">${hint}</p>
              ${way}
            </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-share': KithShareElement;
  }
}

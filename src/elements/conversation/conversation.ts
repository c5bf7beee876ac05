import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { property, state } from '../../internal/decorators.js';
import { icon } from '../../internal/icon.js';
import { iconChevronLeft, iconChevronRight } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { WorryWay } from '../../internal/worry.js';
import * as answering from '../../model/answering.js';
import { answerTo, currentConversation, type Asking, type Talking } from '../../model/conversations.js';
import type { Prompt } from '../../model/definition.js';
import { ANYTHING_ELSE, promptsOf, whereSaid, whereToGoOn } from '../../model/prompts.js';
import type { Conversation, RecordDraft } from '../../model/record.js';
import { say } from '../../model/wording.js';
import { KithDoneEvent } from '../../session/events.js';
import { base } from '../../styles/base.js';
import { essentials } from '../../styles/essentials.js';
import { sheet } from '../../styles/sheet.js';
import { conversation as words } from '../../translations/en-GB/conversation.js';
import { styles } from './conversation.styles.js';
import { DefinitionSource } from './definition-source.js';
import { welcome } from './frame.js';
import { nameOf, promptEntry, type Page } from './prompt.js';

/** Narrower than this, one prompt at a time is shown unless somebody chose. In CSS pixels of the element. */
const NARROW = 640;

/** Which field for adding is open, and where: one for a question belongs to the whole page. */
interface Adding {
  readonly what?: 'card' | 'person' | 'question';
  readonly prompt?: string;
}

/**
 * A conversation about what matters, guided by prompts that can be skipped, reworded and added to. The person's own words
 * are kept as they came; how somebody else put it stands beside them.
 *
 * @summary The "what matters to you" conversation.
 * @slot record - A `<script type="application/json">` with a record to begin with.
 * @slot definition - A `<script type="application/json">` with a conversation definition.
 * @slot tools - At the end of the heading: a `kith-leave`.
 * @slot status - In the foot: a `kith-status`.
 * @csspart sheet - The notebook page.
 * @fires {KithChangeEvent} kith-change - A person changed the record.
 * @fires {KithDoneEvent} kith-done - The conversation was finished for now. Nothing is locked by it.
 * @fires {KithWorryEvent} kith-worry - "Something is worrying me". Cancel it to show a route of your own.
 */
export class KithConversationElement extends KithElement {
  static override styles = [base, sheet, essentials, styles];

  /**
   * What guides the conversation: the name of a preset, the address of a JSON file on the page's own site, JSON, or an
   * object. Can be set at any time: what was said stays.
   */
  @property() definition?: unknown;

  /** `one` shows a prompt at a time, `all` the whole page. Without it the width decides, until the person does. */
  @property({ reflect: true }) mode?: 'one' | 'all';

  /** Where "Something is worrying me" leads: an address with `https:`, `http:`, `tel:` or `mailto:`. */
  @property({ attribute: 'worry-href' }) worryHref?: string;

  @state() private narrow?: boolean;
  /** The prompt that the talk is at. */
  @state() private at = '';
  /** Somebody went into a prompt: from now on nothing moves by itself. */
  @state() private begun = false;
  @state() private adding: Adding = {};
  @state() private finished = false;
  @state() private announced = '';

  /** Nobody had said anything when the page came up. */
  #fresh = true;
  /** The talk that goes on, and its prompts. */
  #talk: Conversation | undefined;
  #list: readonly Prompt[] = [];
  /** The prompts to which somebody else's way of putting it is being written. */
  readonly #writesOther = new Set<string>();
  readonly #words = new LocaliseController(this, 'conversation', words);
  readonly #source = new DefinitionSource(this);
  readonly #around = this.later(() => import('./around.js'));
  readonly #worry = new WorryWay(this);
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    if (this.hasUpdated && !this.#source.shown) this.#source.take(this.definition);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#source.stop();
  }

  /** An update is complete when the questions are there: they come on demand. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#source.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definition') || !this.hasUpdated) this.#source.take(this.definition);
    if (this.narrow === undefined) this.#measure();
    if (!this.records.session || !this.#source.shown) return;
    this.#look();
    if (!this.begun) this.#fresh = !this.#said().includes('1');
    if (!this.begun || this.#place() < 0) this.at = whereToGoOn(this.record, this.#talk?.id, this.#list);
  }

  #measure(): void {
    if (this.clientWidth > 0) this.narrow = this.clientWidth < NARROW;
  }

  #look(): void {
    const definition = this.#source.shown!;
    this.#talk = currentConversation(this.record, definition.id);
    this.#list = promptsOf(definition, this.record, this.#talk, this.language);
  }

  #said(): string {
    return whereSaid(this.record, this.#talk?.id, this.#list);
  }

  #place(): number {
    return this.#list.findIndex(({ id }) => id === this.at);
  }

  #talking(): Talking {
    const { id, revision } = this.#source.shown!;
    return { definition: id, revision, lang: this.language };
  }

  /** Changes the answer to a prompt. Typing in one field is one burst. */
  #answer(prompt: Prompt, what: string, recipe: (draft: RecordDraft, asking: Asking) => void, field?: string): void {
    const asking = { ...this.#talking(), prompt, asked: say(prompt.ask, this.language) };
    const burst = field && `answers/${asking.definition}/${prompt.id}/${field}`;
    this.#enter(prompt.id);
    this.records.edit((draft) => recipe(draft, asking), { what, burst });
  }

  /** Opens a field for adding, or closes it: focus goes into it, and back to what opened it. */
  #open(what?: Adding['what'], prompt?: string): void {
    const selector = what ? '.quick input, .late button' : `[data-add=${this.adding.what}]`;
    this.adding = { what, prompt };
    if (what) this.announced = '';
    void this.#focus(selector, prompt);
  }

  #enter(prompt: string): void {
    this.begun = true;
    this.finished = false;
    this.at = prompt;
  }

  /** Goes to a prompt: its question has focus, and where one is shown at a time its place is said. */
  #go(prompt: string): void {
    this.#look();
    this.#enter(prompt);
    this.adding = {};
    this.announced = this.#words.t.question(this.#place() + 1, this.#list.length);
    void this.#focus('h3', prompt);
  }

  async #focus(what: string, prompt?: string): Promise<void> {
    await super.getUpdateComplete();
    const within = prompt ? `[data-prompt="${CSS.escape(prompt)}"] ` : '';
    this.renderRoot.querySelector<HTMLElement>(within + what)?.focus();
  }

  #step(by: 1 | -1): void {
    const next = this.#list[this.#place() + by];
    if (next) this.#go(next.id);
  }

  #skip(prompt: Prompt): void {
    const { t } = this.#words;
    this.#answer(prompt, t.did.skipped(nameOf(prompt, this.language)), answering.skipPrompt);
    this.announced = t.skipped;
    this.#step(1);
  }

  readonly #finish = (): void => {
    const what = this.#words.t.did.finished;
    if (this.writable) this.records.edit((draft) => answering.finishConversation(draft, this.#talking()), { what });
    this.begun = true;
    this.finished = true;
    this.dispatchEvent(new KithDoneEvent(this.record, 'conversation'));
  };

  readonly #onFocusIn = ({ target }: Event): void => {
    const prompt = (target as Element).closest<HTMLElement>('[data-prompt]')?.dataset['prompt'];
    if (!prompt) return;
    this.begun = true;
    this.at = prompt;
  };

  protected override renderContent(): unknown {
    const { shown: definition, problem } = this.#source;
    const { t } = this.#words;
    const { language: lang, common, writable, record } = this;
    const trouble = problem ? this.draw(this.#around, (part) => part.definitionProblem(problem, lang)) : nothing;
    if (!definition) return problem ? trouble : html`<p class="opening" aria-busy="true">${common.opening}</p>`;
    const list = this.#list;
    const said = this.#said();
    const current = list[this.#place()]!;
    const one = (this.mode ?? (this.narrow ? 'one' : 'all')) === 'one';
    const welcomes = one && this.#fresh && !this.begun;
    const title = one && !welcomes ? (current.short ?? definition.title) : definition.title;
    const finish = writable ? html`<button type="button" class="button go" @click=${this.#finish}>${t.finish}</button>` : nothing;
    return html`<section class="sheet ${one ? 'one' : ''}" part="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title">${say(title, lang)}</h2>
          <p class="sub">${this.#around.part?.talkLine(record, this.#talk, lang)}</p>
        </div>
        <div class="tools">
          <div class="mode">${this.#around.part?.modeSwitch(one, lang, (mode) => (this.mode = mode))}</div>
          <slot name="tools"></slot>
        </div>
      </header>
      ${trouble}
      <div class="body">
        ${welcomes ? welcome(t, this.#around.part?.cups(), () => this.#go(list[0]!.id)) : this.#renderBook(one ? [current] : list, one ? said : '')}
        ${one
          ? nothing
          : html`<div class="side">
              ${this.draw(this.#around, (part) =>
                part.aside({
                  ...this.#page(),
                  prompts: list,
                  said,
                  current: this.begun ? this.at : '',
                  adding: this.adding.what === 'question',
                  toggle: (open) => this.#open(open ? 'question' : undefined),
                  go: (prompt) => this.#go(prompt),
                }),
              )}
            </div>`}
      </div>
      <p class=${this.finished ? 'finished' : 'unseen'} role="status">${this.finished ? t.finished : this.announced}</p>
      <footer class="foot">
        <div class="rest">
          <slot name="status"></slot>
          ${this.#worry.render({ worry: common.worry, help: t.worryHelp }, this.worryHref)}
        </div>
        ${welcomes ? nothing : one ? this.#renderTurn(current, finish) : finish}
      </footer>
    </section>`;
  }

  /** From one question to the next. "Skip" is an answer; "Back" and "Next" only turn the page. */
  #renderTurn(current: Prompt, finish: unknown): TemplateResult {
    const { t } = this.#words;
    const list = this.#list;
    return html`<div class="turn">
      <button type="button" class="button icon" aria-label=${t.back} ?disabled=${list[0] === current} @click=${() => this.#step(-1)}>
        ${icon(iconChevronLeft, 'flip')}
      </button>
      ${this.writable ? html`<button type="button" class="button" @click=${() => this.#skip(current)}>${t.skip}</button>` : nothing}
      ${list.at(-1) === current
        ? finish
        : html`<button type="button" class="button go" @click=${() => this.#step(1)}>${t.next}${icon(iconChevronRight, 'flip')}</button>`}
    </div>`;
  }

  #renderBook(shown: readonly Prompt[], said: string): TemplateResult {
    const { t } = this.#words;
    // What is added comes before this one: in a list of its own it stays where it is, with whatever is being written in it.
    const last = shown.findIndex(({ id }) => id === ANYTHING_ELSE) >>> 0;
    const entry = (prompt: Prompt) => this.#renderPrompt(prompt, said);
    return html`<div class="main">
      ${this.#fresh && !said ? html`<p class="quiet sub"><b>${t.kettle}.</b> ${t.kettleHint}</p>` : nothing}
      <div class="book" @focusin=${this.#onFocusIn}>${shown.slice(0, last).map(entry)}${shown.slice(last).map(entry)}</div>
    </div>`;
  }

  #page(): Page {
    const { records, language: lang, common, writable } = this;
    return { records, talking: this.#talking(), lang, common, writable, symbolOf: this.#source.symbolOf };
  }

  #renderPrompt(prompt: Prompt, said: string): TemplateResult {
    const { t } = this.#words;
    const { record, announced } = this;
    const { id } = prompt;
    const answer = answerTo(record, this.#talk?.id, id);
    return promptEntry({
      ...this.#page(),
      t,
      prompt,
      answer,
      index: this.#list.indexOf(prompt),
      count: this.#list.length,
      said,
      otherName: record.authors[answer?.otherWords?.author ?? answering.OTHER]?.name ?? '',
      writesOther: this.#writesOther.has(id),
      adding: this.adding.prompt === id ? (this.adding.what as 'card' | 'person') : undefined,
      announced,
      announce: (words) => (this.announced = words),
      change: (what, recipe, field) => this.#answer(prompt, what, recipe, field),
      chooseWhose: (other) => {
        this.#writesOther[other ? 'add' : 'delete'](id);
        this.requestUpdate();
      },
      open: (what) => this.#open(what, id),
      part: this.#around.part,
      around: (draw) => this.draw(this.#around, draw),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-conversation': KithConversationElement;
  }
}

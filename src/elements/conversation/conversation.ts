import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { NextFocus } from '../../controllers/next-focus.js';
import { property, state } from '../../internal/decorators.js';
import { icon } from '../../internal/icon.js';
import { iconChevronLeft, iconChevronRight } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { watchWidth } from '../../internal/watch-width.js';
import { WorryWay } from '../../internal/worry.js';
import * as answering from '../../model/answering.js';
import { answerTo, currentConversation, type Asking, type Talking } from '../../model/conversations.js';
import type { Prompt } from '../../model/definition.js';
import { ANYTHING_ELSE, isSameDay, whereSaid, whereToGoOn } from '../../model/prompts.js';
import type { Conversation, RecordDraft } from '../../model/record.js';
import { ME } from '../../model/schema.js';
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

  /**
   * `one` shows a prompt at a time, `all` the whole page, `board` picture cards to take in any order. Without it the width
   * decides, until the person does.
   */
  @property({ reflect: true }) mode?: Page['mode'];

  /** Where "Something is worrying me" leads: an address with `https:`, `http:`, `tel:` or `mailto:`. */
  @property({ attribute: 'worry-href' }) worryHref?: string;

  @state() private narrow?: boolean;
  /** The prompt that the talk is at. */
  @state() private at = '';
  /** Somebody went into a prompt: from now on nothing moves by itself. */
  @state() private begun = false;
  @state() private adding: Page['adding'] = {};
  @state() private finished = false;
  @state() private announced = '';
  /** Who is writing. */
  @state() private writer = ME;

  /** Where there are picture cards: they are what is seen, and not one of the questions. */
  @state() private atBoard = true;
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
  readonly #focus = new NextFocus(this, this.#around);
  readonly #worry = new WorryWay(this);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#source.shown) this.#source.take(this.definition);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    if (!this.begun || this.#place() < 0) this.at = whereToGoOn(this.record, this.#talk, this.#list);
  }

  protected override firstUpdated(): void {
    watchWidth(this, this.#measure);
  }

  readonly #measure = (): void => {
    if (this.clientWidth > 0) this.narrow = this.clientWidth < NARROW;
  };

  #look(): void {
    const definition = this.#source.shown!;
    this.#talk = currentConversation(this.record, definition.id);
    this.#list = this.#source.promptsOf(definition, this.record, this.#talk, this.language);
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
  readonly #open: Page['open'] = (what, prompt) => {
    const was = this.adding;
    this.adding = { what, prompt };
    if (what) this.announced = '';
    this.#goTo(what ? '.quick input, .late button' : `[data-add=${was.what}]`, what ? prompt : was.prompt);
  };

  /** Where the talk is now is where it goes on after a break. Going through the questions leaves no talk behind. */
  #enter(place: string): void {
    this.begun = true;
    this.finished = false;
    this.at = place;
    const talk = currentConversation(this.record, this.#source.shown!.id);
    if (talk && talk.place !== place) this.records.session!.edit((draft) => void (draft.conversations[talk.id]!.place = place), { undoable: false });
  }

  /** Goes to a prompt: its question has focus, and where one is shown at a time its place is said. */
  readonly #go = (prompt: string): void => {
    this.#look();
    this.atBoard = false;
    this.#enter(prompt);
    this.adding = {};
    this.announced = this.#words.t.question(this.#place() + 1, this.#list.length);
    this.#goTo('h3', prompt);
  };

  #goTo(what: string, prompt?: string): void {
    this.#focus.goTo((prompt ? `[data-prompt="${CSS.escape(prompt)}"] ` : '') + what);
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
    this.records.edit((draft) => answering.finishConversation(draft, this.#talking()), { what });
    this.begun = true;
    this.finished = true;
    this.dispatchEvent(new KithDoneEvent(this.record, 'conversation'));
  };

  readonly #onFocusIn = ({ target }: Event): void => {
    const prompt = (target as Element).closest<HTMLElement>('[data-prompt]')?.dataset['prompt'];
    if (prompt) this.#enter(prompt);
  };

  protected override renderContent(): unknown {
    const { shown: definition, problem } = this.#source;
    const { t } = this.#words;
    const { language: lang, common, writable, record } = this;
    const trouble = problem ? this.draw(this.#around, (part) => part.definitionProblem(problem, lang)) : nothing;
    if (!definition) return problem ? trouble : html`<p class="opening" aria-busy="true">${common.opening}</p>`;
    const list = this.#list;
    const page = this.#page();
    const current = list[this.#place()]!;
    const one = this.mode ? this.mode !== 'all' : !!this.narrow;
    // On a later day, what was said comes first.
    const returns = writable && !this.begun && !!this.#talk?.finished && !isSameDay(this.#talk.finished, new Date());
    const boards = this.mode === 'board' && this.atBoard;
    const welcomes = returns || boards || (one && this.#fresh && !this.begun);
    const title = (one && !welcomes && current.short) || definition.title;
    const finish = writable ? html`<button type="button" class="button go" @click=${this.#finish}>${t.finish}</button>` : nothing;
    return html`<section class="sheet ${one ? 'one' : ''}" lang=${lang} part="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title">${say(title, lang)}</h2>
          <p class="sub">${this.#around.part?.talkLine(record, this.#talk, lang)}</p>
        </div>
        <div class="tools">
          <div class="mode">${this.#around.part?.modeSwitch(page, one)}</div>
          <slot name="tools"></slot>
        </div>
      </header>
      ${trouble} ${writable ? html`<div class="writer">${this.#around.part?.writers(page)}</div>` : nothing}
      <div class="body">
        ${returns || boards
          ? this.draw(this.#around, (part) => part[returns ? 'lastTime' : 'board'](page))
          : welcomes
            ? welcome(t, this.#around.part?.cups(), () => this.#go(list[0]!.id))
            : this.#renderBook(one ? [current] : list, page, one)}
        ${one ? nothing : html`<div class="side">${this.draw(this.#around, (part) => part.aside(page))}</div>`}
      </div>
      ${this.#around.part?.onPaper(page)}
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

  #renderBook(shown: readonly Prompt[], page: Page, one: boolean): TemplateResult {
    const { t } = this.#words;
    // What is added comes before this one: in a list of its own it stays where it is, with whatever is being written in it.
    const last = shown.findIndex(({ id }) => id === ANYTHING_ELSE) >>> 0;
    const entry = (prompt: Prompt) => this.#renderPrompt(prompt, page, one);
    return html`<div class="main">
      ${this.#fresh && !one ? html`<p class="quiet sub"><b>${t.kettle}.</b> ${t.kettleHint}</p>` : nothing}
      <div class="book" @focusin=${this.#onFocusIn}>${shown.slice(0, last).map(entry)}${shown.slice(last).map(entry)}</div>
    </div>`;
  }

  #page(): Page {
    const { records, language: lang, common, writable, writer, adding, mode, at, begun } = this;
    return {
      host: this,
      records,
      talking: this.#talking(),
      lang,
      common,
      writable,
      symbolOf: this.#source.symbolOf,
      mode,
      choose: (mode) => {
        this.mode = mode;
        this.atBoard = true;
      },
      definition: this.#source.shown!,
      prompts: this.#list,
      whereSaid: this.#said(),
      at,
      begun,
      writer,
      write: (author) => {
        this.writer = author;
        this.#writesOther.clear();
      },
      adding,
      open: this.#open,
      go: this.#go,
      announce: (words) => (this.announced = words),
    };
  }

  #renderPrompt(prompt: Prompt, page: Page, one: boolean): TemplateResult {
    const { id } = prompt;
    return promptEntry({
      ...page,
      t: this.#words.t,
      prompt,
      answer: answerTo(this.record, this.#talk?.id, id),
      index: this.#list.indexOf(prompt),
      one,
      writesOther: this.#writesOther.has(id),
      change: (what, recipe, field) => this.#answer(prompt, what, recipe, field),
      chooseWhose: (other) => {
        this.#writesOther[other ? 'add' : 'delete'](id);
        this.requestUpdate();
      },
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

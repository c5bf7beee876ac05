import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocaliseController } from '../../controllers/localise.js';
import { KithElement } from '../../internal/kith-element.js';
import { WorryWay } from '../../internal/worry.js';
import * as answering from '../../model/answering.js';
import { answerTo, currentConversation, type Asking } from '../../model/conversations.js';
import { say, type Prompt } from '../../model/definition.js';
import { addPerson, findByName } from '../../model/people.js';
import { promptsOf, whereSaid, whereToGoOn } from '../../model/prompts.js';
import type { Conversation, RecordDraft } from '../../model/record.js';
import { KithDoneEvent } from '../../session/events.js';
import type { SessionEvent } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { conversation as words } from '../../translations/en-GB/conversation.js';
import type { Translation } from '../../translations/translation.js';
import { index, peopleNamed } from './aside.js';
import { styles } from './conversation.styles.js';
import { DefinitionSource } from './definition-source.js';
import { definitionProblem, finishButton, modeSwitch, talkLine, turn, type Turn } from './frame.js';
import { promptEntry, type PromptActions } from './prompt.js';
import { welcome } from './welcome.js';
import { initialOf, isolated } from './who.js';

/** Narrower than this, one prompt at a time is shown unless somebody chose. In CSS pixels of the element. */
const NARROW = 640;

const within = (prompt: string) => `[data-prompt="${CSS.escape(prompt)}"]`;

/** Where a field for adding something is open; `question` belongs to the whole page. */
interface Adding {
  readonly what: 'card' | 'person' | 'question';
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
  static override styles = [base, sheet, controls, styles];

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
  /** Nobody had said anything when the page came up. */
  @state() private fresh = true;
  /** Somebody went into a prompt: from now on nothing moves by itself. */
  @state() private begun = false;
  @state() private writesOther: ReadonlySet<string> = new Set();
  @state() private adding?: Adding;
  @state() private did = '';
  @state() private finished = false;
  @state() private announced = '';

  readonly #words = new LocaliseController(this, 'conversation', words);
  readonly #source = new DefinitionSource(this);
  readonly #worry = new WorryWay(this);
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #prompts?: { readonly of: readonly unknown[]; readonly list: readonly Prompt[] };

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definition') || !this.hasUpdated) this.#source.take(this.definition);
    if (this.narrow === undefined) this.#measure();
    if (!this.records.session || !this.#source.shown) return;
    const { list, talk } = this.#now();
    if (!this.begun) this.fresh = !whereSaid(this.record, talk?.id, list).includes('1');
    if (!this.begun || !list.some(({ id }) => id === this.at)) this.at = whereToGoOn(this.record, talk?.id, list);
  }

  protected override onRecordEvent(event: SessionEvent): void {
    super.onRecordEvent(event);
    if (event.type !== 'change') return;
    const sameAnswers = ({ path }: (typeof event.patches)[number]) => path[0] === 'answers' && path.length === 3;
    if (!event.patches.every(sameAnswers)) this.#prompts = undefined;
  }

  #measure(): void {
    if (this.clientWidth > 0) this.narrow = this.clientWidth < NARROW;
  }

  /** The talk that goes on and its prompts. The list stays the same object while nothing in it changes. */
  #now(): { readonly talk: Conversation | undefined; readonly list: readonly Prompt[] } {
    const definition = this.#source.shown!;
    const talk = currentConversation(this.record, definition.id);
    const of = [definition, talk?.id, talk?.added, this.language, this.records.session];
    if (!this.#prompts?.of.every((part, at) => part === of[at]))
      this.#prompts = { of, list: promptsOf(definition, this.record, talk, this.language) };
    return { talk, list: this.#prompts!.list };
  }

  #asking(): Omit<Asking, 'prompt' | 'asked'> {
    return { definition: this.#source.shown!.id, revision: this.#source.shown!.revision, lang: this.language };
  }

  #nameOfPrompt(prompt: Prompt): string {
    return say(prompt.short ?? prompt.ask, this.language);
  }

  /** Changes the answer to a prompt. Typing in one field is one burst. */
  #answer(prompt: Prompt, what: string, recipe: (draft: RecordDraft, asking: Asking) => void, field?: string): void {
    const asking = { ...this.#asking(), prompt, asked: say(prompt.ask, this.language) };
    const burst = field && `answers/${asking.definition}/${prompt.id}/${field}`;
    this.#enter(prompt.id);
    this.records.edit((draft) => recipe(draft, asking), { what, burst });
  }

  readonly #actions: PromptActions = {
    write: (prompt, text) =>
      this.#answer(prompt, this.#did.wrote(this.#nameOfPrompt(prompt)), (draft, asking) => answering.writeWords(draft, asking, text), 'words'),
    writeOther: (prompt, text) =>
      this.#answer(prompt, this.#did.other(this.#nameOfPrompt(prompt)), (draft, asking) => answering.writeOtherWords(draft, asking, text), 'otherWords'),
    nameOther: (name) =>
      this.records.edit((draft) => answering.nameOther(draft, name), { what: this.#did.otherName, burst: `authors/${answering.OTHER}/name` }),
    chooseWhose: (prompt, other) => {
      const chosen = new Set(this.writesOther);
      if (other) chosen.add(prompt.id);
      else chosen.delete(prompt.id);
      this.writesOther = chosen;
    },
    toggleCard: (prompt, card, label) => {
      const talk = this.#now().talk;
      const isPicked = talk && answerTo(this.record, talk.id, prompt.id)?.cards?.includes(card);
      const what = this.#did[isPicked ? 'unpicked' : 'picked'](isolated(label));
      this.#answer(prompt, what, (draft, asking) => answering.toggleCard(draft, asking, card));
    },
    stillTrue: (prompt) => {
      this.#answer(prompt, this.#did.stillTrue(this.#nameOfPrompt(prompt)), answering.sayStillTrue);
      this.announced = this.#words.t.stillTrueToday;
      void this.#focus(`${within(prompt.id)} h3`);
    },
    open: ({ id }, what) => this.#open({ what, prompt: id }),
    close: () => this.#close(),
    add: (prompt, text) => (this.adding?.what === 'card' ? this.#addCard(prompt, text) : this.#namePerson(text)),
  };

  get #did(): Translation['conversation']['did'] {
    return this.#words.t.did;
  }

  #addCard(prompt: Prompt, label: string): void {
    this.#answer(prompt, this.#did.picked(isolated(label)), (draft, asking) => answering.addOwnCard(draft, asking, label));
    this.#close();
  }

  /** A name said twice is the same person. */
  #namePerson(name: string): void {
    const isKnown = findByName(this.record, name) !== undefined;
    const told = isolated(name);
    if (!isKnown) this.records.edit((draft) => void addPerson(draft, { name }), { what: this.#did.named(told) });
    this.did = this.announced = isKnown ? this.#words.t.namedBefore(told) : this.#words.t.named(told);
  }

  #addQuestion(wording: string): void {
    let id = '';
    this.records.edit((draft) => void (id = answering.addQuestion(draft, this.#asking(), wording)), { what: this.#did.asked });
    this.adding = undefined;
    this.#go(id);
  }

  #open(adding: Adding): void {
    this.did = '';
    this.adding = adding;
    void this.#focus('.quick input');
  }

  /** Closes the field for adding; focus goes back to what opened it. */
  #close(): void {
    const { what, prompt } = this.adding ?? {};
    this.adding = undefined;
    const opener = { card: '.card[aria-expanded]', person: '.name', question: '.question' };
    if (what) void this.#focus(`${prompt ? within(prompt) : ''} ${opener[what]}`);
  }

  #enter(prompt: string): void {
    this.begun = true;
    this.finished = false;
    this.at = prompt;
  }

  /** Goes to a prompt: its question has focus, and where one is shown at a time its place is said. */
  #go(prompt: string): void {
    const { list } = this.#now();
    const place = list.findIndex(({ id }) => id === prompt);
    this.#enter(prompt);
    this.adding = undefined;
    this.announced = this.#words.t.question(place + 1, list.length);
    void this.#focus(`${within(prompt)} h3`);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #step(by: 1 | -1): void {
    const { list } = this.#now();
    const next = list[list.findIndex(({ id }) => id === this.at) + by];
    if (next) this.#go(next.id);
  }

  #skip(prompt: Prompt): void {
    this.#answer(prompt, this.#did.skipped(this.#nameOfPrompt(prompt)), answering.skipPrompt);
    const { list } = this.#now();
    if (list.at(-1)?.id === prompt.id) this.announced = this.#words.t.skipped;
    else this.#step(1);
  }

  #turnAt(current: Prompt, list: readonly Prompt[]): Turn {
    return {
      isFirst: list[0] === current,
      isLast: list.at(-1) === current,
      writable: this.writable,
      step: (by) => this.#step(by),
      skip: () => this.#skip(current),
      finish: this.#finish,
    };
  }

  readonly #finish = (): void => {
    if (this.writable) this.records.edit((draft) => answering.finishConversation(draft, this.#asking()), { what: this.#did.finished });
    this.begun = true;
    this.finished = true;
    this.dispatchEvent(new KithDoneEvent(this.record, 'conversation'));
  };

  readonly #onFocusIn = ({ target }: Event): void => {
    const prompt = (target as Element).closest<HTMLElement>('[data-prompt]')?.dataset['prompt'];
    if (!prompt || (this.begun && prompt === this.at)) return;
    this.begun = true;
    this.at = prompt;
  };

  protected override renderContent(): unknown {
    const { shown: definition, problem } = this.#source;
    const { t } = this.#words;
    const trouble = problem ? definitionProblem(problem, t) : nothing;
    if (!definition) return problem ? trouble : html`<p class="opening" aria-busy="true">${this.common.opening}</p>`;
    const { talk, list } = this.#now();
    const said = whereSaid(this.record, talk?.id, list);
    const one = (this.mode ?? (this.narrow ? 'one' : 'all')) === 'one';
    const current = list.find(({ id }) => id === this.at);
    const welcomes = one && this.fresh && !this.begun;
    const title = one && !welcomes && current ? (current.short ?? definition.title) : definition.title;
    return html`<section class="sheet ${one ? 'one' : ''}" part="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title">${say(title, this.language)}</h2>
          <p class="sub">${talkLine(this.record, talk, this.language, t)}</p>
        </div>
        <div class="tools">${modeSwitch(one, t, (mode) => (this.mode = mode))}<slot name="tools"></slot></div>
      </header>
      ${trouble}
      <div class="body">
        ${welcomes ? welcome(t, () => this.#go(list[0]!.id)) : this.#renderBook(one && current ? [current] : list, talk, list, one ? said : '')}
        ${one ? nothing : this.#renderAside(list, said)}
      </div>
      <p class=${this.finished ? 'finished' : 'unseen'} role="status">${this.finished ? t.finished : this.announced}</p>
      <footer class="foot">
        <div class="rest">
          <slot name="status"></slot>
          ${this.#worry.render({ worry: this.common.worry, help: t.worryHelp }, this.worryHref)}
        </div>
        ${welcomes ? nothing : one && current ? turn(this.#turnAt(current, list), t) : this.writable ? finishButton(this.#finish, t) : nothing}
      </footer>
    </section>`;
  }

  #renderBook(shown: readonly Prompt[], talk: Conversation | undefined, list: readonly Prompt[], said: string): TemplateResult {
    const { t } = this.#words;
    const { language: lang, common, writable, record } = this;
    const today = new Date();
    const face = record.about.name ? initialOf(record.about.name) : common.me;
    const entry = (prompt: Prompt) => {
      const answer = talk && answerTo(record, talk.id, prompt.id);
      const otherName = record.authors[answer?.otherWords?.author ?? answering.OTHER]?.name ?? '';
      const writesOther = this.writesOther.has(prompt.id);
      const { what } = this.adding?.prompt === prompt.id ? this.adding : {};
      const adding = what === 'question' ? undefined : what;
      const did = adding ? this.did : '';
      const place = list.indexOf(prompt);
      const view = { prompt, answer, index: place, count: list.length, said, lang, t, common, writable, face, otherName, writesOther, adding, did };
      // A keystroke changes one answer: the other prompts are not looked at again.
      return guard([...Object.values(view), today.toDateString()], () => promptEntry({ ...view, today, actions: this.#actions }));
    };
    const quiet = this.fresh && !said ? html`<p class="quiet"><b>${t.kettle}.</b> ${t.kettleHint}</p>` : nothing;
    return html`<div class="main">
      ${quiet}
      <div class="book" @focusin=${this.#onFocusIn}>${repeat(shown, ({ id }) => id, entry)}</div>
    </div>`;
  }

  #renderAside(list: readonly Prompt[], said: string): TemplateResult {
    const { t } = this.#words;
    const { language: lang, common, writable, record } = this;
    const current = this.begun ? this.at : '';
    const adding = this.adding?.what === 'question';
    const view = { prompts: list, said, current, lang, t, common, writable, adding };
    return html`<aside class="side" aria-label=${t.index}>
      ${guard(Object.values(view), () =>
        index({
          ...view,
          go: (prompt) => this.#go(prompt),
          open: () => this.#open({ what: 'question' }),
          close: () => this.#close(),
          add: (wording) => this.#addQuestion(wording),
        }),
      )}
      ${guard([record.people, t], () => peopleNamed(record.people, t))}
    </aside>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-conversation': KithConversationElement;
  }
}

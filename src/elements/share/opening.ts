import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { readKithFile } from '../../interchange/kith-file.js';
import { isSealed, SealError, unseal } from '../../interchange/sealed.js';
import { saysSomething } from '../../model/conversations.js';
import { RecordError, type RecordErrorCode } from '../../model/errors.js';
import { isEmpty, type KithRecord } from '../../model/record.js';
import type { Change } from '../../session/session.js';
import { shareOpening } from '../../translations/en-GB/share-opening.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import type { ShareHost } from './share.js';

/** What `kith-share` does with files: takes in what is chosen or dropped, as one change, and offers to take that back. */
export class Opening implements ReactiveController {
  /** Why the last file was not opened. */
  #wrong: RecordErrorCode | 'unreadable' | 'wrongSecret' | 'damaged' | undefined;
  /** A locked file that waits for what opens it. */
  #locked: File | undefined;
  /** What opening the last file did, as long as nothing else was done since. */
  #opened: Change | undefined;

  constructor(private readonly host: () => ShareHost) {
    host().element.addController(this);
  }

  get #t(): Translation['shareOpening'] {
    return loadedTranslation(this.host().lang)?.shareOpening ?? shareOpening;
  }

  hostConnected(): void {
    const { element } = this.host();
    element.addEventListener('dragover', this.#dragOver);
    element.addEventListener('dragleave', this.#dragLeave);
    element.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    const { element } = this.host();
    element.removeEventListener('dragover', this.#dragOver);
    element.removeEventListener('dragleave', this.#dragLeave);
    element.removeEventListener('drop', this.#drop);
  }

  /** Reads a file into the record. Never rejects for what is wrong with a file. */
  async open(file: File, secret?: string): Promise<void> {
    const { common } = this.host();
    this.#locked = undefined;
    this.#say(common.opening);
    try {
      if (secret !== undefined) this.#takeIn(await readKithFile(await unseal(file, secret)));
      else if (await isSealed(file)) this.#askFor(file);
      else this.#takeIn(await readKithFile(file));
    } catch (error) {
      this.#say('');
      if (error instanceof SealError && error.code === 'wrong-secret') this.#askFor(file, 'wrongSecret');
      else if (error instanceof SealError) this.#wrong = 'damaged';
      else if (error instanceof RecordError) this.#wrong = error.code;
      // The browser could not read it: moved, on a stick that was pulled, not ours to read.
      else if (error instanceof DOMException) this.#wrong = 'unreadable';
      else throw error;
    }
  }

  #askFor(locked: File, wrong?: 'wrongSecret'): void {
    this.#say('');
    this.#locked = locked;
    this.#wrong = wrong;
    const { element } = this.host();
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('[name="secret"]')?.focus());
  }

  readonly #unlock = (event: SubmitEvent): void => {
    event.preventDefault();
    const secret = new FormData(event.currentTarget as HTMLFormElement).get('secret') as string;
    if (this.#locked && secret) void this.open(this.#locked, secret);
  };

  readonly #leaveLocked = (): void => {
    this.#locked = undefined;
    this.#say('');
  };

  #takeIn(file: KithRecord): void {
    const { records } = this.host();
    const t = this.#t;
    const before = records.record;
    const { sharing, ...about } = file.about;
    // A copy that is opened among other things is a copy no more.
    records.takeIn(isEmpty(before) ? file : { ...file, about }, { what: t.did });
    const isNew = records.record !== before;
    const count = (entities: object) => Object.keys(entities).length;
    const counts = [
      [Object.values(file.answers).filter((answer) => saysSomething(file, answer)).length, t.answers],
      [count(file.people), t.people],
      [count(file.assets), t.things],
      [count(file.notes), t.notes],
    ] as const;
    const parts = counts.filter(([number]) => number > 0).map(([number, inWords]) => inWords(number));
    const said = [
      t.opened(parts),
      sharing ? t.copyFor(sharing.recipient, sharing.purpose ?? '') : '',
      !isNew && parts.length ? t.nothingNew : '',
    ];
    this.#say(said.filter(Boolean).join(' '));
    if (isNew) this.#opened = records.session?.undoable;
  }

  #say(said: string): void {
    this.#wrong = undefined;
    this.#opened = undefined;
    this.host().say(said);
    this.host().element.requestUpdate();
  }

  readonly #takeBack = (): void => {
    const { records, common, element } = this.host();
    const outcome = records.undo();
    if (outcome.done === 'nothing') return;
    this.#say(outcome.done === 'done' ? common.undid(outcome.change.what) : common.overtaken);
    element.renderRoot.querySelector('input')?.focus();
  };

  readonly #dragOver = (event: DragEvent): void => {
    if (!this.host().writable || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#invite(true);
  };

  readonly #dragLeave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#invite(false);
  };

  readonly #drop = (event: DragEvent): void => {
    if (!this.host().writable) return;
    event.preventDefault();
    this.#invite(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.open(file);
  };

  #invite(isOver: boolean): void {
    this.host().element.toggleAttribute('dropping', isOver);
  }

  renderWrong(inWords: (code: RecordErrorCode) => unknown): TemplateResult | typeof nothing {
    const wrong = this.#wrong;
    if (!wrong) return nothing;
    return html`<p class="problem">
      ${wrong === 'unreadable' || wrong === 'wrongSecret' || wrong === 'damaged' ? this.#t[wrong] : inWords(wrong)}
    </p>`;
  }

  /** What is to be done next, beside what was said: what opens a locked file, or taking back what was opened. */
  renderMore(): TemplateResult | typeof nothing {
    const { records, writable, common } = this.host();
    if (this.#locked)
      return html`<form class="locked" @submit=${this.#unlock}>
        <label class="field"
          ><span>${this.#t.locked}</span><input type="password" name="secret" autocomplete="off" required
        /></label>
        <button class="button go">${this.#t.unlock}</button>
        <button type="button" class="button plain" @click=${this.#leaveLocked}>${common.cancel}</button>
      </form>`;
    // Only while it is the last thing that was done: the undo of anything else is not ours to offer.
    if (!this.#opened || !writable || records.session?.undoable !== this.#opened) return nothing;
    return html`<button type="button" class="button small" @click=${this.#takeBack}>${this.#t.takeBack}</button>`;
  }
}

export const styles = [
  css`
    .said:has(p:not(:empty)) {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      padding: 14px var(--_gutter);
      border-block-start: 1px solid var(--_rule);
    }
    .said:has(.locked) {
      padding: 18px var(--_gutter);
    }
    .locked {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    .locked > .field {
      flex: 1 1 100%;
    }
    [role='alert'] > .problem {
      padding-inline: calc(var(--_gutter) - 4px) var(--_gutter);
    }
    :host([dropping]) .sheet {
      outline: 3px dashed var(--_action);
      outline-offset: -10px;
    }
  `,
];

import type { TemplateResult } from 'lit';
import { FILE_NAME } from '../../interchange/kith-file.js';
import { seal, SEALED_FILE_NAME, SealError } from '../../interchange/sealed.js';
import { defineElement } from '../../internal/define-element.js';
import { offerDownload } from '../../internal/offer-download.js';
import { receiveRecord } from '../../model/door.js';
import type { CopyPart, KithRecord } from '../../model/record.js';
import { makeSharingCopy, recordSharing, type SharingChoice, type SharingCopy } from '../../model/sharing-copy.js';
import { assets } from '../../translations/en-GB/assets.js';
import { shareCopy } from '../../translations/en-GB/share-copy.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { drawGiving } from './draw-giving.js';
import { givingStyles } from './giving.styles.js';
import { KithPaperElement } from './paper.js';
import type { ShareHost } from './share.js';

/** What locks the file. */
export type Lock = keyof Translation['shareCopy']['locks'];

/** How somebody is shown in a copy. */
export type Way = keyof Translation['shareCopy']['ways'];

/** A copy that is being made: what has been chosen so far, and the bytes that this makes. Nothing of it is kept until it is given. */
export class Giving {
  choice: SharingChoice = {
    recipient: '',
    purpose: '',
    parts: new Set(['words', 'hopes', 'gifts', 'steps']),
    roles: {},
    leftOut: new Set(),
    warnedOf: new Set(),
    asSaid: {},
    ownName: true,
    authorNames: false,
    media: new Set(),
  };
  /** Whose line was not wanted: it is asked once. */
  readonly refused = new Set<string>();
  /** It was to be given, and nobody had said to whom. */
  isForNobody = false;
  /** Whether the file is locked, and with what. The secret is nowhere but in its field and here. */
  lock: Lock = 'none';
  secret = '';
  isSecretMissing = false;
  isLocking = false;
  /** The text that was handed over last, so that the page does not say so of another. */
  #saved: string | undefined;
  #made:
    | {
        readonly of: KithRecord;
        readonly by: SharingChoice;
        readonly copy: SharingCopy;
        readonly record: KithRecord;
        lang: string;
      }
    | undefined;

  constructor(private readonly current: () => ShareHost) {
    defineElement('kith-paper', KithPaperElement);
    this.#moveFocus('h2');
  }

  get host(): ShareHost {
    return this.current();
  }
  get t(): Translation['shareCopy'] {
    return loadedTranslation(this.host.lang)?.shareCopy ?? shareCopy;
  }
  get assets(): Translation['assets'] {
    return loadedTranslation(this.host.lang)?.assets ?? assets;
  }
  get title(): string {
    return this.t.title(this.choice.recipient.trim());
  }
  get copy(): SharingCopy {
    return this.#make().copy;
  }
  /** The copy as whoever gets it will have it: read back from the bytes. */
  get record(): KithRecord {
    return this.#make().record;
  }
  get isSaved(): boolean {
    return this.#saved === this.copy.text;
  }

  #make() {
    const { records, lang } = this.host;
    const { record: of } = records;
    const made = this.#made;
    if (made?.of === of && made.by === this.choice && made.lang === lang) return made;
    const copy = makeSharingCopy(of, this.choice, this.t.inBrackets);
    return (this.#made = { of, by: this.choice, copy, record: receiveRecord(copy.text), lang });
  }

  render(): TemplateResult {
    return drawGiving(this);
  }

  readonly leave = (): void => {
    this.host.leaveCopy();
    this.#moveFocus('.give');
  };

  #moveFocus(place: string): void {
    const { element } = this.host;
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>(place)?.focus());
  }

  change(change: Partial<SharingChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.host.element.requestUpdate();
  }

  readonly toggle = (part: CopyPart): void => this.change({ parts: toggled(this.choice.parts, part) });

  /** Puts a picture or a recording in, or leaves it where it is. */
  readonly toggleMedia = (id: string): void => this.change({ media: toggled(this.choice.media, id) });

  /** Leaves one thing out, or puts it back. */
  leaveOut(id: string): void {
    this.change({ leftOut: toggled(this.choice.leftOut, id) });
  }

  /** Shows somebody by name, under other words, or not at all. */
  show(id: string, way: Way, role = ''): void {
    const { [id]: _before, ...others } = this.choice.roles;
    this.change({
      roles: way === 'role' ? { ...others, [id]: role } : others,
      leftOut: way === 'out' ? new Set([...this.choice.leftOut, id]) : without(this.choice.leftOut, id),
      warnedOf: without(this.choice.warnedOf, id),
    });
  }

  wayOf(id: string): Way {
    if (this.choice.leftOut.has(id)) return 'out';
    return Object.hasOwn(this.choice.roles, id) ? 'role' : 'name';
  }

  /** Adds the line that somebody is not to be contacted, takes it out again, or hears that it is not wanted. */
  warn(id: string, add: boolean): void {
    if (!add) this.refused.add(id);
    this.change({ warnedOf: add ? new Set([...this.choice.warnedOf, id]) : without(this.choice.warnedOf, id) });
  }

  /** The name of the file, as it was saved last. */
  get fileName(): string {
    return this.lock === 'none' ? FILE_NAME : SEALED_FILE_NAME;
  }

  lockWith(lock: Lock, secret = ''): void {
    this.lock = lock;
    this.secret = secret;
    this.isSecretMissing = false;
    this.#saved = undefined;
    this.host.element.requestUpdate();
  }

  readonly save = async (): Promise<void> => {
    const { copy, choice, host } = this;
    if (this.isLocking) return;
    this.isForNobody = !choice.recipient.trim();
    this.isSecretMissing = this.lock !== 'none' && !this.secret.trim();
    host.element.requestUpdate();
    if (this.isForNobody) return this.#moveFocus('[name="recipient"]');
    if (this.isSecretMissing) return this.#moveFocus('[name="lock-secret"]');
    const bytes = await this.#locked(new Blob([copy.text], { type: 'application/json' }));
    if (!bytes) return this.#moveFocus('[name="lock-secret"]');
    offerDownload(bytes, this.fileName);
    // What has gone cannot be taken back, so neither can the line that says so.
    if (host.writable)
      host.records.edit((draft) => recordSharing(draft, choice, copy), { what: this.t.did, undoable: false });
    if (this.#made?.copy === copy) this.#made = { ...this.#made, of: host.records.record };
    this.#saved = copy.text;
    host.element.requestUpdate();
  };

  /** The very bytes, locked where that was chosen. `undefined` where what was given is no key. */
  async #locked(bytes: Blob): Promise<Blob | undefined> {
    const { lock, secret, host } = this;
    if (lock === 'none') return bytes;
    this.isLocking = true;
    host.element.requestUpdate();
    try {
      return await seal(bytes, lock === 'passphrase' ? { passphrase: secret } : { recipient: secret });
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      this.isSecretMissing = true;
      return undefined;
    } finally {
      this.isLocking = false;
      host.element.requestUpdate();
    }
  }
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  return items.has(item) ? without(items, item) : new Set([...items, item]);
}

function without<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  return new Set([...items].filter((one) => one !== item));
}

export const styles = [givingStyles];

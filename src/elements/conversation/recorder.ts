import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { toBase64 } from '../../internal/base64.js';
import { property, state } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconMic, iconSquare } from '../../internal/icons.js';
import { lengthInWords, LONGEST_RECORDING, type NewMedia } from '../../model/media.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { common } from '../../translations/en-GB/common.js';
import { kinds } from '../../translations/en-GB/kinds.js';
import type { Translation } from '../../translations/translation.js';

/** What every engine can play comes first. */
const TYPES = ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'] as const;
/** Enough for a voice: five minutes are less than a megabyte. */
const BITS_A_SECOND = 24_000;

/**
 * Records a voice, on the device. The microphone is asked for when somebody starts, and let go when they stop. What was
 * recorded is handed over then, and when it is left otherwise: the page is turned, or closed.
 *
 * @ignore
 */
export class KithRecorderElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px;
        padding: 14px 16px;
        border: 1.5px dashed var(--_edge);
        border-radius: var(--_radius);
      }
      meter {
        flex: 1 1 6rem;
        max-inline-size: 14rem;
        block-size: 20px;
      }
      .going {
        font-weight: 650;
        font-variant-numeric: tabular-nums;
      }
      .hint {
        color: var(--_pencil);
        font-size: var(--_small);
      }
    `,
  ];

  @property({ attribute: false }) words: Translation['kinds'] = kinds;
  @property({ attribute: false }) common: Translation['common'] = common;
  /** Takes what was recorded, where there is room. */
  @property({ attribute: false }) keep: (recording: NewMedia) => boolean = () => false;
  @property({ attribute: false }) done: () => void = () => undefined;

  @state() private seconds: number | undefined;
  @state() private level = 0;
  @state() private trouble: 'denied' | 'noMicrophone' | 'longEnough' | undefined;
  #pieces: Uint8Array[] = [];
  /** Lets go of the microphone. */
  #release: (() => void) | undefined;
  #recorder: MediaRecorder | undefined;
  #isWanted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['pagehide', 'kith-leave']) addEventListener(type, this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['pagehide', 'kith-leave']) removeEventListener(type, this.#leave);
    this.#leave();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('button')!.focus();
  }

  readonly #start = async (): Promise<void> => {
    this.trouble = undefined;
    this.#isWanted = true;
    let stream: MediaStream;
    try {
      if (!globalThis.MediaRecorder || !navigator.mediaDevices) throw new DOMException('', 'NotFoundError');
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      this.trouble = (error as Error).name === 'NotAllowedError' ? 'denied' : 'noMicrophone';
      return;
    }
    const stopTracks = () => stream.getTracks().forEach((track) => track.stop());
    // Left while the microphone was being asked for.
    if (!this.isConnected || !this.#isWanted) return stopTracks();
    try {
      this.#record(stream, stopTracks);
    } catch {
      // An engine may have the class, and nothing behind it.
      stopTracks();
      this.#recorder = this.seconds = undefined;
      this.trouble = 'noMicrophone';
    }
  };

  #record(stream: MediaStream, stopTracks: () => void): void {
    const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
    const recorder = new MediaRecorder(stream, { ...(type && { mimeType: type }), audioBitsPerSecond: BITS_A_SECOND });
    const context = new AudioContext();
    const began = performance.now();
    this.#recorder = recorder;
    this.#pieces = [];
    this.seconds = 0;
    this.#release = () => {
      this.#release = undefined;
      stopTracks();
      void context.close();
    };
    // Read as it comes, piece after piece: a page that is closing waits for nobody.
    let read = Promise.resolve();
    recorder.ondataavailable = ({ data }) => {
      read = read.then(async () => void this.#pieces.push(new Uint8Array(await data.arrayBuffer())));
    };
    recorder.onstop = () => {
      this.#release?.();
      void read.then(() => this.#recorder === recorder && this.#handOver());
    };
    recorder.start(1000);
    this.#listen(context, stream, began);
  }

  /** Shows how long and how loud it is, and ends what is long enough. */
  #listen(context: AudioContext, stream: MediaStream, began: number): void {
    const analyser = context.createAnalyser();
    analyser.fftSize = 512;
    context.createMediaStreamSource(stream).connect(analyser);
    const wave = new Uint8Array(analyser.fftSize);
    const look = () => {
      if (this.#recorder?.state !== 'recording') return;
      analyser.getByteTimeDomainData(wave);
      this.level = Math.min(1, (wave.reduce((most, one) => Math.max(most, Math.abs(one - 128)), 0) / 128) * 1.6);
      this.seconds = (performance.now() - began) / 1000;
      if (this.seconds >= LONGEST_RECORDING) {
        this.trouble = 'longEnough';
        this.#stop();
      } else requestAnimationFrame(look);
    };
    look();
  }

  readonly #stop = (): void => {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  };

  /** Where the page goes, what has come so far is handed over at once; else the last of it comes in a moment. */
  readonly #leave = (event?: Event): void => {
    this.#isWanted = false;
    if (this.#recorder?.state !== 'recording') return;
    this.#recorder.stop();
    if (event) this.#handOver();
  };

  #handOver(): void {
    const recorder = this.#recorder;
    const seconds = this.seconds ?? 0;
    this.#recorder = this.seconds = undefined;
    this.level = 0;
    this.#release?.();
    const whole = new Uint8Array(this.#pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    this.#pieces = [];
    if (!recorder || whole.length === 0) return;
    const isTaken = this.keep({ kind: 'recording', type: recorder.mimeType || 'audio/webm', data: toBase64(whole), seconds: Math.round(seconds * 10) / 10 });
    // Where the page was turned meanwhile, something else may be open by now.
    if (isTaken && this.isConnected) this.done();
  }

  protected override render(): TemplateResult {
    const { words: t, common, seconds, trouble } = this;
    const isGoing = seconds !== undefined;
    return html`<div class="row">
        ${isGoing
          ? html`<button type="button" class="button go" @click=${this.#stop}>${icon(iconSquare)}${t.stop}</button>
              <span class="going">${t.recording(lengthInWords(seconds))}</span>
              <meter min="0" max="1" value=${this.level} aria-label=${t.loudness}></meter>`
          : html`<button type="button" class="button" @click=${this.#start}>${icon(iconMic)}${t.start}</button>
              <span class="hint">${t.onDevice(LONGEST_RECORDING / 60)}</span>
              <button type="button" class="button plain small" @click=${this.done}>${common.done}</button>`}
      </div>
      <p role="status">${trouble ? t[trouble] : nothing}</p>`;
  }
}

defineElement('kith-recorder', KithRecorderElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-recorder': KithRecorderElement;
  }
}

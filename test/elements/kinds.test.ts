// Other ways to say something than in words: a picture, a drawing, a recording.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/record.js';
import '../../src/define/conversation.js';
import '../../src/define/share.js';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import type { KithDrawingPadElement } from '../../src/elements/conversation/drawing-pad.js';
import { fromBase64 } from '../../src/internal/base64.js';
import { said, shown, tidy } from '../helpers/finding.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const PATIENT = { timeout: 8000 };

async function conversation(record: KithRecord = emptyRecord('one'), readonly = false): Promise<KithConversationElement> {
  const el = await fixture<KithConversationElement>(html`<kith-conversation mode="all" ?readonly=${readonly} .record=${record}></kith-conversation>`);
  await el.updateComplete;
  return el;
}
const within = <E extends HTMLElement>(el: Element, selector: string) => shown<E>(el, `[data-prompt=important] ${selector}`);
function press(el: Element, name: string, root: ParentNode = el.shadowRoot!.querySelector('[data-prompt=important]')!): void {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((one) => tidy(one.getAttribute('aria-label') ?? one.textContent).startsWith(name));
  if (!found) throw new Error(`no “${name}” among ${all.map((one) => tidy(one.textContent)).join(' | ')}`);
  found.click();
}
const media = (el: { readonly record: KithRecord }) => Object.values(el.record.media);
const text = (el: Element) => tidy(el.shadowRoot!.querySelector('[data-prompt=important]')!.textContent);
/** A large photograph, all of it noise, with where it was taken written into it. */
async function photograph(): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1800, 1200];
  const context = canvas.getContext('2d')!;
  const noise = context.createImageData(1800, 1200);
  for (let at = 0; at < noise.data.length; at++) noise.data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24;
  context.putImageData(noise, 0, 0);
  const jpeg = new Uint8Array(await (await new Promise<Blob>((done) => canvas.toBlob((blob) => done(blob!), 'image/jpeg', 0.9))).arrayBuffer());
  const where = new TextEncoder().encode('GPS 52.9540 N 1.1549 W, a phone, a Tuesday\0');
  // TIFF with one entry, the description: 26 bytes after its start.
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x0e, 1, 2, 0, where.length, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0];
  const exif = new Uint8Array([...new TextEncoder().encode('Exif\0\0'), ...tiff, ...where]);
  const head = new Uint8Array([0xff, 0xe1, 0, exif.length + 2]);
  // After the first segment, which is JFIF's.
  const afterFirst = 4 + jpeg[5]!;
  return new File([jpeg.slice(0, afterFirst), head, exif, jpeg.slice(afterFirst)], 'IMG_2041.jpg', { type: 'image/jpeg' });
}
async function choose(el: KithConversationElement, file: File): Promise<void> {
  const [input] = within<HTMLInputElement>(el, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(file);
  input!.files = files.files;
  input!.dispatchEvent(new Event('change'));
}

describe('a picture', () => {
  it('is kept small and without where it was taken, and stands with the answer', async () => {
    const file = await photograph();
    expect(file.size, 'the control: it is large').to.be.greaterThan(1_000_000);
    const contains = (bytes: Uint8Array, words: string) => new TextDecoder('latin1').decode(bytes).includes(words);
    expect(contains(new Uint8Array(await file.arrayBuffer()), 'GPS'), 'the control: it says where').to.equal(true);
    const el = await conversation();
    await choose(el, file);
    await waitUntil(() => media(el).length === 1, 'the picture is in', PATIENT);
    const [picture] = media(el);
    const bytes = fromBase64(picture!.data);
    expect(bytes.length).to.be.lessThan(300_000);
    for (const word of ['GPS', 'Exif', '52.95', 'IMG_2041']) expect(contains(bytes, word), word).to.equal(false);
    expect(picture!.kind).to.equal('picture');
    expect(el.record.answers[picture!.of!]!.prompt).to.equal('important');
    await waitUntil(() => within(el, 'kith-picture').length === 1, 'it is shown', PATIENT);
    await expect(el).to.be.accessible();
  });

  it('has what it shows in words, which is its name', async () => {
    const el = await conversation();
    await choose(el, await photograph());
    await waitUntil(() => within(el, 'kith-picture').length === 1, 'it is shown', PATIENT);
    within<HTMLInputElement>(el, '.media input')[0]!.focus();
    await sendKeys({ type: 'The plot in June' });
    await el.updateComplete;
    const [shown] = within<HTMLElement & { updateComplete: Promise<boolean> }>(el, 'kith-picture');
    await shown!.updateComplete;
    expect(shown!.shadowRoot!.querySelector('[role=img]')!.getAttribute('aria-label')).to.equal('The plot in June');
    expect(media(el)[0]!.about).to.equal('The plot in June');
    press(el, 'Take the picture away');
    await el.updateComplete;
    expect(media(el)).to.have.length(0);
    expect(said(el)).to.contain('The picture is out.');
  });

  it('that is none is said to be none, and nothing is lost', async () => {
    const el = await conversation();
    await choose(el, new File(['<svg onload="alert(1)">'], 'x.png', { type: 'image/png' }));
    await waitUntil(() => /could not be read as a picture/.test(text(el)), 'it is said', PATIENT);
    expect(media(el)).to.have.length(0);
  });

  it('is refused in words where there is no room', async () => {
    const much = { much: { id: 'much', order: 'a0', type: 'image/webp', data: 'A'.repeat(8_000_000) } };
    const record = { ...emptyRecord('one'), media: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`m${n}`, { ...much.much, id: `m${n}` }])) };
    const el = await conversation(record);
    await choose(el, await photograph());
    await waitUntil(() => /no room/.test(text(el)), 'it is said', PATIENT);
    expect(media(el)).to.have.length(5);
    press(el, 'Say it aloud');
    await el.updateComplete;
    expect(within(el, 'kith-recorder'), 'nobody says what is not kept').to.have.length(0);
  });
});

describe('a drawing', () => {
  const padOf = async (el: KithConversationElement): Promise<KithDrawingPadElement> => {
    press(el, 'Draw');
    await waitUntil(() => within(el, 'kith-drawing-pad').some((one) => one.shadowRoot?.querySelector('canvas')), 'there is paper', PATIENT);
    const [pad] = within<KithDrawingPadElement>(el, 'kith-drawing-pad');
    await pad!.updateComplete;
    return pad!;
  };
  const inked = (pad: KithDrawingPadElement) => {
    const canvas = pad.shadowRoot!.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) count++;
    return count;
  };
  const draw = (pad: KithDrawingPadElement) => {
    const canvas = pad.shadowRoot!.querySelector('canvas')!;
    const { left, top } = canvas.getBoundingClientRect();
    const at = (type: string, x: number, y: number) =>
      canvas.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, isPrimary: true, button: 0, buttons: 1, clientX: left + x, clientY: top + y, bubbles: true, pointerType: 'touch' }),
      );
    at('pointerdown', 40, 40);
    for (let x = 40; x <= 160; x += 10) at('pointermove', x, 60);
    at('pointerup', 160, 60);
  };

  it('by hand is kept when it is done, and drawn on again', async () => {
    const el = await conversation();
    const pad = await padOf(el);
    await expect(pad).to.be.accessible();
    draw(pad);
    const first = inked(pad);
    expect(first).to.be.greaterThan(100);
    press(el, 'Done', pad.shadowRoot!);
    await el.updateComplete;
    expect(media(el)).to.have.length(1);
    expect(media(el)[0]).to.include({ kind: 'drawing' });
    expect(said(el)).to.contain('The drawing is in.');
    const before = media(el)[0]!.data;
    await waitUntil(() => within(el, 'kith-picture').length === 1, 'it is shown', PATIENT);
    press(el, 'Draw more');
    await waitUntil(() => within<KithDrawingPadElement>(el, 'kith-drawing-pad').some((one) => one.hasUpdated && inked(one) > 50), 'what was drawn is there', PATIENT);
    const [again] = within<KithDrawingPadElement>(el, 'kith-drawing-pad');
    press(el, 'Thick pen', again!.shadowRoot!);
    draw(again!);
    press(el, 'Done', again!.shadowRoot!);
    await el.updateComplete;
    expect(media(el), 'one drawing, drawn on').to.have.length(1);
    expect(media(el)[0]!.data).not.to.equal(before);
  });

  it('by the arrow keys draws, and takes lines back', async () => {
    const el = await conversation();
    const pad = await padOf(el);
    expect(pad.shadowRoot!.activeElement?.localName).to.equal('canvas');
    await sendKeys({ press: 'ArrowRight' });
    expect(inked(pad), 'the pen is up').to.equal(0);
    await sendKeys({ press: ' ' });
    for (let at = 0; at < 6; at++) await sendKeys({ press: 'ArrowDown' });
    await pad.updateComplete;
    expect(inked(pad)).to.be.greaterThan(50);
    expect(tidy(pad.shadowRoot!.querySelector('[role=status]')!.textContent)).to.equal('The pen is down.');
    press(el, 'Take back the last line', pad.shadowRoot!);
    expect(inked(pad)).to.equal(0);
  });

  it('that is left in the middle is kept all the same', async () => {
    const el = await conversation();
    draw(await padOf(el));
    expect(media(el), 'not yet').to.have.length(0);
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(media(el)).to.have.length(1);
  });

  it('is one of its own at each question, also when the paper is left without a word', async () => {
    const el = await conversation();
    draw(await padOf(el));
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide'));
    const [first] = media(el);
    const other = el.shadowRoot!.querySelector<HTMLElement>('[data-prompt=good-day]')!;
    other.querySelector('textarea')!.focus();
    await el.updateComplete;
    press(el, 'Draw', other);
    await waitUntil(() => other.querySelector('kith-drawing-pad')?.shadowRoot?.querySelector('canvas'), 'there is paper', PATIENT);
    const pad = other.querySelector('kith-drawing-pad')!;
    await pad.updateComplete;
    expect(inked(pad), 'it is empty').to.equal(0);
    draw(pad);
    press(el, 'Done', pad.shadowRoot!);
    await el.updateComplete;
    expect(media(el).map(({ of }) => el.record.answers[of!]!.prompt)).to.deep.equal(['important', 'good-day']);
    expect(el.record.media[first!.id]!.data).to.equal(first!.data);
  });

  it('in which nothing was drawn is none', async () => {
    const el = await conversation();
    const pad = await padOf(el);
    press(el, 'Done', pad.shadowRoot!);
    await el.updateComplete;
    expect(media(el)).to.have.length(0);
  });
});

describe('a recording', () => {
  const real = Object.getOwnPropertyDescriptor(navigator, 'mediaDevices');
  const microphone = (getUserMedia: () => Promise<MediaStream>) => Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } });
  afterEach(() => {
    if (real) Object.defineProperty(navigator, 'mediaDevices', real);
    else delete (navigator as unknown as Record<string, unknown>)['mediaDevices'];
  });
  const open = async (el: KithConversationElement): Promise<HTMLElement> => {
    press(el, 'Say it aloud');
    await waitUntil(() => within(el, 'kith-recorder').some((one) => one.shadowRoot?.querySelector('button')), 'there is a recorder', PATIENT);
    return within(el, 'kith-recorder')[0]!;
  };

  for (const [name, words] of [
    ['NotAllowedError', /microphone was not allowed/],
    ['NotFoundError', /cannot use a microphone/],
  ] as const)
    it(`that is not to be (${name}) is said plainly, with another way`, async () => {
      microphone(() => Promise.reject(new DOMException('', name)));
      const el = await conversation();
      const recorder = await open(el);
      press(el, 'Start recording', recorder.shadowRoot!);
      await waitUntil(() => words.test(recorder.shadowRoot!.textContent!), 'it is said', PATIENT);
      expect(media(el)).to.have.length(0);
      await expect(el).to.be.accessible();
    });

  /** WebKitGTK has the class, and nothing behind it. */
  const canRecord = ['audio/mp4', 'audio/webm', 'audio/ogg'].some((type) => globalThis.MediaRecorder?.isTypeSupported(type));

  (canRecord ? it.skip : it)('on a device that has a microphone and cannot record is said to be so', async () => {
    let isStopped = false;
    const track = { stop: () => (isStopped = true) };
    microphone(() => Promise.resolve({ getTracks: () => [track] } as unknown as MediaStream));
    const el = await conversation();
    const recorder = await open(el);
    press(el, 'Start recording', recorder.shadowRoot!);
    await waitUntil(() => /cannot use a microphone/.test(recorder.shadowRoot!.textContent!), 'it is said', PATIENT);
    expect(isStopped, 'nothing listens').to.equal(true);
  });

  (canRecord ? describe : describe.skip)('where it can be', () => {
    let tracks: MediaStreamTrack[] = [];
    const sing = () => {
      const context = new AudioContext();
      const voice = context.createOscillator();
      const out = context.createMediaStreamDestination();
      voice.connect(out);
      voice.start();
      tracks = out.stream.getTracks();
      microphone(() => Promise.resolve(out.stream));
    };

    it('is kept with its length, lets go of the microphone, and is written down', async () => {
      sing();
      const el = await conversation();
      const recorder = await open(el);
      press(el, 'Start recording', recorder.shadowRoot!);
      await waitUntil(() => /Recording, 0:01/.test(recorder.shadowRoot!.textContent!), 'it goes on', PATIENT);
      await expect(el).to.be.accessible();
      press(el, 'Stop', recorder.shadowRoot!);
      await waitUntil(() => media(el).length === 1, 'it is in', PATIENT);
      const [one] = media(el);
      expect(one).to.include({ kind: 'recording' });
      expect(one!.type).to.match(/^audio\//);
      expect(one!.seconds).to.be.within(0.5, 8);
      expect(tracks.every(({ readyState }) => readyState === 'ended'), 'nothing listens any more').to.equal(true);
      await waitUntil(() => within(el, 'kith-player').length === 1, 'it can be played', PATIENT);
      within<HTMLTextAreaElement>(el, '.media textarea')[0]!.focus();
      await sendKeys({ type: 'La' });
      expect(media(el)[0]!.words!.text).to.equal('La');
      await expect(el).to.be.accessible();
    });

    it('that is left in the middle is kept as far as it came', async () => {
      sing();
      const el = await conversation();
      const recorder = await open(el);
      press(el, 'Start recording', recorder.shadowRoot!);
      await waitUntil(() => /Recording, 0:02/.test(recorder.shadowRoot!.textContent!), 'it goes on', PATIENT);
      el.remove();
      await waitUntil(() => media(el).length === 1, 'it is in', PATIENT);
      expect(tracks.every(({ readyState }) => readyState === 'ended')).to.equal(true);
    });
  });
});

describe('what was drawn and recorded', () => {
  const talk = 'what-matters-to-you~1';
  const at = new Date().toISOString();
  const answer = { id: `${talk}~important`, order: 'a0', at, conversation: talk, prompt: 'important', asked: 'What?', lang: 'en-GB' };
  const filled: KithRecord = {
    ...emptyRecord('one'),
    conversations: { [talk]: { id: talk, order: 'a0', at, definition: 'what-matters-to-you' } },
    answers: { [answer.id]: answer },
    media: {
      // One pixel.
      drawn: { id: 'drawn', order: 'a0', of: answer.id, kind: 'drawing', type: 'image/gif', about: 'My shed', data: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' },
      told: { id: 'told', order: 'a1', of: answer.id, kind: 'recording', type: 'audio/webm', seconds: 42, data: 'AAAA', words: { text: 'Beans, mostly.', author: 'me', verbatim: true } },
    },
  };

  it('is an answer, read where nothing can be changed', async () => {
    const el = await conversation(filled, true);
    await waitUntil(() => within(el, 'kith-picture').length + within(el, 'kith-player').length === 2, 'it is shown', PATIENT);
    expect(text(el)).to.contain('My shed').and.to.contain('Beans, mostly.');
    for (const way of ['.chip', 'input', 'textarea']) expect(within(el, way), way).to.have.length(0);
    await expect(el).to.be.accessible();
  });

  it('that this device cannot play says so', async () => {
    const el = await conversation(filled, true);
    await waitUntil(() => within(el, 'kith-player').some((one) => one.shadowRoot?.querySelector('button')), 'it is there', PATIENT);
    const [player] = within(el, 'kith-player');
    press(el, 'Play', player!.shadowRoot!);
    await waitUntil(() => /cannot play/.test(player!.shadowRoot!.textContent!), 'it is said', PATIENT);
  });

  it('goes into a copy only where it is chosen, and is seen there', async () => {
    const share = await fixture<HTMLElement & { updateComplete: Promise<boolean>; record: KithRecord }>(html`<kith-share .record=${filled}></kith-share>`);
    await share.updateComplete;
    await waitUntil(() => share.shadowRoot!.querySelector<HTMLButtonElement>('.give')?.checkVisibility(), 'it can be given', PATIENT);
    share.shadowRoot!.querySelector<HTMLButtonElement>('.give')!.click();
    const paper = () => share.shadowRoot!.querySelector('.seen kith-paper');
    await waitUntil(() => paper()?.shadowRoot?.textContent, 'the copy is seen', PATIENT);
    expect(paper()!.shadowRoot!.querySelector('kith-picture')).to.equal(null);
    const boxes = [...share.shadowRoot!.querySelectorAll('label')].filter((one) => /My shed|A recording, 0:42/.test(one.textContent!));
    expect(boxes).to.have.length(2);
    for (const box of boxes) box.querySelector('input')!.click();
    await waitUntil(() => paper()!.shadowRoot!.querySelector('kith-picture'), 'it is in the copy', PATIENT);
    expect(tidy(paper()!.shadowRoot!.textContent)).to.contain('My shed').and.to.contain('A recording, 0:42').and.to.contain('Beans, mostly.');
  });
});

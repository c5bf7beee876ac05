// Other ways to say something than in words: a picture, a drawing, a recording. What each needs is fetched when it is wanted.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { Later } from '../../controllers/later.js';
import { icon } from '../../internal/icon.js';
import { iconBrush, iconImage, iconMic, iconPencil, iconX } from '../../internal/icons.js';
import { addMedia, describeMedia, hasRoomFor, mediaOf, MOST_PICTURE, redraw, writeDown, type Media, type MediaKind, type NewMedia } from '../../model/media.js';
import type { RecordDraft } from '../../model/record.js';
import { LONGEST_LABEL } from '../../model/schema.js';
import { kinds as words } from '../../translations/en-GB/kinds.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { addingAt, nameOf, type PromptView } from './prompt.js';
import { whoseLabel, wordsField } from './words-field.js';

const KINDS = ['picture', 'drawing', 'recording'] as const;
/** What one may come to, in characters of base64. */
const MOST_CHARACTERS = { drawing: 400_000, recording: 1_400_000 } as const;
const SYMBOLS = { picture: iconImage, drawing: iconBrush, recording: iconMic } as const;

export const kindsIn = (lang: string): Translation['kinds'] => loadedTranslation(lang)?.kinds ?? words;

/** What is fetched on demand for one conversation, and what went wrong with a picture. */
class Kinds {
  readonly drawing: Later<object>;
  readonly recording: Later<object>;
  readonly shown: Later<object>;
  readonly player: Later<object>;
  /** By prompt: a picture is being made ready, or why there is none. */
  readonly said = new Map<string, string>();
  /** The drawing that the next pad opens with. */
  again: string | undefined;

  constructor(host: LitElement) {
    const later = (load: () => Promise<object>) => new Later(host, load, false);
    this.drawing = later(() => import('./drawing-pad.js'));
    this.recording = later(() => import('./recorder.js'));
    this.shown = later(() => import('./shown-picture.js'));
    this.player = later(() => import('./player.js'));
  }
}

/** Each conversation has one, for as long as it lives. */
const all = new WeakMap<LitElement, Kinds>();

function kindsOf(host: LitElement): Kinds {
  const mine = all.get(host) ?? new Kinds(host);
  all.set(host, mine);
  return mine;
}

/** What was taken, drawn and recorded for a question, and ways to do so. */
export function kinds(view: PromptView, isAtHand: boolean): TemplateResult {
  const { records, answer, writable, host } = view;
  const media = mediaOf(records.record, answer?.id);
  const open = addingAt(view);
  const mine = kindsOf(host);
  const isOpen = open === 'drawing' || open === 'recording';
  return html`${media.length > 0 ? html`<ul class="media">${media.map((one, at) => html`<li>${shownMedia(view, mine, one, at, isOpen)}</li>`)}</ul>` : nothing}
    ${writable && isAtHand ? (isOpen ? html`<div class="pad">${pad(view, mine, open)}</div>` : chips(view, mine)) : nothing}`;
}

function chips(view: PromptView, mine: Kinds): TemplateResult | typeof nothing {
  const { prompt, lang, records, host, open } = view;
  const t = kindsIn(lang);
  const offered = KINDS.filter((kind) => !prompt.kinds || prompt.kinds.includes(kind));
  if (offered.length === 0) return nothing;
  const unseen = html`<span class="unseen">: ${nameOf(prompt, lang)}</span>`;
  // Nobody draws, or speaks, what there is no room for.
  const begin = (kind: 'drawing' | 'recording') => {
    mine.again = undefined;
    if (hasRoomFor(records.record, MOST_CHARACTERS[kind])) open(kind, prompt.id);
    else {
      mine.said.set(prompt.id, t.full);
      host.requestUpdate();
    }
  };
  const chip = (kind: MediaKind) =>
    kind === 'picture'
      ? html`<label class="chip file"
          >${icon(SYMBOLS[kind])}<span>${t.add[kind]}${unseen}</span><input type="file" accept="image/*" @change=${(event: Event) => void takePicture(view, mine, event)}
        /></label>`
      : html`<button type="button" class="chip" data-add=${kind} @click=${() => begin(kind)}>${icon(SYMBOLS[kind])}<span>${t.add[kind]}${unseen}</span></button>`;
  const said = mine.said.get(prompt.id);
  return html`<div class="chips ways" role="group" aria-label="${t.ways}: ${nameOf(prompt, lang)}">${offered.map(chip)}</div>
    ${said ? html`<p class="hint" role="status">${said}</p>` : nothing}`;
}

/** Something for the answer, where there is room. Answers its id. */
function take(view: PromptView, mine: Kinds, media: NewMedia): string | undefined {
  const { records, prompt, lang, writer, change, announce } = view;
  const t = kindsIn(lang);
  if (!hasRoomFor(records.record, media.data.length)) {
    mine.said.set(prompt.id, t.full);
    announce(t.full);
    return undefined;
  }
  mine.said.delete(prompt.id);
  let id: string | undefined;
  change(t.did.added[media.kind], (draft, asking) => void (id = addMedia(draft, asking, media, writer)));
  announce(t.isIn[media.kind]);
  return id;
}

async function takePicture(view: PromptView, mine: Kinds, { target }: Event): Promise<void> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return;
  const { prompt, host, lang } = view;
  const t = kindsIn(lang);
  const say = (words: string) => {
    mine.said.set(prompt.id, words);
    host.requestUpdate();
  };
  say(t.working);
  try {
    const { smallPicture } = await import('../../internal/small-picture.js');
    const small = await smallPicture(file, MOST_PICTURE);
    mine.said.delete(prompt.id);
    take(view, mine, { kind: 'picture', ...small });
    host.requestUpdate();
  } catch {
    say(t.notAPicture);
  }
  // The same file can be chosen again.
  input.value = '';
}

function pad(view: PromptView, mine: Kinds, kind: 'drawing' | 'recording'): unknown {
  const { records, lang, common, open } = view;
  const t = kindsIn(lang);
  const done = () => open();
  if (kind === 'recording') {
    const keep = (recording: NewMedia) => !!take(view, mine, recording);
    return drawLater(view, mine.recording, () => html`<kith-recorder .words=${t} .common=${common} .keep=${keep} .done=${done}></kith-recorder>`);
  }
  const keep = (drawing: Pick<NewMedia, 'type' | 'data'>, id = '') => {
    if (!records.record.media[id]) return take(view, mine, { kind: 'drawing', ...drawing });
    edit(view, t.did.added.drawing, (draft) => redraw(draft, id, drawing));
    return id;
  };
  return drawLater(
    view,
    mine.drawing,
    () => html`<kith-drawing-pad .words=${t} .common=${common} .media=${records.record.media[mine.again ?? '']} .keep=${keep} .done=${done}></kith-drawing-pad>`,
  );
}

const edit = ({ records }: PromptView, what: string, recipe: (draft: RecordDraft) => void, burst?: string) => records.edit(recipe, { what, burst });

function shownMedia(view: PromptView, mine: Kinds, media: Media, at: number, isOpen: boolean): TemplateResult {
  const { writable, writer, lang, prompt, index, announce, open } = view;
  const { id, kind = 'picture', about = '' } = media;
  const t = kindsIn(lang);
  const unseen = html`<span class="unseen">: ${nameOf(prompt, lang)}</span>`;
  const takeAway = () => {
    edit(view, t.did.takenAway[kind], (draft) => void delete draft.media[id]);
    announce(t.isOut[kind]);
  };
  const drawMore = () => {
    mine.again = id;
    open('drawing', prompt.id);
  };
  const picture =
    kind === 'recording'
      ? drawLater(view, mine.player, () => html`<kith-player .media=${media} .words=${t}></kith-player>`)
      : drawLater(view, mine.shown, () => html`<kith-picture .media=${media} .label=${about || t.a[kind]}></kith-picture>`);
  const label = `media-${index}-${at}`;
  const describe = (text: string) => edit(view, t.did.described, (draft) => describeMedia(draft, id, text), `media/${id}/about`);
  const write = (text: string) => edit(view, t.did.writtenDown, (draft) => writeDown(draft, id, text, writer), `media/${id}/words`);
  const said = media.words?.text ?? '';
  const words = !writable
    ? html`<p class=${kind === 'recording' ? 'words' : 'hint'} dir="auto">${kind === 'recording' ? said : about}</p>`
    : kind === 'recording'
      ? html`${whoseLabel(label, iconPencil, t.about[kind])}${wordsField({ kind: 'own', labels: `${label} ask-${index}`, text: said, write })}`
      : html`<label class="field"
          ><span class="hint">${t.about[kind]}</span
          ><input
            type="text"
            dir="auto"
            autocomplete="off"
            maxlength=${LONGEST_LABEL}
            .value=${about}
            @input=${({ target }: Event) => describe((target as HTMLInputElement).value)}
        /></label>`;
  return html`${picture}${words}
  ${writable
    ? html`<p class="media-more">
        ${kind === 'drawing' && !isOpen ? html`<button type="button" class="button plain small" @click=${drawMore}>${icon(iconBrush)}<span>${t.drawMore}${unseen}</span></button>` : nothing}
        <button type="button" class="button plain small" @click=${takeAway}>${icon(iconX)}<span>${t.takeAway[kind]}${unseen}</span></button>
      </p>`
    : nothing}`;
}

/** What has been fetched is drawn; where it did not arrive, a line says so. */
function drawLater({ common }: PromptView, later: Later<object>, draw: () => unknown): unknown {
  if (later.part) return draw();
  return later.failed
    ? html`<p class="hint late">${common.late} <button type="button" class="button small" @click=${later.again}>${common.tryAgain}</button></p>`
    : nothing;
}

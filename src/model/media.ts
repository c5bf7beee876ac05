import { answerDraft, wordsOf, type Asking } from './conversations.js';
import { inOrder, orderAfter } from './order.js';
import { newId, type Entity, type KithRecord, type RecordDraft } from './record.js';
import { LONGEST_LABEL } from './schema.js';

export type Media = Entity<'media'>;
export type MediaKind = NonNullable<Media['kind']>;

/** What was taken, drawn or recorded, as it is kept. */
export interface NewMedia {
  readonly kind: MediaKind;
  /** Its media type: `image/webp`. */
  readonly type: string;
  /** Base64. */
  readonly data: string;
  /** Of a recording. */
  readonly seconds?: number;
}

/** Most bytes that one picture or drawing takes up. */
export const MOST_PICTURE = 300_000;
/** Longest recording. Seconds. */
export const LONGEST_RECORDING = 300;
/** Most characters of base64 that all of them take up in one record: well under what a file may have, so that it opens again. */
export const MOST_MEDIA = 40_000_000;

/** What belongs to an answer, in the order in which it came. */
export function mediaOf(record: KithRecord, answer: string | undefined): Media[] {
  return answer === undefined ? [] : inOrder(record.media).filter(({ of }) => of === answer);
}

/** Whether there is room for so many more characters. */
export function hasRoomFor({ media }: KithRecord, more: number): boolean {
  return Object.values(media).reduce((sum, one) => sum + one.data.length, more) <= MOST_MEDIA;
}

/** Adds it to the answer to a prompt, by whoever is writing. Answers its id. */
export function addMedia(draft: RecordDraft, asking: Asking, media: NewMedia, author: string): string {
  const of = answerDraft(draft, asking).id;
  const id = newId();
  draft.media[id] = { id, order: orderAfter(draft.media), author, at: new Date().toISOString(), of, ...media };
  return id;
}

/** Puts another picture in its place: a drawing that was drawn on. */
export function redraw(draft: RecordDraft, id: string, { type, data }: Pick<NewMedia, 'type' | 'data'>): void {
  const media = draft.media[id];
  if (media) Object.assign(media, { type, data });
}

/** Says what it shows, for whoever does not see it. */
export function describeMedia(draft: RecordDraft, id: string, about: string): void {
  const media = draft.media[id];
  if (media && about) media.about = about.slice(0, LONGEST_LABEL);
  else delete media?.about;
}

/** Writes down what is said in a recording. */
export function writeDown(draft: RecordDraft, id: string, text: string, author: string): void {
  const media = draft.media[id];
  if (media && text) media.words = wordsOf(text, author, draft.authors[author]?.role !== 'interpreter');
  else delete media?.words;
}

/** A length as people read it: `1:05`. */
export function lengthInWords(seconds: number = 0): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type Alter } from '../../model/people.js';
import type { KithRecord, Step, Words } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';

/** What the parts of the note are drawn with. */
export interface NoteView {
  readonly record: KithRecord;
  readonly t: Translation['note'];
  readonly common: Translation['common'];
  readonly language: string;
}

/** Labels and announcements stay short, however long a name is. The page itself shows it whole. */
const LONGEST = 80;
export const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Somebody as a label has them: "Me", "Marcia", or "Somebody" for who has since been taken out. */
export function whoIn({ record, t, common }: NoteView, who: string): string {
  return who === ME ? common.me : shortened(nameOf(record, who)) || t.somebody;
}

/** The same inside a sentence: "added a step for me". */
export function whoInSentence(view: NoteView, who: string): string {
  return who === ME ? view.t.forMe : whoIn(view, who);
}

export const capitalised = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

/** A round face with an initial; a group's has a double ring, paid people's and services' are square. */
export function face(view: NoteView, who: string, alter: Alter | undefined): TemplateResult {
  const kind = who === ME ? 'me' : alter?.paid ? 'paid' : (alter?.kind ?? '');
  const name = who === ME ? view.record.about.name?.trim() || view.common.me : alter?.name.trim();
  const letters = [...(name || '?')].slice(0, kind === 'paid' ? 2 : 1).join('');
  return html`<span class="face small ${kind}" aria-hidden="true">${letters}</span>`;
}

/** Whose words these are, where that needs saying. */
export function whoseWords(view: NoteView, words: Words | undefined): TemplateResult | typeof nothing {
  if (!words?.text) return nothing;
  const { author } = words;
  if (author === ME) return html`<p class="whose hint">${face(view, ME, undefined)}${view.t.ownWords}</p>`;
  const name = nameOf(view.record, author);
  return name ? html`<p class="whose hint">${view.t.wordsOf(name)}</p>` : nothing;
}

export const whatOf = (step: Step): string => shortened(step.what?.text ?? '');

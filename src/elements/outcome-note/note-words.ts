import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { icon } from '../../internal/icon.js';
import { iconCheck } from '../../internal/icons.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { nameOf } from '../../model/people.js';
import type { KithRecord, Words } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { face } from '../asset-map/face.js';
import { shortened } from '../asset-map/words.js';

/** What the parts of the note are drawn with. */
export interface NoteView {
  readonly record: KithRecord;
  readonly t: Translation['note'];
  readonly common: Translation['common'];
  readonly language: string;
  readonly symbolOf: SymbolOf;
}

/** Somebody as a label has them: "Me", "Marcia", or "Somebody" for who has since been taken out. */
export function whoIn({ record, t, common }: NoteView, who: string): string {
  return who === ME ? common.me : shortened(nameOf(record, who)) || t.somebody;
}

/** Somebody in the middle of a sentence: "added a step for me". */
export function inSentence(view: NoteView, who: string): string {
  return who === ME ? view.t.forMe : whoIn(view, who);
}

export function faceOf({ record, common, symbolOf }: NoteView, who: string): TemplateResult {
  if (who === ME) return face({ name: record.about.name?.trim() || common.me }, symbolOf, 'me');
  return face(record.people[who] ?? record.assets[who] ?? { name: '?' }, symbolOf);
}

/** Whose words these are, where that needs saying. */
export function whoseWords(view: NoteView, words: Words | undefined): TemplateResult | typeof nothing {
  const author = words?.text && words.author;
  const name = author && nameOf(view.record, author);
  if (author === ME) return html`<p class="chips hint">${faceOf(view, ME)}${view.t.ownWords}</p>`;
  return name ? html`<p class="hint">${view.t.wordsOf(name)}</p>` : nothing;
}

/** Something to choose: pressed or not, in more than colour. */
export function chip(label: string, isChosen: boolean, choose: () => void, who?: string): TemplateResult {
  return html`<button type="button" class="chip" data-who=${who ?? nothing} aria-pressed=${isChosen} @click=${choose}>
    ${isChosen ? icon(iconCheck) : nothing}<bdi>${label}</bdi>
  </button>`;
}

/** Names as one line: "Winston and Priya". A comma where the browser does not speak the language. */
export function inOneLine(names: readonly string[], language: string): string {
  try {
    if (Intl.ListFormat.supportedLocalesOf(language)[0]) return new Intl.ListFormat(language).format(names);
  } catch {
    // no language tag at all
  }
  return names.join(commaIn(language));
}

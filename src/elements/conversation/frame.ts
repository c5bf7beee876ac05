import { html, type TemplateResult } from 'lit';
import { dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconMessageCircle } from '../../internal/icons.js';
import type { Conversation, KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { isolated } from './isolated.js';

type Strings = Translation['conversation'];

/** Who talks, with whom, when. */
export function talkLine({ about, authors }: KithRecord, talk: Conversation | undefined, lang: string, t: Strings): string {
  const others = Object.values(authors).flatMap(({ id, name }) => (id !== ME && name ? isolated(name) : []));
  return t.talk(isolated(about.name ?? ''), others.join(', '), dayInWords(talk?.at ?? new Date(), lang));
}

/** Before the first question: nothing has to be filled in. */
export function welcome(t: Strings, picture: unknown, begin: () => void): TemplateResult {
  return html`<div class="welcome">
    <div class="art">${picture}</div>
    <h3 class="prompt">${t.kettle}</h3>
    <p>${t.kettleHint}</p>
    <button type="button" class="button go" @click=${begin}>${icon(iconMessageCircle)}${t.first}</button>
  </div>`;
}

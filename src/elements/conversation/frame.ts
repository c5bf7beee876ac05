import { html, type TemplateResult } from 'lit';
import { dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconList, iconMessageCircle } from '../../internal/icons.js';
import type { Conversation, KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { isolated } from './who.js';

type Strings = Translation['conversation'];

/** Who talks, with whom, when. */
export function talkLine({ about, authors }: KithRecord, talk: Conversation | undefined, lang: string, t: Strings): string {
  const others = Object.values(authors).flatMap(({ id, name }) => (id !== ME && name ? isolated(name) : []));
  return t.talk(isolated(about.name ?? ''), others.join(', '), dayInWords(talk?.at ?? new Date(), lang));
}

/** One at a time, or the whole page. The short words are for narrow places. */
export function modeSwitch(one: boolean, t: Strings, choose: (mode: 'one' | 'all') => void): TemplateResult {
  const choice = (mode: 'one' | 'all', long: string, short: string, symbol: string) =>
    html`<label
      ><input type="radio" name="mode" .checked=${one === (mode === 'one')} @change=${() => choose(mode)} />${icon(symbol)}<span class="long"
        >${long}</span
      ><span class="short">${short}</span></label
    >`;
  return html`<div class="switch" role="radiogroup" aria-label=${t.view}>
    ${choice('one', t.one, t.oneShort, iconMessageCircle)}${choice('all', t.all, t.allShort, iconList)}
  </div>`;
}

/** Before the first question: nothing has to be filled in. */
export function welcome(t: Strings, begin: () => void): TemplateResult {
  return html`<div class="welcome">
    <svg viewBox="0 0 220 96" aria-hidden="true">
      <path class="wash" d="M48 40h44v46H48z" />
      <path class="wash" d="M132 46h42v40h-42z" />
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="M8 88H212M42 38h46v36q0 12-12 12H54q-12 0-12-12zM88 48h6q10 0 10 10t-10 10h-6M126 44h44v32q0 10-10 10h-24q-10 0-10-10zM126 54h-6q-9 0-9 9t9 9h6M56 28q-5-5 0-10t0-10M72 28q-5-5 0-10t0-10M140 34q-5-5 0-10t0-10M156 34q-5-5 0-10t0-10"
      />
    </svg>
    <h3 class="prompt">${t.kettle}</h3>
    <p>${t.kettleHint}</p>
    <button type="button" class="button go" @click=${begin}>${icon(iconMessageCircle)}${t.first}</button>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconList, iconMessageCircle } from '../../internal/icons.js';
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
export function welcome(t: Strings, picture: unknown, begin: () => void): TemplateResult {
  return html`<div class="welcome">
    <div class="art">${picture}</div>
    <h3 class="prompt">${t.kettle}</h3>
    <p>${t.kettleHint}</p>
    <button type="button" class="button go" @click=${begin}>${icon(iconMessageCircle)}${t.first}</button>
  </div>`;
}

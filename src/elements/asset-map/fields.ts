import { html, noChange, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LONGEST_LABEL, NEARNESS } from '../../model/schema.js';
import type { FormWords } from './form-words.js';
import { said } from './words.js';

/**
 * Each control has the name of what it says about somebody or something, so whoever holds it hears of all of them in one
 * place. Without a value, the form that it stands in keeps what was written.
 */
export function line(name: string, label: string, value?: string): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><input name=${name} dir="auto" placeholder=" " autocomplete="off" enterkeyhint="done" maxlength=${LONGEST_LABEL} .value=${value === undefined ? noChange : live(value)}
  /></label>`;
}

const CHOICES = { kind: ['group', 'place', 'organisation'], near: [...NEARNESS, ''], interest: ['part', 'try'] } as const;
type Field = keyof typeof CHOICES;

/** Radio buttons; `isForm` where a form keeps the choice until it is sent, and goes back to `chosen` then. */
export function choice(t: FormWords, name: Field, chosen: string, isForm = false): TemplateResult {
  // Named twice over: within what unfolds, not every reader finds the legend.
  return html`<fieldset class="choice" aria-label=${t.asks[name]}>
    <legend>${t.asks[name]}</legend>
    ${CHOICES[name].map((value) => {
      const isChosen = value === chosen;
      return html`<label class="check"
        ><input
          type="radio"
          name=${name}
          value=${value}
          ?checked=${isChosen}
          .checked=${isForm ? isChosen : live(isChosen)}
        />${said(t, value)}</label
      >`;
    })}
  </fieldset>`;
}

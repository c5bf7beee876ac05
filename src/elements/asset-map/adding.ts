import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import type { Translation } from '../../translations/translation.js';

type Given = Record<string, string> & { readonly name: string };

/**
 * A button that becomes a form for one after the other. `asks` is the label of its first field; `more`, the fields below, is
 * there while it is open; `add` answers whether what was written was added.
 */
export function adding(
  key: string,
  common: Translation['common'],
  label: string,
  asks: string,
  more: TemplateResult | false,
  toggle: () => void,
  add: (given: Given) => boolean,
): TemplateResult {
  const take = (name: string, form: FormData) => {
    const written = [...form].map(([field, text]) => [field, String(text).trim()]).filter(([field, text]) => text && field !== 'text');
    return add({ ...Object.fromEntries(written), name } as Given);
  };
  if (more) return quickField({ key, label: asks, common, more, toggle, add: take });
  const isSeen = key === 'near';
  return html`<button type="button" class="button small add ${isSeen ? '' : 'plain'}" data-add=${key} @click=${toggle}>
    ${icon(iconPlus)}<span>${common.add}<span class=${isSeen ? '' : 'unseen'}> ${label}</span></span>
  </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { initialsOf } from '../../model/initials.js';
import { inOrder } from '../../model/order.js';
import type { Author } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { addAuthor } from '../../model/views.js';
import { whose } from '../../translations/en-GB/whose.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { isolated } from './isolated.js';
import type { Page } from './prompt.js';

export const whoseIn = (lang: string): Translation['whose'] => loadedTranslation(lang)?.whose ?? whose;

const ROLES = ['supporter', 'coordinator', 'interpreter'] as const;

/** Who is writing now: one tap to be somebody else. It stays in sight. */
export function writers(view: Page): TemplateResult {
  const { records, lang, common, writer, adding, open, announce, write } = view;
  const isAdding = adding.what === 'writer';
  const t = whoseIn(lang);
  const { about, authors } = records.record;
  const name = (authors[ME]?.name || about.name)?.trim();
  const choose = (id: string, name?: string) => {
    write(id);
    announce(t.nowWrites(name ? isolated(name) : ''));
  };
  const chip = (id: string, name: string | undefined, label: unknown, short: string) =>
    html`<button type="button" class="chip" aria-pressed=${writer === id} @click=${() => choose(id, name)}>
      <span class="face small ${id === ME ? 'me' : ''}" aria-hidden="true">${short}</span>${label}
    </button>`;
  // Another record came, in which nobody of that name writes.
  if (!authors[writer]) queueMicrotask(() => write(ME));
  const others = inOrder(authors).filter(({ id, name }) => id !== ME && name);
  return html`<div class="chips" role="group" aria-label=${t.writing}>
      <span class="hint" aria-hidden="true">${t.writing}</span>
      ${chip(ME, name, name ? html`<bdi>${name}</bdi>` : common.me, name ? initialsOf(name) : common.me.slice(0, 1))}
      ${others.map((one) => chip(one.id, one.name, html`<span><bdi>${one.name}</bdi>${commaIn(lang)}${t.roleShort[roleOf(one)]}</span>`, initialsOf(one.name!)))}
      <button type="button" class="chip" data-add="writer" aria-expanded=${isAdding} @click=${() => open(isAdding ? undefined : 'writer')}>
        ${icon(iconPlus)}<span>${t.someoneElse}</span>
      </button>
    </div>
    ${isAdding ? writerField(view, t, choose) : nothing}`;
}

const roleOf = ({ role }: Author) => (role === 'me' ? 'supporter' : role);

function writerField({ records, common, open }: Page, t: Translation['whose'], choose: (id: string, name: string) => void): TemplateResult {
  const add = (name: string, form: FormData) => {
    let id = '';
    const role = form.get('role') as Author['role'];
    records.edit((draft) => void (id = addAuthor(draft, name, role)), { what: t.did.writer(isolated(name)) });
    // Known already, so that nothing has changed: an edit still says who it is.
    choose(id, name);
    open();
  };
  const more = html`<fieldset class="whose">
    <legend class="hint">${t.writerRole}</legend>
    ${ROLES.map((role, at) => html`<label class="check"><input type="radio" name="role" value=${role} ?checked=${at === 0} />${t.roles[role]}</label>`)}
  </fieldset>`;
  return quickField({ key: 'writer', label: t.writerName, common, more, toggle: () => open(), add });
}

import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import type { ImportOptions } from '../../interchange/network/import-options.js';
import type { LeftOut } from '../../interchange/network/left-out.js';
import type { NetworkFile } from '../../interchange/network/network-file.js';
import type { Mapping } from '../../interchange/network/rings.js';
import type { Translation } from '../../translations/translation.js';
import { sectorsOf } from './circles.js';
import type { Desk } from './desk.js';
import { fileWords } from './file-words.js';
import type * as NetworkReader from './network-reader.js';
import { called } from './wording.js';

type Reader = typeof NetworkReader;

/** What is read and looked at before anything of it is added. */
interface Importing {
  reader?: Reader;
  file?: NetworkFile;
  options: ImportOptions;
  wrong?: string;
  isReading?: boolean;
}

/** A list of everybody to say who is in the middle would be too long beyond this. */
const MOST_TO_CHOOSE = 500;
/** As many names as an example are enough. */
const EXAMPLES = 5;

const importings = new WeakMap<Desk, Importing>();

function importingOf(desk: Desk): Importing {
  const known = importings.get(desk) ?? { options: {} };
  importings.set(desk, known);
  return known;
}

async function read(desk: Desk, field: HTMLInputElement): Promise<void> {
  const files = [...(field.files ?? [])];
  if (!files.length) return;
  const t = fileWords(desk);
  const now: Importing = { options: {}, isReading: true };
  importings.set(desk, now);
  desk.say(t.reading);
  try {
    now.reader = await import('./network-reader.js');
    now.file = await now.reader.openNetworkFiles(files);
  } catch (error) {
    now.wrong = now.reader?.isFileError(error) ? t.wrong[error.code] : now.reader ? t.wrong.unknown : desk.common.late;
    if (now.reader && !now.reader.isFileError(error)) console.error('<kith-network>:', error);
  }
  now.isReading = false;
  // The same file can be chosen again.
  field.value = '';
  desk.say('');
}

/** What would be added, where it would go, and what does not come along: nothing is added before somebody says so. */
export function renderImporting(desk: Desk): TemplateResult {
  const t = fileWords(desk);
  const now = importingOf(desk);
  return html`<h4>${t.bring}</h4>
    <label class="field"
      ><span>${t.choose}</span
      ><input
        type="file"
        multiple
        accept=".graphml,.gexf,.xml,.csv,.json,.nwk,text/csv,application/json"
        @change=${({ target }: Event) => void read(desk, target as HTMLInputElement)}
    /></label>
    <p class="hint">${now.isReading ? t.reading : t.chooseHint}</p>
    ${now.wrong ? html`<p class="problem" role="alert">${now.wrong}</p>` : nothing}
    ${now.file ? renderPreview(desk, now, now.file, now.reader!) : nothing}`;
}

function renderPreview(desk: Desk, now: Importing, file: NetworkFile, { planNetworkImport, applyNetworkImport }: Reader): TemplateResult {
  const { language, rings, host } = desk;
  const t = fileWords(desk);
  const sectors = sectorsOf(desk);
  const options: ImportOptions = { ...now.options, pageRings: rings.map(({ id }) => id), pageSectors: sectors.map(({ id }) => id) };
  const plan = planNetworkImport(host.record, file, options);
  const choose = (change: ImportOptions) => {
    now.options = { ...now.options, ...change };
    host.requestUpdate();
  };
  const leave = (said: string) => {
    importings.delete(desk);
    desk.say(said);
    desk.focus('.files input');
  };
  const add = () => {
    desk.edit((draft) => void applyNetworkImport(draft, plan), t.did);
    leave(t.done);
  };
  const names = plan.known.slice(0, 20).map(({ node }) => called(node, desk.t));
  return html`<div class="preview">
    <p role="status">${t.added(plan.people.length, plan.ties.length)}</p>
    ${file.nodes.length <= MOST_TO_CHOOSE ? renderMiddle(file, options.middle ?? file.middle, t, choose) : nothing}
    ${renderMappings(t.rings, plan.rings, rings, t, (name, to) => choose({ rings: { ...options.rings, [name]: to } }))}
    ${renderMappings(t.sectors, plan.sectors, sectors, t, (name, to) => choose({ sectors: { ...options.sectors, [name]: to } }))}
    ${names.length
      ? html`<p>${t.known}: <bdi>${names.join(commaIn(language))}</bdi></p>
          <label class="check"
            ><input
              type="checkbox"
              .checked=${options.mergeByName ?? false}
              @change=${({ target }: Event) => choose({ mergeByName: (target as HTMLInputElement).checked })}
            /><span>${t.merge}</span></label
          >`
      : nothing}
    ${plan.leftOut.length ? renderLeftOut(plan.leftOut, t, language) : nothing}
    <div class="chips">
      <button type="button" class="button go" ?disabled=${!plan.people.length && !plan.ties.length} @click=${add}>${t.add}</button>
      <button type="button" class="button plain" @click=${() => leave('')}>${t.leave}</button>
    </div>
  </div>`;
}

type Words = Translation['networkFiles'];

function renderMiddle(file: NetworkFile, middle: string | undefined, t: Words, choose: (change: ImportOptions) => void): TemplateResult {
  return html`<label class="field"
    ><span>${t.middle}</span
    ><select @change=${({ target }: Event) => choose({ middle: (target as HTMLSelectElement).value })}>
      <option value="" ?selected=${!middle}>${t.nobody}</option>
      ${file.nodes.map(({ id, name }) => html`<option value=${id} ?selected=${id === middle}>${name || id}</option>`)}
    </select></label
  >`;
}

function renderMappings(
  heading: string,
  mappings: readonly Mapping[],
  ours: readonly { readonly id: string; readonly name: string }[],
  t: Words,
  choose: (name: string, to: string | undefined) => void,
): TemplateResult | typeof nothing {
  if (!mappings.length) return nothing;
  return html`<fieldset class="supports">
    <legend>${heading}</legend>
    ${mappings.map(
      ({ name, count, to }) =>
        html`<label class="field"
          ><span><bdi>${name}</bdi> (${count})</span
          ><select @change=${({ target }: Event) => choose(name, (target as HTMLSelectElement).value || undefined)}>
            <option value="" ?selected=${!to}>${t.notSaid}</option>
            ${ours.map((one) => html`<option value=${one.id} ?selected=${one.id === to}>${one.name}</option>`)}
          </select></label
        >`,
    )}
  </fieldset>`;
}

function renderLeftOut(leftOut: readonly LeftOut[], t: Words, language: string): TemplateResult {
  return html`<h4>${t.leftOut}</h4>
    <ul class="questions">
      ${leftOut.map(({ code, count, examples }) => {
        const some = examples.filter(Boolean).slice(0, EXAMPLES).join(commaIn(language));
        return html`<li>${t.reasons[code]} (${count})${some ? html`: <bdi>${some}</bdi>` : nothing}</li>`;
      })}
    </ul>`;
}

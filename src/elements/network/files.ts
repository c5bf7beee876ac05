import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconDownload, iconPrinter } from '../../internal/icons.js';
import { offerDownload } from '../../internal/offer-download.js';
import type { Desk } from './desk.js';
import { fileWords } from './file-words.js';
import { renderImporting } from './importing.js';
import { pictureAsPng, pictureAsSvg } from './picture-file.js';
import { inOneGo } from './told-words.js';

/** Names of files say nothing about anybody. */
type FileName = 'picture.svg' | 'picture.png' | 'people.graphml' | 'people.gexf' | 'people.csv' | 'lines.csv';

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  csv: 'text/csv;charset=utf-8',
};

async function bytesOf(desk: Desk, name: FileName): Promise<Blob | null> {
  if (name === 'picture.png') return pictureAsPng(desk);
  const blob = (text: string) => new Blob([text], { type: TYPES[name.split('.')[1]!]! });
  if (name === 'picture.svg') return blob(await pictureAsSvg(desk, inOneGo(desk)));
  const { toCsvPair, toGexf, toGraphml } = await import('./network-writer.js');
  const [record, options] = [desk.host.record, { names: desk.look.names }];
  if (name === 'people.graphml') return blob(toGraphml(record, options));
  if (name === 'people.gexf') return blob(toGexf(record, options));
  const { people, ties } = toCsvPair(record, options);
  return blob(name === 'people.csv' ? people : ties);
}

async function save(desk: Desk, name: FileName): Promise<void> {
  const t = fileWords(desk);
  const bytes = await bytesOf(desk, name).catch(() => null);
  if (bytes) offerDownload(bytes, name);
  desk.say(bytes ? t.saved : t.failed);
}

/** The network as files, and from files. */
export function renderFiles(desk: Desk): TemplateResult {
  const t = fileWords(desk);
  const button = (label: string, sign: Icon, press: () => void) =>
    html`<button type="button" class="button small" @click=${press}>${icon(sign)}${label}</button>`;
  const file = (label: string, name: FileName) => button(label, iconDownload, () => void save(desk, name));
  return html`<section class="files" aria-labelledby="files">
    <h3 id="files">${t.title}</h3>
    <p class="hint">${t.hint}</p>
    ${desk.isCrowd
      ? nothing
      : html`<h4>${t.picture}</h4>
          <div class="chips">${file(t.svg, 'picture.svg')} ${file(t.png, 'picture.png')} ${button(t.print, iconPrinter, () => print())}</div>`}
    <h4>${t.programs}</h4>
    <div class="chips">
      ${file('GraphML', 'people.graphml')} ${file('GEXF', 'people.gexf')} ${file(t.people, 'people.csv')} ${file(t.lines, 'lines.csv')}
    </div>
    ${desk.writable ? renderImporting(desk) : nothing}
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconDownload, iconEye, iconHistory, iconSpline, iconTable2, iconUsers, iconWandSparkles } from '../../internal/icons.js';
import type { Desk } from './desk.js';
import { renderLines } from './lines.js';
import { renderLooking } from './looking.js';
import { lookingWords } from './looking-words.js';
import { onDemand } from './on-demand.js';
import { renderSeveral } from './several.js';
import { tidyUp } from './tidying.js';
import { renderTying, startLine } from './tying.js';
import { hullsOf } from './under.js';
import { renderZoom, watchZoom } from './zoom.js';

/** What can be done with the picture or the list as a whole; one thing is open at a time. */
export type Tool = 'look' | 'names' | 'then' | 'told' | 'files';

/** Below the picture: what its rarer signs mean, where there are any, and how near it is. */
export function renderPictureTools(desk: Desk): TemplateResult {
  const t = lookingWords(desk.language);
  const picture = desk.layOut();
  const isGone = [...picture.alters.values()].some(({ gone }) => gone);
  const hasGroups = hullsOf(picture, desk.record).length > 0;
  return html`<div class="beside">
    ${isGone || hasGroups
      ? html`<ul class="legend">
          ${hasGroups
            ? html`<li>
                <svg width="54" height="24" viewBox="0 0 54 24" aria-hidden="true"><path class="hull" d="M10 12h34" stroke-width="18" /></svg>${t.hull}
              </li>`
            : nothing}
          ${isGone
            ? html`<li>
                <svg class="someone gone" width="34" height="34" viewBox="-22 -22 44 44" aria-hidden="true"><circle class="mark" r="20" /></svg>${t.goneMark}
              </li>`
            : nothing}
        </ul>`
      : nothing}
    ${renderZoom(desk)}
  </div>`;
}

/** The grounds of the page's own rings. A colour that is none is left out by the browser. */
function colourRings({ host, circles, rings }: Desk): void {
  const sheet = host.shadowRoot!.querySelector<HTMLElement>('.sheet');
  rings.forEach((_, i) => {
    const colour = circles?.colours[i];
    if (colour && CSS.supports('color', colour)) sheet?.style.setProperty(`--kith-ring-${i + 1}`, colour);
  });
}

export function renderTools(desk: Desk): TemplateResult {
  const { writable, language, tool, tying, inList, isCrowd } = desk;
  const t = lookingWords(language);
  watchZoom(desk);
  colourRings(desk);
  const press = (label: string, sign: Icon, does: () => void) =>
    html`<button type="button" class="button small" @click=${does}>${icon(sign)}${label}</button>`;
  const opens = (which: Tool, label: string, sign: Icon) =>
    html`<button
      type="button"
      class="button small"
      aria-expanded=${tool === which}
      @click=${() => {
        desk.tool = tool === which ? undefined : which;
        desk.host.requestUpdate();
      }}
    >
      ${icon(sign)}${label}
    </button>`;
  return html`${isCrowd ? nothing : renderLines(desk)}
    <div class="more">
    ${desk.circles?.isUnread ? html`<p class="problem" role="alert">${t.notRead}</p>` : nothing} ${renderTying(desk)}
    <div class="chips" role="group" aria-label=${t.tools}>
      ${writable && !tying ? press(t.line, iconSpline, () => startLine(desk)) : nothing}
      ${writable ? opens('names', t.names, iconUsers) : nothing}
      ${writable && !inList && !isCrowd && desk.look.by === 'rings' ? press(t.tidy, iconWandSparkles, () => void tidyUp(desk, desk.host.shadowRoot!, () => desk.host.updateComplete)) : nothing}
      ${opens('look', t.look, iconEye)} ${isCrowd ? nothing : opens('then', t.then, iconHistory)} ${opens('told', t.told, iconTable2)} ${opens('files', t.take, iconDownload)}
    </div>
    ${tool === 'look' ? renderLooking(desk) : nothing} ${tool === 'names' && writable ? renderSeveral(desk) : nothing}
    ${tool === 'told' ? onDemand(desk, 'told', () => import('./told.js'), ({ renderTold }) => renderTold(desk)) : nothing}
    ${tool === 'files' ? onDemand(desk, 'files', () => import('./files.js'), ({ renderFiles }) => renderFiles(desk)) : nothing}
    </div>
    ${tool === 'then' && !isCrowd
      ? html`<div class="opened">${onDemand(desk, 'then', () => import('./then-and-now.js'), ({ renderThenAndNow }) => renderThenAndNow(desk, desk.session))}</div>`
      : nothing}`;
}

// What others have shared: looked through in the list, picked, and put together to a neighbourhood's own list.
import { html, nothing, type TemplateResult } from 'lit';
import { panel } from '../../styles/panel.js';
import type { AssetView } from './asset-view.js';
import { deskOf, type CommunityDesk, type CommunityHost, type Editing } from './community-desk.js';
import { communityStyles } from './community.styles.js';
import { renderChanges, renderFilters, renderFound, renderReading } from './further.js';
import { renderNeighbourhood } from './neighbourhood.js';
import { renderSuggested } from './suggested.js';

export const styles = [panel, communityStyles];

/** Whether there is anything to look through: what the host gave, or a feed that it named. */
export const hasCommunity = ({ community, feed }: CommunityHost): boolean => !!community || !!feed;

/** Looks further, from the list: it draws itself in a box that stays. */
export function renderFurther(host: CommunityHost, view: AssetView): unknown {
  if (!hasCommunity(host)) return nothing;
  return drawn(deskOf(host, view), drawFurther);
}

/** A neighbourhood's own list, with everything that is offered to it. */
export function renderHood(host: CommunityHost, view: AssetView, editing: Editing): unknown {
  const desk = deskOf(host, view);
  desk.editing = editing;
  if (!onPaper.has(desk)) {
    onPaper.add(desk);
    // Whoever prints without it has the heading alone.
    void import('./booklet.js').then(({ standBy }) => standBy(desk), () => onPaper.delete(desk));
  }
  return drawn(desk, drawHood);
}

const onPaper = new WeakSet<CommunityDesk>();

const boxes = new WeakMap<CommunityDesk, HTMLElement>();

function drawn(desk: CommunityDesk, drawing: (desk: CommunityDesk) => TemplateResult): HTMLElement {
  let box = boxes.get(desk);
  if (!box) {
    box = document.createElement('div');
    boxes.set(desk, box);
    const made = box;
    desk.afterwards(() => desk.list.drawn(made));
  }
  return desk.draw(box, () => drawing(desk));
}

function drawFurther(desk: CommunityDesk): TemplateResult {
  const { t } = desk;
  return html`<section class="further" aria-labelledby="further">
    <h3 id="further">${t.title}</h3>
    <p class="hint">${t.hint}</p>
    ${renderChanges(desk)} ${renderSuggested(desk)} ${renderReading(desk)} ${renderFilters(desk)}
    ${renderFound(desk, t.all)}
    <p class="unseen" role="status">${desk.heard}</p>
  </section>`;
}

function drawHood(desk: CommunityDesk): TemplateResult {
  const { t } = desk;
  return html`<section class="further" aria-labelledby="further">
      <h3 id="further">${t.hoodList}</h3>
      ${renderChanges(desk)} ${renderReading(desk)} ${renderFilters(desk)} ${renderFound(desk, t.hoodList)}
      <p class="unseen" role="status">${desk.heard}</p>
    </section>
    ${renderNeighbourhood(desk)}`;
}

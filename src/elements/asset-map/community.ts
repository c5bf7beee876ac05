// What others have shared: looked through in the list, picked, put together to a neighbourhood's own list, or looked at on a map.
import { html, nothing, type TemplateResult } from 'lit';
import { panel } from '../../styles/panel.js';
import type { AssetView } from './asset-view.js';
import { deskOf, type CommunityDesk, type CommunityHost, type Editing } from './community-desk.js';
import { communityStyles } from './community.styles.js';
import { renderChanges, renderFilters, renderFound, renderReading } from './further.js';
import { renderNeighbourhood } from './neighbourhood.js';
import type * as Place from './place.js';
import { renderSuggested } from './suggested.js';

export const styles = [panel, communityStyles];

/** What of the community an element shows in the view that it is in: it draws itself in a box that stays. */
export function renderCommunity(host: CommunityHost, view: AssetView, editing: Editing): unknown {
  const desk = deskOf(host, view);
  desk.editing = editing;
  if (host.view === 'place') return renderPlace(desk);
  if (host.neighbourhood) return html`<div class="bar finder">${editing.adding()}</div>${drawn(desk, drawHood)}`;
  return host.community || host.feed ? drawn(desk, drawFurther) : nothing;
}

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
    ${renderChanges(desk)} ${renderSuggested(desk)} ${renderReading(desk)} ${renderFilters(desk)} ${renderFound(desk, t.all)}
    <p class="unseen" role="status">${desk.heard}</p>
  </section>`;
}

function drawHood(desk: CommunityDesk): TemplateResult {
  const { t } = desk;
  desk.fetched('booklet', () => import('./booklet.js').then((booklet) => booklet.standBy(desk)));
  return html`<section class="further" aria-labelledby="further">
      <h3 id="further">${t.hoodList}</h3>
      ${renderChanges(desk)} ${renderReading(desk)} ${renderFilters(desk)} ${renderFound(desk, t.hoodList)}
      <p class="unseen" role="status">${desk.heard}</p>
    </section>
    ${renderNeighbourhood(desk)}`;
}

/** The map comes, with Leaflet, when somebody opens it. */
function renderPlace(desk: CommunityDesk): unknown {
  const { common } = desk.view;
  const fetched = desk.fetched<typeof Place>('place', () => import('./place.js'));
  if (fetched.part) return fetched.part.renderPlaces(desk);
  if (!fetched.failed) return html`<p class="empty hint" aria-busy="true">${common.opening}</p>`;
  return html`<p class="empty hint late">
    ${common.late} <button type="button" class="button small" @click=${fetched.again}>${common.tryAgain}</button>
  </p>`;
}

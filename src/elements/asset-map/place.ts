// Where things are: a map, and beside it a list of what is on it. It comes, with Leaflet, when somebody opens it.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconMaximize, iconZoomIn, iconZoomOut } from '../../internal/icons.js';
import { safeHref } from '../../internal/safe-href.js';
import type { CommunityAsset } from '../../model/community.js';
import type { CommunityDesk } from './community-desk.js';
import { renderFilters, renderReading } from './further.js';
import { renderOffered } from './offered.js';
import { asOffered } from './own-assets.js';
import { PlaceMap, type Dot } from './place-map.js';
import { placeStyles } from './place.styles.js';
import { keyOf } from './shelf.js';
import { Windowed } from './windowed.js';

export const styles = [placeStyles];

/** A map and its list. */
class Places {
  readonly box = document.createElement('div');
  readonly list = new Windowed(() => this.desk.updateNow());
  #map: PlaceMap | undefined;
  #inView: readonly string[] = [];
  #byKey = new Map<string, CommunityAsset>();
  #dots: { readonly of: readonly unknown[]; readonly dots: readonly Dot[] } | undefined;

  constructor(private readonly desk: CommunityDesk) {
    desk.afterwards(() => this.list.drawn(this.box));
    desk.host.addController({
      hostUpdated: () => desk.host.view !== 'place' && this.#leave(),
      hostDisconnected: () => this.#leave(),
    });
  }

  /** The map goes with the view; what was moved and chosen on it begins anew. */
  #leave(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.#dots = undefined;
    this.#inView = [];
  }

  #mapOf(): PlaceMap {
    this.#map ??= new PlaceMap({
      isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onView: (ids) => {
        this.#inView = ids;
        this.desk.update();
      },
      onChosen: ([id]) => id && this.#choose(id),
    });
    return this.#map;
  }

  /** What was chosen on the map opens in the list. */
  #choose(key: string): void {
    this.desk.opened = key;
    this.list.goTo(this.#shown().findIndex((asset) => keyOf(asset) === key));
    this.#map?.choose(key);
    this.desk.update();
  }

  #shown(): CommunityAsset[] {
    return this.#inView.flatMap((id) => this.#byKey.get(id) ?? []);
  }

  /** What is in the record comes before what is offered; what is looked for, alone. Nothing at home is ever a point. */
  #putDots(): void {
    const { desk } = this;
    const of = [desk.view.records.record.assets, desk.looking.found];
    if (this.#dots && of.every((one, index) => one === this.#dots!.of[index])) return;
    const own = desk.host.neighbourhood ? [] : desk.placed().map(asOffered);
    const copied = new Set(desk.placed().flatMap(({ source }) => (source ? [`${source.feed}\n${source.id}`] : [])));
    const offered = desk.looking.found.filter(
      (asset) => asset.point && !(copied.has(keyOf(asset)) && !desk.host.neighbourhood),
    );
    const all = [...own, ...offered];
    this.#byKey = new Map(all.map((asset) => [keyOf(asset), asset]));
    const dots = all.map((asset) => ({
      id: keyOf(asset),
      ...asset.point!,
      isMine: desk.isOwn(asset) || !!desk.mineOf(asset),
    }));
    this.#dots = { of, dots };
  }

  draw(): TemplateResult {
    const { desk } = this;
    const { t, host } = desk;
    this.#putDots();
    const map = this.#mapOf();
    map.element.setAttribute('role', 'application');
    map.element.setAttribute('aria-label', t.mapKeys);
    map.tiles(host.tiles);
    map.background(host.background);
    map.show(this.#dots!.dots);
    const tool = (label: string, sign: string, press: () => void) =>
      html`<button type="button" class="button icon" aria-label=${label} title=${label} @click=${press}>
        ${icon(sign)}
      </button>`;
    const shown = this.#shown();
    const hasDots = this.#dots!.dots.length > 0;
    return html`<div class="places">
      <div class="frame">
        ${map.element}
        <div class="map-tools">
          ${tool(t.closer, iconZoomIn, () => map.zoom(1))} ${tool(t.wider, iconZoomOut, () => map.zoom(-1))}
          ${tool(t.everything, iconMaximize, () => map.fit())}
        </div>
        <p class="under-map hint">
          <span>${t.noHome}</span>
          ${host.tiles || host.background ? nothing : html`<span>${t.noMap}</span>`}${host.tilesBy ? html`<span>${credit(host.tilesBy, t.mapBy)}</span>` : nothing}
        </p>
      </div>
      <section class="further place-list" aria-labelledby="in-view">
        ${desk.shelf.readings.length || desk.isFeedWrong || host.neighbourhood ? html`${renderReading(desk)}${renderFilters(desk)}` : nothing}
        <h3 id="in-view">${t.inView}</h3>
        <p class="hint" role="status">
          ${hasDots ? (shown.length ? t.inViewCount(shown.length) : t.nothingInView) : t.nothingPlaced}
        </p>
        ${
          shown.length
            ? this.list.render({
                count: shown.length,
                keyOf: (index) => keyOf(shown[index]!),
                draw: (index) => renderOffered(desk, shown[index]!),
                label: t.inView,
              })
            : nothing
        }
        <p class="unseen" role="status">${desk.heard}</p>
      </section>
    </div>`;
  }
}

/** "Words of those who made the map (their address)". */
function credit(given: string, mapBy: (whom: string) => string): unknown {
  const [, words = '', address = ''] = /^(.*?)\s*\((https?:[^\s()]+)\)\s*$/.exec(given) ?? [];
  const href = safeHref(address);
  if (!words || !href) return mapBy(given);
  const [before = '', after = ''] = mapBy('\0').split('\0');
  return html`${before}<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>${after}`;
}

const places = new WeakMap<CommunityDesk, Places>();

/** The map and its list, in a box that stays. */
export function renderPlaces(desk: CommunityDesk): unknown {
  const ours = places.get(desk) ?? new Places(desk);
  places.set(desk, ours);
  return desk.draw(ours.box, () => ours.draw());
}

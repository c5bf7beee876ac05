import { css } from 'lit';

/** The place view, and what of Leaflet's own sheet (BSD 2-Clause) its map and its tiles need. */
export const placeStyles = css`
  .places {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr);
    border-block-start: 1px solid var(--_rule);
  }
  .places > .further {
    border: 0;
    border-inline-start: 1px solid var(--_rule);
    align-content: start;
  }
  .frame {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    z-index: 1;
    background: var(--_paper);
  }
  .map-tools {
    position: absolute;
    z-index: 3;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    display: grid;
    gap: 8px;
  }
  .map-tools .button {
    background: var(--_paper);
  }
  .under-map {
    padding: 8px var(--_gutter);
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .place-map {
    /* It does not grow with the list beside it: else it would move while it is moved. */
    block-size: clamp(22rem, 76vh, 44rem);
    direction: ltr;
    position: relative;
    isolation: isolate;
    overflow: hidden;
    background: var(--_table);
    cursor: grab;
    touch-action: none;
    -webkit-tap-highlight-color: transparent;
  }
  .place-map:focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }
  .place-map > canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    z-index: 1;
    pointer-events: none;
    /* The colours that are drawn with: see inkOf. */
    color: var(--_action);
    border: 0 solid;
    border-block-start-color: var(--_warm);
    border-inline-end-color: var(--_focus);
    border-block-end-color: var(--_edge);
    border-inline-start-color: var(--_tint);
    outline-color: var(--_paper);
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-tile {
    visibility: hidden;
    user-select: none;
    max-inline-size: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-dragging {
    cursor: grabbing;
  }
  .place-list .window {
    max-block-size: 32rem;
  }
  @container kith (max-width: 860px) {
    .places {
      grid-template-columns: minmax(0, 1fr);
    }
    .places > .further {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
    }
    .frame {
      position: relative;
    }
    .place-map {
      block-size: min(60vh, 26rem);
    }
    .place-list .window {
      max-block-size: 60vh;
    }
  }
  @media print {
    .frame {
      display: none;
    }
  }
`;

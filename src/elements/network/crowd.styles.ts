import { css } from 'lit';

/** The picture of a crowd, and everybody in pages. */
export const crowdStyles = css`
  .crowd {
    position: relative;
    aspect-ratio: 1;
    max-inline-size: 800px;
    margin-inline: auto;
    overflow: clip;
    cursor: default;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-y;
  }
  .crowd.near {
    touch-action: none;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .crowd canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  /* Only their colours are read. */
  .swatches {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    visibility: hidden;
  }
  .current {
    position: absolute;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    transform: translate(-50%, -50%);
    border: 0;
    border-radius: 50%;
    background: none;
    pointer-events: none;
  }
  .current:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -8px;
  }
  .tip {
    position: absolute;
    left: 0;
    top: 0;
    padding: 4px 10px;
    margin: 14px;
    max-inline-size: 16rem;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    outline-color: var(--_focus);
    font-size: var(--_small);
    font-weight: 650;
    pointer-events: none;
    will-change: transform;
    z-index: 1;
  }
  .tip[hidden] {
    display: none;
  }
  .people,
  .way {
    padding: 20px 24px 22px;
  }
  .people .field {
    margin-block: 12px;
  }
  aside .people .rows {
    grid-template-columns: minmax(0, 1fr);
    max-block-size: 34rem;
    overflow-y: auto;
    margin-inline: -24px;
  }
  .people .row {
    min-block-size: 60px;
  }
  .pages {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 14px;
  }
  .way {
    background: var(--_warm-tint);
  }
  .way .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .way ol {
    padding-inline-start: 1.4em;
    list-style: decimal;
    overflow-wrap: anywhere;
  }
  .ways {
    padding: 0 28px 24px;
  }
  .beside > .hint {
    flex: 1 1 14rem;
  }
  @media print {
    .people .field,
    .pages button,
    .ways {
      display: none;
    }
  }
`;

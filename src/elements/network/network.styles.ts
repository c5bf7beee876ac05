import { css } from 'lit';

/** The picture to work in, what is under and beside it, and the list. */
export const networkStyles = css`
  h3 {
    font-size: 1.2222em;
    line-height: 1.2;
  }
  /* Somebody in the picture. The whole mark is the target. */
  .rings [data-id] {
    outline: none;
  }
  .rings [data-who] {
    cursor: pointer;
  }
  [data-who]:hover .mark,
  .rings [aria-expanded='true'] .mark {
    fill: var(--_tint);
  }
  .rings [aria-expanded='true'] .mark {
    stroke-width: 4.5;
  }
  [data-id]:focus-visible .halo {
    stroke: var(--_focus);
    stroke-width: 3;
    fill: var(--_paper);
  }
  .picture {
    padding: 20px 24px 26px;
  }
  .picture > .rings {
    max-inline-size: 800px;
    margin-inline: auto;
  }
  .legend,
  .moving {
    padding-block-start: 16px;
    margin-block-start: 10px;
    border-block-start: 1px solid var(--_rule);
  }
  .ask,
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .ask {
    column-gap: 16px;
    margin-block-start: 18px;
    padding-block: 14px;
    padding-inline: 18px 14px;
    background: var(--_warm-tint);
    border-radius: var(--_radius);
  }
  .ask > p {
    flex: 1 1 18rem;
    line-height: 1.4;
  }
  .add {
    align-items: end;
    flex: 1 1 100%;
  }
  .add .field {
    flex: 1 1 12rem;
  }
  .add .hint {
    flex-basis: 100%;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 6px;
    padding: 26px var(--_gutter) 28px;
  }
  .empty .rings {
    inline-size: 104px;
    margin-block-end: 8px;
  }
  .empty p {
    color: var(--_pencil);
    max-inline-size: 22em;
    margin-block-end: 12px;
  }
  .foot[hidden] {
    display: none;
  }
  aside,
  .rows > li {
    border-block-start: 1px solid var(--_rule);
  }
  aside > .hint,
  .rows .late {
    padding: 26px 28px;
  }
  .ask,
  .row {
    overflow-wrap: anywhere;
  }
  .glyph circle {
    fill: var(--_paper);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .glyph .on {
    fill: var(--_action);
  }

  .ring-head {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 22px var(--_gutter) 10px;
  }
  .ring-head h3 {
    flex: 1;
    font-size: 1.1111em;
  }
  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
    column-gap: 1px;
  }
  .row {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 24px;
    gap: 2px 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 76px;
    block-size: 100%;
    padding: 12px var(--_gutter);
    border: 0;
    background: none;
    text-align: start;
  }
  .row:hover {
    background: var(--_tint);
  }
  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .row > .i {
    color: var(--_action);
  }
  [aria-expanded='true'].row {
    block-size: auto;
  }
  [aria-expanded='true'] > .i {
    transform: rotate(90deg);
  }
  .who,
  .row .hint {
    display: block;
    line-height: 1.3;
  }
  .who {
    font-weight: 650;
  }
  .row .tie-line,
  .row .tag {
    font-size: var(--_small);
    margin-block-start: 4px;
  }
  .list + .ask {
    margin: 22px var(--_gutter);
  }

  @container kith (max-width: 640px) {
    .picture {
      padding: 14px 18px 20px;
    }
    .picture > .rings {
      inline-size: calc(100% + 28px);
      margin-inline: -14px;
    }
    .ask .start {
      flex: 1 1 100%;
    }
  }
  @container kith (min-width: 1000.1px) {
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 382px;
    }
    /* Stays in sight beside a long panel. */
    .picture {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
    aside {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
  }
  @media (forced-colors: active) {
    .ask {
      border: 1px solid;
    }
  }
  @media print {
    .two {
      display: block;
    }
    aside,
    .sub,
    .ask,
    .row > .i,
    .empty .button {
      display: none;
    }
    .picture > .rings {
      max-inline-size: 170mm;
    }
    .list section,
    .rows > li {
      break-inside: avoid;
    }
  }
`;

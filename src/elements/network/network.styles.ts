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
  .ask,
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .ask {
    margin-block-start: 18px;
    padding: 14px 18px;
    background: var(--_warm-tint);
    border-radius: var(--_radius);
  }
  .ask > p {
    flex: 1 1 18rem;
    line-height: 1.4;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 26px var(--_gutter) 28px;
  }
  .empty .rings {
    inline-size: 104px;
  }
  .empty p {
    color: var(--_pencil);
    max-inline-size: 22em;
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
  .row > .i {
    color: var(--_action);
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
    aside {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
  }
`;

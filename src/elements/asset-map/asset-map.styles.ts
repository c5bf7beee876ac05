import { css } from 'lit';

export const assetMapStyles = css`
  h3 {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: 1.1111em;
    line-height: 1.25;
    color: var(--_ink);
  }
  h3 > .i {
    inline-size: 27px;
    block-size: 27px;
    color: var(--_warm);
  }
  .says {
    color: var(--_pencil);
  }
  .thirds {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .thirds > div {
    padding: 24px 28px 18px;
  }
  .thirds > :first-child {
    padding-inline-start: var(--_gutter);
  }
  .thirds > div + div {
    border-inline-start: 1px solid var(--_rule);
  }
  h3 + ul,
  h3 + .hint,
  .where > ul {
    margin-block-start: 8px;
  }

  /* The whole row is what one presses. */
  .item {
    display: flex;
    inline-size: calc(100% + 16px);
    gap: 4px 12px;
    text-align: start;
    background: none;
    border: 0;
    border-radius: min(var(--_radius), 4px);
    margin-inline: -8px;
    padding: 9px 8px;
    overflow-wrap: anywhere;
  }
  .item:has(> .words) {
    padding-block: 4px;
    align-items: baseline;
  }
  button.item:hover,
  [aria-expanded='true'] {
    background: var(--_tint);
  }
  .item > .words {
    flex: 1;
    max-inline-size: none;
    font-size: 1.1111em;
    line-height: 1.4;
  }
  .item > .hint {
    max-inline-size: 45%;
  }
  .swaps li,
  .where li {
    border-block-start: 1px solid var(--_rule);
  }
  .said {
    display: grid;
    gap: 4px;
    flex: 1;
    min-inline-size: 0;
    justify-items: start;
    padding-block-start: 6px;
  }
  .name,
  h4 {
    font-weight: 650;
    line-height: 1.2;
  }
  .face .i {
    inline-size: 17px;
    block-size: 17px;
  }
  .face.try {
    border: 2px dashed var(--_warm);
    color: var(--_warm);
    outline: 0;
  }

  .near {
    border-block: 1px solid var(--_rule);
    padding-block-end: 8px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: end;
    justify-content: space-between;
    padding: 20px var(--_gutter) 0;
  }
  .route {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    padding-inline: 20px;
  }
  /* A stop lends its parts to the route's grid: what is opened in it gets a row of its own beneath all five. */
  .route > li {
    display: contents;
  }
  .where {
    grid-row: 1;
    padding: 6px 12px 16px;
  }
  .somewhere {
    border-block-start: 1px solid var(--_rule);
    padding: 10px 20px;
  }
  .where ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    column-gap: 24px;
  }
  .street {
    inline-size: 100%;
  }
  .foot[hidden] {
    display: none;
  }

  @container kith (max-width: 1000px) {
    .street {
      display: none;
    }
    .route {
      display: block;
      padding: 12px 0 0;
    }
    /* The way, and a stop on it. */
    .route > li {
      display: block;
      position: relative;
      padding-block-end: 16px;
      padding-inline: 66px var(--_gutter);
    }
    .route > li::before,
    .route > li::after {
      content: '';
      position: absolute;
      inset-block: 8px -8px;
      inset-inline-start: 30px;
      border: solid var(--_action);
      border-width: 0 5px 0 0;
    }
    .route > li:last-child::before {
      display: none;
    }
    .route > li::after {
      inset-block: 4px auto;
      inset-inline-start: 22px;
      inline-size: 21px;
      block-size: 21px;
      border-radius: 50%;
      border-width: 4px;
      background: var(--_paper);
    }
    .route > li:first-child::after {
      background: var(--_warm);
      border-color: var(--_warm);
    }
    .where {
      padding: 4px 0;
    }
    .somewhere {
      padding-inline: 66px var(--_gutter);
    }
    .swaps {
      grid-template-columns: 1fr 1fr;
    }
    .swaps > :last-child {
      grid-column: 1 / -1;
    }
  }
  @container kith (max-width: 640px) {
    .thirds {
      display: block;
    }
    .thirds > div {
      padding: 18px var(--_gutter) 10px;
    }
    .thirds > div + div {
      border: 0;
      border-block-start: 1px solid var(--_rule);
    }
  }
  @media (pointer: coarse) {
    .item {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    [aria-expanded='true'] {
      outline: 2px solid Highlight;
    }
  }
`;

import { css } from 'lit';

export const assetMapStyles = css`
  h3,
  .bar {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: 1.1111em;
    line-height: 1.25;
  }
  h3 > .i {
    inline-size: 27px;
    block-size: 27px;
    stroke-width: 1.6;
    color: var(--_warm);
  }
  .says {
    font-weight: 400;
    color: var(--_pencil);
  }
  .sub {
    overflow-wrap: anywhere;
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
  .thirds ul {
    margin-block-start: 8px;
  }
  .thirds .hint {
    margin-block-start: 10px;
  }

  /* Own words: a line that is pressed to change it. */
  .own,
  .item {
    display: flex;
    inline-size: calc(100% + 16px);
    gap: 4px 12px;
    align-items: baseline;
    text-align: start;
    background: none;
    border: 0;
    border-radius: min(var(--_radius), 4px);
    margin: 0 -8px;
    padding: 9px 8px 10px;
    overflow-wrap: anywhere;
  }
  button.own:hover,
  button.item:hover {
    background: var(--_tint);
  }
  .own {
    padding-block: 4px;
  }
  .own > .words {
    flex: 1;
    max-inline-size: none;
    font-size: 1.1111em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .own > .hint {
    margin: 0;
    flex: 0 1 auto;
    max-inline-size: 45%;
    text-align: end;
  }
  .swaps li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 3px;
  }
  .swaps .words {
    font-size: 1.0556em;
  }
  .swaps > :last-child li:first-child {
    border: 0;
  }
  .near {
    border-block: 1px solid var(--_rule);
    padding-block: 24px 8px;
  }
  .bar {
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 12px;
    padding-inline: var(--_gutter);
  }
  .bar > .button {
    font-size: 0.9em;
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
    padding: 6px 12px 16px;
  }
  .route > li > .where {
    grid-row: 1;
  }
  .route .panel {
    grid-column: 1 / -1;
    margin: 0 12px 20px;
  }
  h4 {
    font-weight: 700;
    line-height: 1.25;
  }
  .where > ul {
    margin-block-start: 8px;
  }
  .where li {
    border-block-start: 1px solid var(--_rule);
  }
  .somewhere {
    border-block-start: 1px solid var(--_rule);
    padding: 10px 20px;
  }
  .somewhere ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    column-gap: 24px;
  }
  .somewhere .panel {
    margin: 0 12px 12px;
  }

  .item {
    align-items: flex-start;
    min-block-size: 53px;
  }
  .said {
    flex: 1;
    min-inline-size: 0;
    padding-block-start: 6px;
  }
  .name,
  .about {
    display: block;
  }
  .name {
    font-weight: 650;
    line-height: 1.2;
  }
  .about {
    font-size: var(--_small);
    line-height: 1.35;
    color: var(--_pencil);
    margin-block-start: 3px;
  }
  .said .tag {
    margin-block-start: 6px;
  }
  .item > .hint {
    padding-block-start: 6px;
    max-inline-size: 40%;
  }
  .face .i {
    inline-size: 17px;
    block-size: 17px;
  }
  .face.wanted {
    border-style: dashed;
    border-color: var(--_warm);
    color: var(--_warm);
    outline: 0;
  }
  [aria-expanded='true'] {
    background: var(--_tint);
    box-shadow: inset 3px 0 0 var(--_action);
  }
  :host(:dir(rtl)) [aria-expanded='true'] {
    box-shadow: inset -3px 0 0 var(--_action);
  }

  .bar > .panel,
  .finder > .panel {
    flex: 1 1 100%;
  }

  .finder {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: flex-end;
    justify-content: space-between;
    padding: 18px var(--_gutter);
    border-block-end: 1px solid var(--_rule);
  }
  .finder > .field {
    flex: 0 1 24rem;
  }
  .none {
    padding: 28px var(--_gutter);
  }
  .none p {
    margin-block-end: 12px;
  }
  .list > .entry > .margin {
    font-size: 1em;
    padding-block: 22px 16px;
  }
  .list h3 {
    align-items: flex-start;
    font-size: 1em;
    color: var(--_ink);
  }
  .list .says {
    display: block;
  }
  .list > .entry > .page {
    padding-block: 16px;
  }
  .list .page li:has(> .item) + li {
    border-block-start: 1px solid var(--_rule);
  }
  .list .panel {
    margin-block: 4px 12px;
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
      padding: 10px 0 0;
    }
    .route > li {
      display: block;
      position: relative;
      padding-inline: 66px var(--_gutter);
      padding-block-end: 16px;
    }
    .route > li::before {
      content: '';
      position: absolute;
      inset-inline-start: 30px;
      inset-block: 0;
      border-inline-start: 5px solid var(--_action);
    }
    .route > li:first-child::before {
      inset-block-start: 14px;
    }
    .route > li:last-child::before {
      inset-block-end: calc(100% - 22px);
    }
    .route > li::after {
      content: '';
      position: absolute;
      inset-inline-start: 22px;
      inset-block-start: 6px;
      inline-size: 21px;
      block-size: 21px;
      border-radius: 50%;
      background: var(--_paper);
      border: 4px solid var(--_action);
    }
    .route > li:first-child::after {
      background: var(--_warm);
      border-color: var(--_warm);
    }
    .where {
      padding: 4px 0;
    }
    .where > ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      column-gap: 24px;
    }
    .route .panel,
    .somewhere .panel {
      margin: 8px 0;
    }
    .somewhere {
      padding-inline: 66px var(--_gutter);
    }
    .gifts h3 {
      align-items: flex-start;
    }
    .thirds > div {
      padding-inline: 22px 18px;
    }
    .swaps {
      grid-template-columns: 1fr 1fr;
    }
    .swaps > :last-child {
      grid-column: 1 / -1;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
      padding-inline: var(--_gutter);
    }
  }
  @container kith (max-width: 640px) {
    .thirds {
      grid-template-columns: minmax(0, 1fr);
    }
    .thirds > div,
    .thirds > :first-child {
      padding: 18px var(--_gutter) 10px;
    }
    .thirds > div + div {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
    }
    .list > .entry > .margin {
      padding-block: 18px 0;
    }
    .list > .entry > .page {
      padding-block: 4px 14px;
    }
    .list > .entry + .entry {
      border-block-start: 1px solid var(--_rule);
    }
    .list .says {
      display: inline;
    }
  }
  @media (pointer: coarse) {
    button.own {
      min-block-size: 44px;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    [aria-expanded='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .add,
    .panel,
    .quick,
    .finder {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const communityStyles = css`
  .further {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 24px var(--_gutter) 26px;
    border-block-start: 1px solid var(--_rule);
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
  }
  .reading > :is(.problem, .left) {
    flex: 1 1 100%;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
    color: var(--_action);
    text-decoration: underline 1.5px;
  }
  .left li {
    padding-block: 2px;
    font-size: var(--_small);
  }
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .finds {
    max-inline-size: 32rem;
  }
  .more-filters .lines {
    align-items: end;
    padding-block: 4px 10px;
  }

  /* Only what is in sight is there; the list keeps room for the rest. */
  .window {
    max-block-size: min(70vh, 44rem);
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_rule);
    overflow-anchor: none;
    container: window / inline-size;
  }
  .window > ul > li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .offered {
    display: flex;
    gap: 8px 14px;
    align-items: center;
    padding: 4px 8px;
  }
  .offered > .item {
    flex: 1;
    min-inline-size: 0;
    inline-size: auto;
    margin: 0;
  }
  .offered > :is(.pick, .tag) {
    flex: none;
  }
  /* The list ends where it ends: what shows the focus stays inside. */
  .offered > :focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .brief {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .few {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .few > .i {
    inline-size: 1em;
    block-size: 1em;
    align-self: center;
  }
  .more-said {
    margin: 0 8px 12px;
  }
  .further dl {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr);
    gap: 4px 16px;
  }
  .further dt {
    color: var(--_pencil);
    font-size: var(--_small);
    padding-block-start: 2px;
  }
  .further dd {
    overflow-wrap: anywhere;
  }
  .further dd a {
    display: inline-block;
    min-block-size: 24px;
  }
  .field-name {
    grid-column: 1 / -1;
    font-weight: 650;
  }
  .changed {
    display: grid;
    gap: 10px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-tint);
  }
  .changes,
  .maybe {
    display: grid;
    gap: 10px;
  }
  .changes li,
  .maybe li {
    display: grid;
    gap: 8px;
    padding-block: 8px;
  }
  .maybe li {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    border-block-start: 1px solid var(--_rule);
  }

  .pair {
    display: grid;
    gap: 0;
  }
  .pair fieldset {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 20px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_rule);
  }
  .pair legend {
    font-weight: 650;
    float: inline-start;
    grid-column: 1 / -1;
  }
  .tools-of-hood {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 22px;
    padding: 22px var(--_gutter) 26px;
    border-block-start: 1px solid var(--_rule);
  }
  .tools-of-hood > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    justify-items: start;
  }
  .tools-of-hood .pair,
  .tools-of-hood .field {
    inline-size: 100%;
    max-inline-size: 32rem;
  }
  .tools-of-hood .pair {
    max-inline-size: none;
  }
  .tools-of-hood .button {
    max-inline-size: 100%;
  }
  input[type='file'] {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .finder + div > .further {
    border: 0;
  }

  @container window (max-width: 540px) {
    .offered {
      flex-wrap: wrap;
      padding-inline: 0;
    }
    .offered > .item {
      flex: 1 1 100%;
    }
    .offered > :is(.pick, .tag) {
      margin-inline-start: 54px;
      margin-block-end: 8px;
    }
  }
  @container kith (max-width: 640px) {
    .maybe li,
    .pair fieldset {
      grid-template-columns: minmax(0, 1fr);
    }
    .further dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .further dd {
      margin-block-end: 6px;
    }
    .more-said {
      margin-inline: 0;
    }
  }
  @media print {
    .further,
    .tools-of-hood {
      display: none;
    }
  }
`;

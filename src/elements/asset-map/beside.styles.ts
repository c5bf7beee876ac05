import { css } from 'lit';

/** Hopes, what stands alongside, what is dragged onto what, and offers and asks that meet. */
export const besideStyles = css`
  .hopes,
  .meeting {
    padding: 22px var(--_gutter) 18px;
    border-block-start: 1px solid var(--_rule);
  }
  .bar + .hopes {
    border-block-start: 0;
    border-block-end: 1px solid var(--_rule);
  }
  .hopes > .hint {
    margin-block-start: 6px;
  }
  .hopes > ul > li {
    padding-block: 6px;
    border-radius: min(var(--_radius), 4px);
  }
  .hopes > ul > li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 2px 8px;
  }
  .hopes .item {
    flex-wrap: wrap;
  }
  .hopes .put {
    padding: 6px 12px;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .hopes > .add {
    margin-block-start: 8px;
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    justify-content: space-between;
    padding: 2px 14px;
    margin-block-end: 8px;
    border-inline-start: 4px solid var(--_warm);
  }
  .question > span {
    flex: 1 1 16rem;
  }
  .meeting li {
    padding-block: 8px;
    max-inline-size: 46em;
  }
  .meeting li + li {
    border-block-start: 1px solid var(--_rule);
  }

  .said > .few {
    display: flex;
    gap: 6px;
    align-items: flex-start;
  }
  .few .i {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.15em;
  }
  .own {
    font: 420 1.0556em / 1.35 var(--_font-words);
    color: var(--_words);
    white-space: pre-line;
  }

  .panel h4 {
    font-size: 1em;
  }
  .panel .chip,
  .panel .chip bdi {
    overflow-wrap: anywhere;
    text-align: start;
    min-inline-size: 0;
  }
  .panel .chips {
    flex-wrap: wrap;
  }
  .goes {
    display: grid;
    gap: 12px;
    padding-block-start: 6px;
  }
  .somebody {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }
  .somebody > .field {
    flex: 0 1 20rem;
  }
  summary {
    min-block-size: 44px;
    padding-block: 9px;
    font-weight: 650;
    cursor: pointer;
  }
  .became {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .linking {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    justify-content: space-between;
    padding: 12px var(--_gutter);
    border-block-start: 4px solid var(--_action);
    background: var(--_paper);
    z-index: 2;
  }
  /* What is being put somewhere, and what it can be put with. */
  button.item[data-id] {
    -webkit-touch-callout: none;
    user-select: none;
  }
  .choosing button.item[data-id] {
    /* Where the focus goes, the line at the foot does not cover it. */
    scroll-margin-block-end: 110px;
    box-shadow: inset 0 0 0 2px var(--_edge);
  }
  .over {
    background: var(--_tint);
    outline: 3px dashed var(--_action);
    outline-offset: -1px;
  }
  .lifted {
    opacity: 0.4;
  }
  .item.carried {
    position: fixed;
    z-index: 3;
    margin: 0;
    pointer-events: none;
    background: var(--_paper);
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    box-shadow: 0 6px 18px rgb(29 41 54 / 0.25);
  }
  @media (forced-colors: active) {
    .choosing button.item[data-id]:not(:focus-visible) {
      outline: 1px solid;
    }
  }
  @media print {
    .linking {
      display: none;
    }
  }
`;

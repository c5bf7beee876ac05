import { css } from 'lit';

/** Everything about one person, beside the picture, below it or in the list, and somebody who is being moved or dragged. */
export const panelStyles = css`
  /* Under a hand, or with the focus. */
  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .rings [data-who] {
    cursor: pointer;
  }
  [data-who]:hover .mark {
    fill: var(--_tint);
  }
  .row:hover {
    background: var(--_tint);
  }
  /* Whoever is open, in the picture and in the list. */
  .rings [aria-expanded='true'] .mark {
    fill: var(--_tint);
    stroke-width: 4.5;
  }
  [aria-expanded='true'].row {
    block-size: auto;
  }
  /* It points down, whichever way it pointed before. */
  .rows [aria-expanded='true'] > .i.i {
    transform: rotate(90deg);
  }
  .panel {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-content: start;
    gap: 18px 28px;
    padding: 24px 28px 28px;
  }
  .panel > :not(fieldset, .half) {
    grid-column: 1 / -1;
  }
  .top,
  :is(.knows, .belongs) li,
  :is(.knows, .belongs) form {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
  }
  .top {
    gap: 14px;
  }
  .top > div,
  :is(.knows, .belongs) select,
  .options span {
    flex: 1;
    min-inline-size: 0;
  }
  #who:focus-visible {
    outline-offset: 1px;
    box-shadow: none;
  }
  .top .hint {
    margin-block-start: 4px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 14px 28px;
  }
  .panel textarea {
    --_line: 1.875rem;
    min-block-size: calc(var(--_line) * 2 + 14px);
  }
  .panel textarea,
  .panel > .words {
    font-size: 1.0556em;
  }
  legend {
    margin-block-end: 6px;
    font-weight: 650;
  }
  .options {
    --_r: calc(var(--_radius) - 2px);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .options label {
    position: relative;
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 14px;
    cursor: pointer;
  }
  .options label:first-child {
    border-start-start-radius: var(--_r);
    border-start-end-radius: var(--_r);
  }
  .options label:last-child {
    border-end-start-radius: var(--_r);
    border-end-end-radius: var(--_r);
  }
  .options label + label {
    border-block-start: 1px solid var(--_rule);
  }
  .options label:hover {
    background: var(--_table);
  }
  .options label:has(:checked) {
    background: var(--_tint);
    font-weight: 650;
  }
  .options :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .options .glyph {
    block-size: 34px;
  }
  fieldset .switch {
    display: flex;
  }
  fieldset .switch label {
    padding-inline: 6px;
    overflow-wrap: normal;
  }
  :is(.knows, .belongs) li {
    min-block-size: 44px;
  }
  .panel,
  .moving {
    overflow-wrap: anywhere;
  }
  .rows > li:has(.panel) {
    grid-column: 1 / -1;
    background: color-mix(in oklab, var(--_table) 45%, var(--_paper));
  }
  /* Only a mark, not the ground, is kept from scrolling under a finger. */
  .movable [data-who] * {
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .carried {
    position: fixed;
    z-index: 1;
    pointer-events: none;
    will-change: transform;
  }
  .dragging > .ties {
    opacity: 0.3;
  }
  .over {
    stroke: var(--_action);
    stroke-width: 3;
  }
  .moving {
    padding-block-start: 16px;
    margin-block-start: 10px;
    border-block-start: 1px solid var(--_rule);
  }
  .moving p {
    margin-block-end: 12px;
  }

  @container kith (max-width: 640px) {
    .panel {
      grid-template-columns: minmax(0, 1fr);
      padding: 18px;
    }
  }
  @container kith (min-width: 1000.1px) {
    aside .panel {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .ask {
      border: 1px solid;
    }
    .options label:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }

  @container kith (min-width: 1000.1px) {
    /* Stays in sight beside a long panel. */
    .picture {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
  }
`;

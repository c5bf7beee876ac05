import { css } from 'lit';

/** What is done with the picture or the list as a whole, and what another look draws. */
export const toolsStyles = css`
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
  .lines {
    padding: 18px var(--_gutter) 22px;
  }
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 16px 24px 22px;
    border-block-start: 1px solid var(--_rule);
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 26px;
    align-items: center;
    margin-block-start: 8px;
  }
  .zoom {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }
  .zoom .button {
    border-color: var(--_rule);
    color: var(--_action);
  }
  .rings.near {
    touch-action: none;
    cursor: grab;
    overflow: hidden;
  }
  .preview,
  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  input[type='file'] {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 8px;
  }
  .preview {
    padding: 16px;
    background: var(--_tint);
    border-radius: var(--_radius);
    outline: 1px solid transparent;
  }
  .files,
  .looking,
  .several {
    padding: 18px;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .looking,
  .several {
    display: flex;
    flex-wrap: wrap;
    gap: 18px 32px;
    align-items: end;
  }
  .looking .switch label {
    padding-inline: 14px;
  }
  .several > * {
    flex: 1 1 100%;
  }
  .several > .button {
    flex: none;
  }
  .several textarea {
    font-family: var(--_font);
    font-size: 1em;
  }
  /* In sight until the line is drawn or let go. */
  .tying {
    position: sticky;
    inset-block-end: 8px;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 10px 18px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 18px;
    background: var(--_warm-tint);
    border: 2px dashed var(--_warm);
    border-radius: var(--_radius);
  }
  .tying p {
    flex: 1 1 14rem;
  }

  /* Rings of the page's own may be more than four. */
  .r4 {
    --_on: var(--kith-ring-4, color-mix(in oklab, var(--_table) 72%, var(--_paper)));
  }
  .r5 {
    --_on: var(--kith-ring-5, color-mix(in oklab, var(--_table) 72%, var(--_paper)));
  }
  .r6 {
    --_on: var(--kith-ring-6, color-mix(in oklab, var(--_table) 72%, var(--_paper)));
  }
  .r7 {
    --_on: var(--kith-ring-7, color-mix(in oklab, var(--_table) 72%, var(--_paper)));
  }
  .r8 {
    --_on: var(--kith-ring-8, color-mix(in oklab, var(--_table) 72%, var(--_paper)));
  }

  .hull {
    fill: var(--_words);
    stroke: var(--_words);
    opacity: 0.09;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .sector {
    stroke: var(--_edge);
    stroke-dasharray: 2 6;
    stroke-width: 1.5;
  }
  .rings .sector-name {
    fill: var(--_action);
    font-weight: 650;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 0.32em;
    stroke-linejoin: round;
  }
  /* Out of what is looked at: they stay where they are. */
  .off {
    opacity: 0.22;
  }
  .off:focus-within {
    opacity: 1;
  }
  .gone .letters,
  .gone .name {
    opacity: 0.75;
  }
  .rubber {
    stroke: var(--_action);
    stroke-width: 3;
    stroke-dasharray: 6 5;
    pointer-events: none;
  }
  .rubber:not([x2]) {
    display: none;
  }
  .knob {
    cursor: crosshair;
  }
  .hit {
    fill: transparent;
  }
  .grip {
    fill: var(--_action);
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .grip-sign {
    fill: none;
    stroke: var(--_on-action);
    stroke-width: 2;
  }
  .further {
    grid-column: 1 / -1;
  }
  .further summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--_action);
    font-weight: 650;
    cursor: pointer;
  }
  .supports {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 12px;
  }
  .supports legend {
    grid-column: 1 / -1;
  }
  .supports .field > span {
    font-weight: 400;
  }

  @container kith (max-width: 640px) {
    .more {
      padding-inline: var(--_gutter);
    }
  }
  @media (forced-colors: active) {
    .hull {
      fill: none;
      stroke: CanvasText;
      stroke-width: 1;
      opacity: 1;
    }
    .off {
      opacity: 0.4;
    }
  }
  @media print {
    /* What is open is what is printed. */
    .sheet:has(.opened) :is(.two, .list, .ask),
    .more > :not(.problem, .told),
    .zoom {
      display: none;
    }
    .hull {
      fill: none;
      stroke: #000;
      opacity: 0.12;
    }
  }
`;

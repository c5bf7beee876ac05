import { css } from 'lit';

/** From this width in CSS pixels on there is room for two pictures beside each other, with names no smaller than hints. */
export const ROOM_FOR_TWO = 700;

/** Two days side by side: their pictures, the signs in them, the words. */
export const thenAndNowStyles = css`
  /* The gutter is that of the sheet it lies on. */
  :host {
    container-type: inline-size;
    padding-block: 20px 26px;
    padding-inline: var(--_gutter, 0);
  }
  section,
  .two {
    display: grid;
    gap: 18px;
  }
  section > *,
  figure {
    min-inline-size: 0;
    margin: 0;
  }
  h3 {
    font-size: 1.2222em;
    line-height: 1.2;
  }
  h4 {
    font-size: 1.1111em;
    line-height: 1.3;
  }
  .hint {
    color: var(--_pencil);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 12px 24px;
  }
  /* In WebKit a long date would stand out of its field, and make the page wider. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
  [role='status'] {
    font-weight: 650;
  }
  .problem {
    padding: 14px 18px;
    border-inline-start: 4px solid var(--_alert);
    background: var(--_alert-tint);
  }
  figcaption {
    margin-block-end: 8px;
    line-height: 1.35;
  }
  figcaption b {
    display: block;
    font-weight: 500;
  }
  figcaption span {
    color: var(--_pencil);
    font-size: var(--_small);
  }

  /* The signs. Each is told by its shape. */
  .sign :is(path, circle, rect) {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign .dashed {
    stroke-width: 2.5;
    stroke-dasharray: 7 5;
    stroke-linecap: butt;
  }
  .sign .dotted {
    stroke-width: 3;
    stroke-dasharray: 0.1 5.6;
  }
  .sign .cleared {
    stroke: var(--_paper);
    stroke-width: 4;
  }
  .sign .badge circle {
    fill: var(--_paper);
    stroke-width: 1.75;
  }
  .sign .giving {
    fill: var(--_ink);
  }

  /* No longer here: seen, and gently. */
  .gone .mark {
    stroke-dasharray: 3 4;
  }
  .gone :is(.letters, .name) {
    opacity: 0.75;
  }

  /* The words. */
  .told {
    columns: 20rem 2;
    column-gap: 24px;
  }
  .told > :not(.long) {
    break-inside: avoid;
  }
  .told h4 {
    break-after: avoid;
  }
  .told ul {
    margin-block: 6px 18px;
  }
  .told li {
    display: flex;
    gap: 10px;
    margin-block-end: 6px;
    break-inside: avoid;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_edge);
    overflow-wrap: anywhere;
  }
  .told .gives {
    border-color: var(--_warm);
    background: var(--_warm-tint);
    padding-block: 4px;
  }
  li .i,
  th .i {
    fill: currentColor;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    overflow-wrap: anywhere;
    line-height: 1.35;
  }
  caption {
    text-align: start;
    font-size: 1.1111em;
    font-weight: 700;
    line-height: 1.3;
    padding-block-end: 6px;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding-block: 8px;
    padding-inline: 0 10px;
    border-block-end: 1px solid var(--_rule);
  }
  th {
    font-weight: 650;
  }
  tbody th .i {
    display: inline-block;
    vertical-align: -0.12em;
    margin-block: 0;
    margin-inline-end: 8px;
  }

  @container (min-width: 700px) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px;
    }
  }

  /* One side of A4: what is to be chosen stays on the screen, and the rest closes up. */
  @media print {
    :host {
      --_ink: #000;
      --_pencil: #333;
      --_edge: #555;
      --_rule: #999;
      --_warm: #000;
      --_paper: #fff;
      --_warm-tint: #fff;
      padding: 0;
      font-size: 10pt;
      line-height: 1.25;
    }
    .fields,
    section > .hint {
      display: none;
    }
    section {
      gap: 2mm;
    }
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 6mm;
    }
    .rings {
      max-block-size: 80mm;
    }
    figure,
    table {
      break-inside: avoid;
    }
    .legend {
      gap: 0 4mm;
      font-size: 10pt;
      line-height: 1.1;
    }
    .legend li {
      gap: 1.5mm;
      min-block-size: 5mm;
    }
    .legend .sample {
      inline-size: 11mm;
      block-size: auto;
    }
    .legend .someone {
      inline-size: 6mm;
      block-size: 6mm;
    }
    .told {
      columns: 2;
    }
    .told ul {
      margin-block: 0.7mm 2mm;
    }
    .told .gives {
      padding-block: 0;
    }
    .told li {
      margin-block-end: 0.7mm;
      padding-inline-start: 2.5mm;
    }
    h4,
    caption {
      font-size: 10.5pt;
    }
    :is(th, td) {
      padding-block: 0.6mm;
    }
  }
`;

import { css } from 'lit';

/** The picture and its legend: lines, marks and rings. Reads the tokens of `base`. */
export const networkPictureStyles = css`
  .rings {
    --_ring1: var(--_warm-tint);
    --_ring2: color-mix(in oklab, var(--_warm-tint) 52%, var(--_paper));
    --_ring3: color-mix(in oklab, var(--_tint) 60%, var(--_paper));
    --_ring4: color-mix(in oklab, var(--_table) 72%, var(--_paper));
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    /* The picture is the person's own: it is not mirrored. */
    direction: ltr;
  }
  .rings text {
    font-family: var(--_font);
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  .ring {
    stroke: var(--_edge);
  }
  .r1 {
    fill: var(--_ring1);
  }
  .r2 {
    fill: var(--_ring2);
  }
  .r3 {
    fill: var(--_ring3);
  }
  .r4 {
    fill: var(--_ring4);
  }
  .on-1 {
    --_halo: var(--_ring1);
  }
  .on-2 {
    --_halo: var(--_ring2);
  }
  .on-3 {
    --_halo: var(--_ring3);
  }
  .on-4 {
    --_halo: var(--_ring4);
  }
  .rings .ring-name {
    fill: var(--_pencil);
    text-anchor: middle;
  }
  .name {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_halo);
    stroke-width: 0.32em;
    stroke-linejoin: round;
  }
  .tie {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tie.strong {
    stroke: var(--_words);
    stroke-width: 5.5;
    stroke-linecap: butt;
  }
  .tie.tenuous {
    stroke-dasharray: 7 7;
    stroke-linecap: butt;
  }
  .tie.stressful {
    stroke: var(--_alert);
  }
  .tie.broken {
    stroke: var(--_pencil);
  }
  .tie.between {
    stroke-width: 1.75;
  }
  .arrow {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 1.5;
    paint-order: stroke;
  }
  .arrow.strong {
    fill: var(--_words);
  }
  .arrow.stressful {
    fill: var(--_alert);
  }
  .arrow.broken {
    fill: var(--_pencil);
  }
  .someone {
    --_line: var(--_words);
  }
  .someone.paid {
    --_line: var(--_pencil);
  }
  .mark {
    fill: var(--_paper);
    stroke: var(--_line);
    stroke-width: 2.25;
  }
  .inner {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.25;
  }
  .rings .letters {
    font-size: 16px;
    font-weight: 650;
    text-anchor: middle;
    fill: var(--_line);
  }
  .symbol {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .me .mark {
    fill: var(--_warm);
    stroke: var(--_paper);
    stroke-width: 4;
  }
  .rings .me .letters {
    fill: var(--_paper);
    font-size: 19px;
  }
  .no-contact {
    fill: var(--_paper);
    stroke: var(--_alert);
    stroke-width: 2.5;
  }
  .hit {
    fill: transparent;
  }
  .sign {
    pointer-events: none;
  }
  .halo {
    fill: none;
    stroke: none;
  }
  .sample,
  .glyph {
    overflow: visible;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 26px;
    font-size: var(--_small);
  }
  .legend li {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  @media (forced-colors: active) {
    .rings {
      --_ring1: Canvas;
      --_ring2: Canvas;
      --_ring3: Canvas;
      --_ring4: Canvas;
    }
    .rings,
    .sample,
    .glyph,
    .legend svg {
      forced-color-adjust: none;
    }
  }
  /* Black on white, for a photocopier. */
  @media print {
    .rings,
    .legend,
    .sample {
      --_paper: #fff;
      --_ink: #000;
      --_words: #000;
      --_pencil: #000;
      --_alert: #000;
      --_warm: #000;
      --_edge: #555;
      --_ring1: #fff;
      --_ring2: #fff;
      --_ring3: #fff;
      --_ring4: #fff;
    }
  }
`;

import { css } from 'lit';

/** The picture and its legend: lines, marks and rings. Reads the tokens of `base`. */
export const networkPictureStyles = css`
  .rings {
    inline-size: 100%;
    block-size: auto;
    /* The picture is the person's own: it is not mirrored. */
    direction: ltr;
  }
  .rings text {
    fill: var(--_ink);
    unicode-bidi: plaintext;
  }
  /* A ring's ground, for the ring itself and for what is round a name on it. */
  .rings {
    --_on: color-mix(in oklab, var(--_table) 72%, var(--_paper));
  }
  .r1 {
    --_on: var(--kith-ring-1, var(--_warm-tint));
  }
  .r2 {
    --_on: var(--kith-ring-2, color-mix(in oklab, var(--_warm-tint) 52%, var(--_paper)));
  }
  .r3 {
    --_on: var(--kith-ring-3, color-mix(in oklab, var(--_tint) 60%, var(--_paper)));
  }
  .ring {
    fill: var(--_on);
    stroke: var(--_edge);
  }
  .rings .ring-name {
    fill: var(--_pencil);
    text-anchor: middle;
  }
  .name {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_on);
    stroke-width: 0.32em;
    stroke-linejoin: round;
  }
  /* Colours of lines and marks. */
  .strong,
  .someone {
    --_line: var(--_words);
  }
  .stressful {
    --_line: var(--_alert);
  }
  .broken,
  .someone.paid {
    --_line: var(--_pencil);
  }
  .tie,
  .inner,
  .symbol {
    fill: none;
    stroke: var(--_line, var(--_ink));
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .between {
    stroke-width: 1.75;
  }
  .strong,
  .tenuous {
    stroke-linecap: butt;
  }
  .tie.strong {
    stroke-width: 5.5;
  }
  .tie.tenuous {
    stroke-dasharray: 7 7;
  }
  .arrow {
    fill: var(--_line, var(--_ink));
    stroke: var(--_paper);
    stroke-width: 1.5;
    paint-order: stroke;
  }
  .mark,
  .no-contact {
    fill: var(--_paper);
    stroke: var(--_line);
    stroke-width: 2.25;
  }
  .no-contact {
    --_line: var(--_alert);
  }
  .inner {
    stroke-width: 1.25;
  }
  .symbol {
    stroke-width: 1.9;
  }
  .rings .letters {
    font-size: 16px;
    font-weight: 650;
    text-anchor: middle;
    fill: var(--_line);
  }
  .me {
    --_line: var(--_paper);
  }
  .me .mark {
    fill: var(--_warm);
    stroke-width: 4;
  }
  .rings .me .letters {
    font-size: 19px;
  }
  .halo {
    fill: transparent;
  }
  .sign {
    pointer-events: none;
  }
  svg {
    overflow: visible;
  }
  .tie-line {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  @media (forced-colors: active) {
    svg:not(.i) {
      forced-color-adjust: none;
    }
  }
`;

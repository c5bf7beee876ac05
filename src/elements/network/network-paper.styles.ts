import { css } from 'lit';

/** The picture on paper, wherever it is printed. */
export const picturePaperStyles = css`
  /* No longer here: seen, and gently. */
  .gone .mark {
    stroke-dasharray: 3 4;
  }
  /* Black on white, for a photocopier. */
  @media print {
    .rings,
    .legend,
    .sample {
      --_paper: #fff;
      --_warm-tint: #fff;
      --_tint: #fff;
      --_table: #fff;
      --_ink: #000;
      --_words: #000;
      --_pencil: #000;
      --_alert: #000;
      --_warm: #000;
      --_edge: #555;
    }
  }
`;

/** The picture and the list of `kith-network` on paper. */
export const networkPaperStyles = css`
  @media print {
    .two {
      display: block;
    }
    aside,
    .sub,
    .ask,
    .row > .i,
    .empty .button {
      display: none;
    }
    .picture > .rings {
      max-inline-size: 170mm;
    }
    .list section,
    .rows > li {
      break-inside: avoid;
    }
  }
`;

import { css } from 'lit';

/** Line drawings: an ink line over a wash. */
export const drawingsStyles = css`
  .street {
    inline-size: 100%;
    margin-block-start: 4px;
  }
  .ln {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wash {
    fill: var(--_tint);
  }
  .wash.warm {
    fill: var(--_warm-tint);
  }
  .road {
    stroke: var(--_action);
    stroke-width: 5;
    fill: none;
    stroke-linecap: round;
  }
  circle.stop {
    fill: var(--_paper);
    stroke: var(--_action);
    stroke-width: 4;
  }
  circle.home {
    fill: var(--_warm);
    stroke: var(--_warm);
  }
  @media (forced-colors: active) {
    .street,
    .art {
      forced-color-adjust: none;
    }
  }
`;

import { css } from 'lit';

/** The row that a small form opens from, the invitation to begin, and the way out. */
export const forms = css`
  .sub,
  .words {
    overflow-wrap: anywhere;
  }
  .worried p {
    padding: 10px 16px;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-tint);
  }
  .plain.add,
  .plain[aria-pressed='false'] {
    padding-inline: 8px;
    margin-inline: -10px;
  }
  .says,
  .foot .worry {
    font-weight: 400;
  }
  .empty {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    padding: 20px var(--_gutter);
  }
  .empty > div {
    flex: 1 1 12rem;
  }
  .empty .button {
    margin-block-start: 12px;
  }
  .art {
    block-size: 96px;
    max-inline-size: 100%;
  }
  .ln,
  .road {
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
  @media print {
    .add,
    .empty {
      display: none;
    }
  }
`;

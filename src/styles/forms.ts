import { css } from 'lit';

/** A small form on the page, the row that it opens from, the invitation to begin, and the way out. */
export const forms = css`
  .sub,
  .words {
    overflow-wrap: anywhere;
  }
  .panel,
  .quick {
    display: grid;
    gap: 14px;
    padding: 16px 18px;
    margin-block: 8px 14px;
    border-inline-start: 4px solid var(--_action);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 14px;
  }
  .panel textarea {
    min-block-size: calc(var(--_line) + 14px);
  }
  .panel .chips,
  .row {
    display: flex;
    gap: 8px;
  }
  .worried p,
  .objection {
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
    .panel,
    .quick,
    .empty {
      display: none;
    }
  }
`;

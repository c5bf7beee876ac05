import { css } from 'lit';

/** A small form that opens on the page. */
export const panel = css`
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
  @media print {
    .panel,
    .quick {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const lockStyles = css`
  form {
    display: grid;
    gap: 16px;
    max-inline-size: 30rem;
    padding: 24px;
    border: 1px solid var(--_rule);
    border-start-end-radius: var(--_corner);
    border-end-end-radius: var(--_corner);
    border-inline-start: 8px solid var(--_action);
    background: var(--_paper);
  }
  h3 {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: 1.2222em;
    line-height: 1.2;
  }
  .hint {
    color: var(--_pencil);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .warning {
    padding: 10px 16px;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-tint);
  }
  .problem {
    padding: 10px 16px;
    border-inline-start: 4px solid var(--_alert);
    background: var(--_alert-tint);
  }
  .row,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .said:not(:empty) {
    margin-block-start: 10px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

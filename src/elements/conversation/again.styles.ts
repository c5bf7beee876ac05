import { css } from 'lit';

export const againStyles = css`
  .last-time {
    flex: 1;
  }
  .last-time dl {
    margin-block-end: 24px;
    max-inline-size: 40em;
  }
  .last-time dt {
    margin-block-start: 16px;
    font-weight: 650;
  }
  .last-time .words,
  .before .words {
    margin-block-start: 2px;
    white-space: pre-line;
  }
  .turn-to {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .before {
    margin-block-start: 12px;
    padding: 10px 16px 14px;
    border-inline-start: 3px solid var(--_rule);
  }
  .before .words {
    font-size: 1.1em;
  }
  .before > .chips {
    margin-block-start: 10px;
  }
  .before .chips > .hint {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .hopes > .words {
    margin-block-start: 6px;
    font-size: 1.05em;
    max-block-size: 6lh;
    overflow: hidden;
  }
`;

import { css } from 'lit';

export const earlierStyles = css`
  section {
    padding: 16px 18px;
    margin-block-start: 12px;
    border-inline-start: 4px solid var(--_action);
    background: var(--_tint);
  }
  h3 {
    font-size: 1.1111em;
    line-height: 1.3;
  }
  .hint {
    color: var(--_pencil);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .problem {
    color: var(--_alert);
  }
  ol {
    display: grid;
    gap: 12px;
    max-block-size: 24rem;
    overflow-y: auto;
    margin-block-start: 10px;
    padding: 4px;
  }
  li {
    padding: 12px 14px;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  li .button {
    margin-block-start: 8px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block: 10px 14px;
  }
  kith-paper {
    padding: 18px;
    border: 1px solid var(--_rule);
    background: var(--_paper);
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

import { css } from 'lit';

export const statusStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
  }
  .where {
    flex: 1 1 13rem;
    display: flex;
    gap: 10px;
    align-items: center;
    color: var(--_pencil);
    font-size: var(--_small);
    line-height: 1.35;
  }
  .where .i {
    color: var(--_action);
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  b {
    color: var(--_ink);
    font-weight: 650;
  }
  .problem b,
  .problem .where .i {
    color: var(--_alert);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const withThisStyles = css`
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 14px;
  }
  .beside > li {
    align-items: center;
    min-block-size: 36px;
    padding-inline: 10px 0;
    font-size: 1em;
    & > span {
      padding-block: 6px;
      padding-inline-end: 10px;
    }
    & > .i {
      color: var(--_action);
    }
    &.hope > .i {
      color: var(--_warm);
    }
  }
  .beside button {
    display: grid;
    place-items: center;
    align-self: stretch;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: inherit;
    background: none;
    color: var(--_pencil);
    &:hover {
      color: var(--_alert);
    }
  }
  .naming {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    margin-inline-start: -12px;
  }
  .making,
  .known {
    flex-basis: 100%;
  }
  .making .chip {
    background: none;
  }
  .known > .chips {
    margin-block-start: 10px;
  }
  @media print {
    .beside button {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** What the signs of a picture mean. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 26px;
    font-size: var(--_small);
  }
  .legend li {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .picture > .legend {
    padding-block-start: 16px;
    margin-block-start: 10px;
    border-block-start: 1px solid var(--_rule);
  }
`;

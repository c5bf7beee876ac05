import { css } from 'lit';

export const asideStyles = css`
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 14px;
  }
  .side h3 {
    font-size: 1em;
    font-weight: 650;
    margin-block-end: 10px;
  }
  .side h3 ~ h3 {
    margin-block-start: 20px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_rule);
  }
  .index button {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 8px;
    inline-size: calc(100% + 16px);
    min-block-size: 44px;
    margin-inline: -8px;
    padding: 9px 8px;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    line-height: 1.3;
  }
  .index button:hover {
    background: var(--_tint);
  }
  .index [aria-current] {
    border-color: var(--_edge);
    background: var(--_paper);
    font-weight: 650;
  }
  .index .i {
    color: var(--_action);
  }
  .side .hint {
    margin-block: 12px;
  }
  .people bdi {
    max-block-size: 4.5em;
    overflow: hidden;
  }
`;

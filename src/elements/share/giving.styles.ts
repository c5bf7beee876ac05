import { css } from 'lit';

/** The choices on the page, and beside them the copy on the table. */
export const givingStyles = css`
  .giving {
    display: grid;
    grid-template-columns: minmax(0, 424px) minmax(0, 1fr);
  }
  .choices {
    display: grid;
    gap: 28px;
    align-content: start;
    padding: 26px var(--_gutter) 30px;
    border-inline-end: 1px solid var(--_rule);
  }
  .whom {
    display: grid;
    gap: 16px;
  }
  .choices .problem {
    padding: 8px 14px;
    margin-block-start: 8px;
  }
  legend,
  .choices h3 {
    font-weight: 650;
    font-size: 1.0556em;
    margin-block-end: 8px;
  }
  .rows > li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 6px;
  }
  .rows > li:last-child {
    border-block-end: 1px solid var(--_rule);
  }
  .check {
    line-height: 1.3;
  }
  /* Some of it goes. */
  .check > :indeterminate {
    border-color: var(--_action);
    background: var(--_action);
    forced-color-adjust: none;
  }
  .check > :indeterminate::after {
    content: '';
    display: block;
    inline-size: 12px;
    block-size: 3px;
    margin: 9px 5px;
    border: 0;
    background: var(--_on-action);
    transform: none;
  }
  .singles {
    margin-inline-start: 42px;
    overflow-wrap: anywhere;
  }
  .singles summary {
    inline-size: fit-content;
    padding-block: 8px;
    color: var(--_action);
    font-size: var(--_small);
    text-decoration: underline;
    cursor: pointer;
  }
  .alter {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 6px 12px;
    align-items: center;
  }
  .alter > input {
    grid-column: 2 / -1;
  }
  .alter select {
    inline-size: auto;
    max-inline-size: 12em;
    padding-inline: 10px;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    overflow-wrap: anywhere;
  }
  .asks {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-tint);
  }
  .asks > p {
    flex: 1 1 100%;
  }
  .found {
    display: grid;
    gap: 4px;
    overflow-wrap: anywhere;
  }
  .said-so {
    font-family: var(--_font-words);
    color: var(--_words);
    white-space: pre-line;
  }
  mark {
    color: inherit;
    background: var(--_warm-tint);
    padding-inline: 2px;
    border-block-end: 2px solid var(--_warm);
  }
  .never,
  .where,
  .seen > h3 {
    display: flex;
    gap: 12px;
    align-items: flex-start;
  }
  .seen {
    background: var(--_table);
    padding: 26px var(--_gutter) 36px;
  }
  .seen > h3 {
    font-weight: 650;
    align-items: center;
    margin-block-end: 18px;
    overflow-wrap: anywhere;
  }
  .seen > h3 .i {
    color: var(--_action);
  }
  .seen > kith-paper {
    display: block;
    container: paper / inline-size;
    border: 1px solid var(--_rule);
    box-shadow: 0 14px 30px -20px rgb(29 41 54 / 0.45);
  }
  .foot > .where {
    align-items: center;
  }
  h2:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  @container kith (max-width: 1000px) {
    .giving {
      grid-template-columns: minmax(0, 1fr);
    }
    .choices {
      border-inline-end: 0;
    }
    .seen {
      border-block-start: 1px solid var(--_rule);
    }
  }
  @container kith (max-width: 640px) {
    .choices,
    .seen {
      padding-block: 18px 24px;
    }
    .seen {
      padding-inline: 10px;
    }
    .foot > .button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;

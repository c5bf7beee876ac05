import { css } from 'lit';

export const recordsStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: end;
    padding: 20px var(--_gutter);
  }
  .finder {
    flex: 1 1 14rem;
  }
  .bar form {
    flex: 1 1 100%;
    max-inline-size: 34rem;
  }
  .none {
    padding: 0 var(--_gutter) 26px;
    color: var(--_pencil);
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    border-block-start: 1px solid var(--_rule);
    padding-inline-end: calc(var(--_gutter) - 12px);
  }
  .open {
    flex: 1;
    display: grid;
    gap: 2px;
    min-block-size: 64px;
    align-content: center;
    padding-block: 10px;
    padding-inline: var(--_gutter) 12px;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .open:hover {
    background: var(--_tint);
  }
  .open:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .who {
    font-weight: 650;
  }
  .asks {
    flex: 1 1 100%;
    display: grid;
    gap: 12px;
    margin-block: 0 14px;
    margin-inline-start: var(--_gutter);
    padding: 14px 18px;
    border-inline-start: 4px solid var(--_alert);
    background: var(--_alert-tint);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 12px;
  }
  .button.alert {
    border-color: var(--_alert);
    color: var(--_alert);
  }
  .lock {
    padding: 12px var(--_gutter) 18px;
  }
  .lock:not(:first-child) {
    border-block-start: 1px solid var(--_rule);
  }
  .back {
    margin-block-end: 14px;
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    margin-block: 20px;
  }
  @media print {
    .sheet,
    .back {
      display: none;
    }
  }
`;

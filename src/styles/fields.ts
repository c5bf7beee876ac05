import { css } from 'lit';

/** What is filled in and chosen: fields, chips, boxes to tick; and the smaller faces and tags beside them. */
export const fields = css`
  .button.small {
    font-weight: 500;
  }
  .button.small:not(.plain) {
    padding-inline: 14px;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  input,
  select {
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 8px 14px;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']) {
    cursor: text;
  }
  /* As in a field for words: an empty one begins where the page does. */
  input:placeholder-shown {
    direction: inherit;
  }
  ::placeholder {
    color: var(--_pencil);
    opacity: 1;
  }
  .field,
  .field > span {
    display: block;
  }
  .field > span {
    font-weight: 650;
    margin-block-end: 6px;
  }
  .tag.warm {
    background: var(--_warm-tint);
  }
  .face.me {
    background: var(--_warm);
    border-color: var(--_warm);
    color: var(--_paper);
    forced-color-adjust: none;
  }
  .face.small {
    inline-size: 34px;
    block-size: 34px;
    font-size: 0.9375rem;
  }
  .button.leave {
    border-color: var(--_alert);
    color: var(--_alert);
    background: var(--_paper);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 16px;
    color: var(--_ink);
    line-height: 1.2;
    border: 2px solid var(--_edge);
    background: var(--_paper);
    border-radius: min(999px, calc(var(--_radius) * 99));
  }
  .chip:hover {
    background: var(--_tint);
    border-color: var(--_action);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_action);
    background: var(--_tint);
    font-weight: 650;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
  input:is([type='radio'], [type='checkbox']) {
    appearance: none;
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    margin: 0;
    border-radius: 50%;
  }
  input[type='radio']:checked {
    border: 8px solid var(--_action);
  }
  .check {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  input[type='checkbox'] {
    border-radius: min(6px, var(--_radius));
  }
  input[type='checkbox']:checked {
    border-color: var(--_action);
    background: var(--_action);
    forced-color-adjust: none;
  }
  input[type='checkbox']:checked::after {
    content: '';
    display: block;
    inline-size: 7px;
    block-size: 13px;
    margin: 1px 7px;
    border: solid var(--_on-action);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  @media (prefers-reduced-motion: no-preference) {
    .chip {
      transition:
        background-color 0.12s ease-out,
        border-color 0.12s ease-out;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

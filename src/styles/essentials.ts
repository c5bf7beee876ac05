import { css } from 'lit';

/** Things to press and to write in. Real buttons and inputs; chosen is never colour alone. */
export const essentials = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .button,
  .chip,
  .switch,
  textarea,
  input,
  select {
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .button,
  .chip,
  .switch label {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 16px;
    color: var(--_ink);
    line-height: 1.2;
  }
  .chip {
    border-radius: var(--_pill);
  }
  .button {
    gap: 10px;
    min-block-size: var(--_target);
    padding: 10px 18px;
    font-weight: 650;
    text-decoration: none;
    text-underline-offset: 0.22em;
  }
  .button:hover,
  .chip:hover,
  button.card:hover {
    background: var(--_tint);
    border-color: var(--_action);
  }
  .button.go {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
    forced-color-adjust: none;
  }
  .button.go:hover {
    text-decoration: underline;
  }
  .button.small {
    padding-inline: 14px;
    font-weight: 500;
  }
  .button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--_action);
    padding-inline: 12px;
    text-decoration: underline 1.5px;
  }
  .button.icon {
    inline-size: var(--_target);
    padding: 0;
  }
  .button:is([aria-disabled='true'], :disabled) {
    color: var(--_pencil);
    background: var(--_paper);
    border: 2px dashed var(--_edge);
    cursor: default;
  }

  /* A switch between views: radio buttons in a row. */
  .switch {
    display: inline-flex;
  }
  .switch label {
    position: relative;
    flex: auto;
    text-align: center;
  }
  .switch label + label {
    border-inline-start: 1px solid var(--_edge);
  }
  .switch label:has(:checked) {
    background: var(--_tint);
    font-weight: 650;
    box-shadow: inset 0 -4px 0 var(--_action);
  }
  /* The radio itself covers its label, unseen: the whole segment is the target, and focus is shown on the segment. */
  .switch label > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
  }
  :is(.switch, .options) label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    z-index: 1;
  }

  /* Ruled lines mean: you can write here. Nothing else is ruled. */
  textarea {
    --_line: 2.125rem;
    display: block;
    inline-size: 100%;
    min-block-size: calc(var(--_line) * 3 + 14px);
    font: 420 1.2222em / var(--_line) var(--_font-words);
    color: var(--_words);
    padding: 6px 16px 8px;
    background: linear-gradient(transparent calc(var(--_line) - 1px), var(--_rule) 0) 0 3px / 100% var(--_line) local var(--_paper);
    resize: vertical;
    field-sizing: content;
  }
  .field,
  .field > span {
    display: block;
  }
  .field > span {
    font-weight: 650;
    margin-block-end: 6px;
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
  ::placeholder {
    color: var(--_pencil);
    opacity: 1;
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

  @container kith (max-width: 400px) {
    .switch .i {
      display: none;
    }
    .switch label {
      padding-inline: 14px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .chip,
    .card {
      transition:
        background-color 0.12s ease-out,
        border-color 0.12s ease-out;
    }
  }
  @media (forced-colors: active) {
    .switch label:has(:checked),
    .chip[aria-pressed='true'],
    .picked {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

import { css } from 'lit';

/** Things to press and to write in that a talk cannot begin without. Real buttons and inputs; chosen is never colour alone. */
export const essentials = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .button,
  .card,
  textarea {
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    color: var(--_ink);
    line-height: 1.2;
    min-block-size: var(--_target);
    padding: 10px 18px;
    font-weight: 650;
    text-decoration: none;
  }
  .button:hover,
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
  .button.plain {
    border-color: transparent;
    background: none;
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
  /* An empty field begins where the page does, not on the left. */
  textarea:placeholder-shown {
    direction: inherit;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .card {
      transition:
        background-color 0.12s ease-out,
        border-color 0.12s ease-out;
    }
  }
  @media (forced-colors: active) {
    .picked {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

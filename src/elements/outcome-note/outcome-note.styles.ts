import { css } from 'lit';

/** Who, what and when in columns where there is room; who and when on one line, what beneath, where there is not. */
export const styles = css`
  .book {
    --_m: 240px;
  }
  .entry > .margin {
    font-size: 1em;
    padding-block: 20px;
  }
  .entry > .page {
    padding-block: 18px 20px;
  }
  h3,
  h4 {
    font-size: 1em;
    font-weight: 650;
  }
  .margin h3 {
    font-size: 1.2222em;
    line-height: 1.25;
    color: var(--_ink);
  }
  .words {
    max-inline-size: none;
  }
  textarea {
    min-block-size: calc(var(--_line) * 2 + 14px);
  }
  .page > * + .chips,
  .page > * + .hint,
  .adding,
  .adding > * + * {
    margin-block-start: 12px;
  }
  .plain[aria-pressed='true'] {
    background: var(--_tint);
    text-decoration: none;
    box-shadow: inset 0 -4px 0 var(--_action);
  }

  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(3, auto);
    gap: 2px 14px;
    align-items: center;
    padding-block: 8px;
    border-block-end: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .step.heads,
  .when .i {
    display: none;
  }
  .who,
  .when {
    display: flex;
    gap: 10px;
    align-items: center;
    line-height: 1.2;
  }
  .who {
    font-weight: 650;
  }
  .who > :last-child {
    max-block-size: 3.6em;
    overflow: hidden;
  }
  /* WebKit lets a long word widen a track that is to fit its content, so the cell itself is held. */
  .when {
    max-inline-size: 50cqi;
    overflow: hidden;
  }
  .when,
  .done .check {
    font-size: var(--_small);
    gap: 8px;
  }
  .what {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .step .words,
  .earlier .words {
    font: 420 1.1111em / 1.35 var(--_font-words);
    color: var(--_words);
  }
  .chip {
    max-inline-size: 100%;
  }
  .chip bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Beneath the three things */
  .extra {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_rule);
    border-block-start: 1px solid var(--_rule);
  }
  .extra > * {
    flex: 1 1 20rem;
    padding: 18px var(--_gutter);
    background: var(--_paper);
  }
  .extra > [open] {
    flex-basis: 100%;
  }
  summary {
    padding-block: 8px;
    font-weight: 650;
    cursor: pointer;
  }
  .earlier > section {
    padding-block: 12px;
    border-block-start: 1px solid var(--_rule);
  }
  .earlier h4 {
    margin-block-start: 8px;
  }
  .worried:empty {
    display: none;
  }
  .worried {
    order: 1;
    flex-basis: 100%;
  }

  @container kith (min-width: 1000px) {
    .step,
    .step.heads {
      display: grid;
      grid-template-columns: 160px minmax(0, 1fr) 162px 44px 44px;
    }
    .what {
      grid-area: auto;
    }
    .when {
      font-size: 1em;
    }
    .when .i {
      display: block;
    }
    /* The heading of the column says it, to those who see it. */
    .done .check span {
      inline-size: 0;
      overflow: hidden;
      opacity: 0;
    }
  }
  /* Beside the margin there is no room yet for a name, a day and two things to press. */
  @container kith (max-width: 800px) {
    .step {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .done {
      grid-row: 3;
    }
    .step > .button {
      justify-self: end;
    }
  }
  @container kith (max-width: 640px) {
    .entry > .margin {
      padding-block: 18px 0;
    }
    .entry + .entry > .margin {
      border-block-start: 1px solid var(--_rule);
    }
    .foot > .grow,
    .foot > .button {
      flex: 1 1 auto;
    }
  }
  @media print {
    .adding,
    .earlier,
    .step button,
    .page > * + .chips,
    .rights a {
      display: none;
    }
    textarea {
      border: 0;
      padding: 0;
    }
  }
`;

import { css } from 'lit';

export const whoseStyles = css`
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-block-start: 14px;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
    & > div {
      min-inline-size: 0;
      padding: 12px 16px;
    }
    & > div + div {
      border-inline-start: 1.5px dashed var(--_edge);
    }
    & .view + * {
      margin-block-start: 12px;
      border-block-start: 1.5px dashed var(--_edge);
      padding-block-start: 12px;
    }
    & :is(textarea, .words) {
      margin-block-start: 4px;
      font-size: 1.0556em;
    }
    & .other {
      font-family: inherit;
      color: inherit;
    }
    & .hint {
      font-weight: 400;
    }
    & .button {
      margin-inline-start: -12px;
    }
  }
  .differs {
    margin-block-start: 10px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_words);
  }
  .field + .who {
    margin-block-start: 10px;
  }
  .writer > .quick {
    padding-block-end: 12px;
  }
  .writer .face {
    inline-size: 28px;
    block-size: 28px;
    font-size: 0.8125rem;
  }
  .writer .chip {
    padding-inline: 6px 14px;
  }
  .writer .chip[data-add] {
    padding-inline: 14px;
  }
  @container kith (max-width: 640px) {
    .pair {
      display: block;
    }
    .pair > div + div {
      border-inline-start: 0;
      border-block-start: 1.5px dashed var(--_edge);
    }
    /* One line, that can be pushed aside. */
    .writer > .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      & > * {
        flex: none;
      }
      & > .hint {
        display: none;
      }
    }
  }
  /* One thing under the other. */
  .sheet[lang='en-GB-x-easy'] .pair {
    display: block;
    & > div + div {
      border-inline-start: 0;
      border-block-start: 1.5px dashed var(--_edge);
    }
  }
  @media print {
    .writer {
      display: none;
    }
  }
`;

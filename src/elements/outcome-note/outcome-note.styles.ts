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
  .book h3 {
    font-size: 1.2222em;
    line-height: 1.25;
    font-weight: 700;
    color: var(--_ink);
  }
  .book .margin .hint {
    margin-block-start: 4px;
  }
  h3,
  h4 {
    font-size: 1em;
    font-weight: 650;
  }
  .words {
    max-inline-size: none;
    overflow-wrap: anywhere;
  }
  textarea {
    min-block-size: calc(var(--_line) * 2 + 14px);
  }
  textarea + .chips {
    margin-block-start: 10px;
  }
  .talk:first-child:not([aria-pressed='true']) {
    margin-inline-start: -14px;
  }
  .talk[aria-pressed='true'] {
    font-weight: 650;
    background: var(--_tint);
    text-decoration: none;
    box-shadow: inset 0 -4px 0 var(--_action);
  }
  .whose {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-start: 8px;
  }

  /* Steps */
  .heads {
    display: none;
    font-size: var(--_small);
    color: var(--_pencil);
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_rule);
  }
  .heads > :last-child {
    white-space: nowrap;
    justify-self: end;
  }
  .changing > .heads > :last-child {
    justify-self: start;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%) auto auto;
    gap: 2px 14px;
    align-items: center;
    padding-block: 8px 12px;
    border-block-end: 1px solid var(--_rule);
  }
  .open {
    border-block-end: 1px solid var(--_rule);
  }
  .who {
    display: flex;
    gap: 10px;
    align-items: center;
    font-weight: 650;
    line-height: 1.2;
  }
  .name {
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .step .what {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .step .words {
    display: block;
    font-size: 1.1111em;
    line-height: 1.35;
  }
  .step .tag {
    margin-block-start: 4px;
  }
  .when {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    line-height: 1.25;
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .when .i {
    display: none;
    color: var(--_pencil);
  }
  .done .check {
    gap: 8px;
    font-size: var(--_small);
  }
  .box {
    display: none;
    inline-size: 5mm;
    block-size: 5mm;
    border: 1.25pt solid;
    border-radius: 1mm;
  }

  /* Whom a step is for, and the form for it */
  .adding {
    padding-block-start: 14px;
  }
  .adding .chips {
    gap: 8px 10px;
  }
  .chip {
    max-inline-size: 100%;
  }
  .chip bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip.paid {
    border-radius: var(--_radius);
  }
  .others:not([hidden]) {
    display: grid;
    gap: 14px;
    padding-block-start: 14px;
  }
  .name-form {
    display: flex;
    gap: 10px;
    align-items: end;
    max-inline-size: 28em;
  }
  .name-form .field {
    flex: 1;
    min-inline-size: 0;
  }
  .step-form {
    display: grid;
    gap: 14px;
    padding: 16px 18px 14px;
    margin-block: 14px;
    background: var(--_tint);
    border-inline-start: 4px solid var(--_action);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .step-form h4 {
    overflow-wrap: anywhere;
  }
  .fields {
    display: grid;
    gap: 14px;
  }
  .step-form .chips {
    gap: 8px;
  }
  .step-form .button.plain {
    background: transparent;
  }
  #what {
    font: 420 1.1111em / 1.35 var(--_font-words);
    color: var(--_words);
  }

  /* Beneath the three things */
  .extra {
    display: grid;
    border-block-start: 1px solid var(--_rule);
  }
  .extra > * {
    padding: 18px var(--_gutter) 20px;
  }
  .extra > * + * {
    border-block-start: 1px solid var(--_rule);
  }
  .rights a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .empty {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
  }
  .empty > div {
    flex: 1 1 12rem;
  }
  .empty .button {
    margin-block-start: 12px;
  }
  .art {
    inline-size: 112px;
    block-size: auto;
  }
  .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wash {
    fill: var(--_tint);
  }
  .nothing {
    padding: 28px var(--_gutter);
  }
  summary {
    min-block-size: 44px;
    padding-block: 8px;
    font-weight: 650;
    cursor: pointer;
  }
  .extra > .earlier {
    padding-block: 10px;
  }
  .earlier section {
    padding-block: 10px 14px;
  }
  .earlier section + section {
    border-block-start: 1px solid var(--_rule);
  }
  .earlier .words {
    margin-block-end: 8px;
    font-size: 1.1111em;
  }
  h2:focus-visible {
    outline-offset: 6px;
  }

  /* The way out, and what it says where the page has no route of its own */
  .worry {
    font-weight: 400;
    padding-inline: 0;
  }
  .worry .i {
    flex: none;
  }
  .worried:empty {
    display: none;
  }
  .worried {
    order: 1;
    flex-basis: 100%;
  }
  .worried p {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-tint);
  }

  @container kith (min-width: 640px) {
    .extra:has(> :nth-child(2)):not(:has([open])) {
      grid-template-columns: 1fr 1fr;
      > :nth-child(2) {
        border-block-start: 0;
        border-inline-start: 1px solid var(--_rule);
      }
      > :nth-child(3) {
        grid-column: 1 / -1;
      }
    }
  }
  @container kith (min-width: 1000px) {
    .heads,
    .step {
      display: grid;
      grid-template-columns: 160px minmax(0, 1fr) 162px 40px;
      gap: 12px;
    }
    .changing > .heads,
    .changing .step {
      grid-template-columns: 160px minmax(0, 1fr) 162px 40px 44px;
    }
    .fields {
      grid-template-columns: 2fr 1fr;
    }
    .fields:has(select) {
      grid-template-columns: 1fr 2fr 1fr;
    }
    .step {
      padding-block: 5px;
      min-block-size: 60px;
    }
    .step .what {
      grid-area: auto;
    }
    .when {
      font-size: 1em;
    }
    .when .i {
      display: block;
    }
    /* The heading of the column says it. */
    .done .check {
      justify-content: center;
    }
    .done .check span {
      display: none;
    }
  }
  @container kith (max-width: 1000px) {
    .foot {
      justify-content: space-between;
    }
    .foot > .grow {
      order: 1;
      flex-basis: 100%;
    }
  }
  @container kith (max-width: 640px) {
    .entry > .margin {
      padding-block: 18px 0;
    }
    .entry > .page {
      padding-block: 6px 20px;
    }
    .entry + .entry > .margin {
      border-block-start: 1px solid var(--_rule);
    }
    .step {
      grid-template-columns: minmax(0, 1fr) fit-content(55%);
    }
    .step .done {
      grid-row: 3;
    }
    .step .change {
      justify-self: end;
    }
    .talk.talk:not([aria-pressed='true']) {
      margin-inline-start: -14px;
    }
    .foot > .button {
      flex: 1 1 auto;
    }
  }
  @media print {
    .adding,
    .step-form,
    .change,
    .earlier,
    .empty,
    .whose .face,
    textarea + .chips,
    .rights a {
      display: none;
    }
    .box {
      display: block;
    }
    textarea {
      border: 0;
      padding: 0;
      resize: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;

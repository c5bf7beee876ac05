import { css } from 'lit';

/** One side of A4: what is mine beside what is ours; closer together where that keeps it to one page. */
export const assetPaperStyles = css`
  .strong {
    columns: 2;
    column-gap: 9mm;
    margin-block-start: 4mm;
  }
  .strong > .hint {
    column-span: all;
  }
  .strong > :first-child > h3:first-child,
  .strong > h3:first-child {
    margin-block-start: 0;
  }
  .brief {
    display: none;
  }
  h4 {
    font-size: 1em;
    font-weight: 650;
    margin-block: 2.4mm 0.4mm;
    break-after: avoid;
  }
  .one,
  li {
    break-inside: avoid;
  }
  .one + .one {
    margin-block-start: 2mm;
  }
  li + li {
    margin-block-start: 1.2mm;
  }
  h4 + ul {
    padding-inline-start: 3mm;
    border-inline-start: 0.75pt solid var(--_rule);
  }
  li .words {
    font-size: 11.5pt;
    line-height: 1.3;
  }
  dd p + p {
    margin-block-start: 0.4mm;
  }
  footer {
    margin-block-start: auto;
  }

  /* Where even that is more than one page: people by their names, then places by theirs and when; and a line that says so. */
  :host([named]) .brief {
    display: block;
  }
  :host([named]) .names .hint,
  :host([brief]) li .hint:not(.first),
  :host([brief]) li .words {
    display: none;
  }
  :host([named]) .names li {
    display: inline;
    margin-inline-end: 3mm;
  }
`;

import { css } from 'lit';

/** One side of A4: what is mine beside what is ours; closer together where that keeps it to one page. */
export const assetPaperStyles = css`
  .strong {
    flex: 1 0 auto;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 9mm;
    align-content: start;
  }
  .strong > .hint {
    grid-column: 1 / -1;
    margin-block-start: 4mm;
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
    margin-block-start: 6mm;
  }
`;

import { css } from 'lit';

/** The network in words, the questions, and the figures: what is said first is largest. */
export const toldStyles = css`
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 22px 24px;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .told .sentences {
    display: grid;
    gap: 10px;
    max-inline-size: 36em;
    font-size: 1.11em;
    line-height: 1.55;
  }
  /* In Easy Read, one idea on a line. */
  .told[lang='en-GB-x-easy'] .sentences span {
    display: block;
    padding-block: 0.2em;
  }
  .told :is(.sentences p, .questions li, .value) {
    overflow-wrap: anywhere;
  }
  .copying {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .copying .hint {
    flex: 1 1 14rem;
  }
  .told h4 {
    margin-block-start: 8px;
  }
  .questions {
    display: grid;
    gap: 8px;
    max-inline-size: 40em;
    padding-block: 14px;
    padding-inline: 2.2em 18px;
    list-style: disc;
    background: var(--_warm-tint);
    border-radius: var(--_radius);
    outline: 1px solid transparent;
  }
  .questions li::marker {
    color: var(--_warm);
  }
  .figures {
    border-block-start: 1px solid var(--_rule);
  }
  .figures summary {
    min-block-size: var(--_target);
    padding-block: 10px;
    color: var(--_action);
    font-weight: 650;
    cursor: pointer;
  }
  .figures > .hint {
    max-inline-size: 44em;
    padding-block-end: 12px;
  }
  .figures table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .figures :is(th, td) {
    padding-block: 10px;
    padding-inline: 0 18px;
    border-block-start: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  .figures tbody th {
    font-weight: 650;
  }
  .figures td ul {
    display: grid;
    gap: 2px;
  }

  @container kith (min-width: 760.01px) {
    .figures tbody th,
    .figures td:last-child {
      inline-size: 20%;
    }
    .figures .value {
      inline-size: 30%;
    }
    .figures :is(th, td):last-child {
      padding-inline-end: 0;
    }
  }
  @container kith (max-width: 760px) {
    .told {
      padding: 18px 16px;
    }
    /* One figure below the other; the names of the columns are still heard. */
    .figures :is(table, tbody, tr, th, td) {
      display: block;
    }
    .figures thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .figures tbody tr {
      padding-block: 12px;
      border-block-start: 1px solid var(--_rule);
    }
    .figures tbody :is(th, td) {
      padding: 0 0 4px;
      border: 0;
    }
  }
  @media print {
    .told {
      padding: 0;
      border: 0;
    }
    .copying,
    .figures:not([open]) {
      display: none;
    }
    .questions {
      background: none;
    }
    .figures tr,
    .questions li {
      break-inside: avoid;
    }
  }
`;

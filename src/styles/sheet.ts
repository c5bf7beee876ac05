import { css } from 'lit';

/**
 * The notebook page that every widget is: a stitched spine on the start edge, a heading, entries with a margin, a foot.
 * Layout answers to the width of the widget, not of the window: 400, 640 and 1000 px.
 */
export const sheet = css`
  :host {
    container: kith / inline-size;
  }
  .sheet {
    --_gutter: 32px;
    --_spine: calc(16px * var(--kith-spine, 1));
    position: relative;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-inline-start: 0;
    border-start-end-radius: var(--_corner);
    border-end-end-radius: var(--_corner);
    box-shadow:
      0 1px 2px rgb(29 41 54 / 0.06),
      0 10px 28px -18px rgb(29 41 54 / 0.28);
    padding-inline-start: var(--_spine);
  }
  .sheet::before {
    content: '';
    position: absolute;
    inset-block: -1px;
    inset-inline-start: 0;
    inline-size: var(--_spine);
    background: var(--_action);
  }
  .sheet::after {
    content: '';
    position: absolute;
    inset-block: 14px;
    inset-inline-start: calc(var(--_spine) * 0.4375);
    inline-size: calc(var(--_spine) / 8);
    background: repeating-linear-gradient(to bottom, var(--_on-action) 0 12px, transparent 12px 24px);
    opacity: 0.5;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 24px;
    align-items: flex-start;
    justify-content: space-between;
    padding: 26px var(--_gutter) 22px;
    border-block-end: 1px solid var(--_rule);
  }
  .head > :first-child,
  .foot > .grow {
    flex: 1 1 16rem;
  }
  h2 {
    font-weight: 700;
    font-size: 1.778em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .sub {
    color: var(--_pencil);
    margin-block-start: 6px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: center;
    padding: 14px var(--_gutter);
    border-block-start: 1px solid var(--_rule);
  }

  /* Margin and page: whose words and when in the margin, the words on the page. */
  .book {
    position: relative;
    --_m: 196px;
  }
  .book::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_m);
    border-inline-start: 2px solid var(--_margin);
    opacity: 0.55;
  }
  .entry {
    display: grid;
    grid-template-columns: var(--_m) minmax(0, 1fr);
  }
  .entry > .margin {
    padding-block: 28px 26px;
    padding-inline: var(--_gutter) 14px;
  }
  .entry > .page {
    padding-block: 26px 30px;
    padding-inline: 30px var(--_gutter);
  }
  .entry + .entry > * {
    border-block-start: 1px solid var(--_rule);
  }
  .prompt {
    font-size: 1.1111em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
    max-inline-size: 36em;
  }
  /* Ink: the person's own words. */
  .words {
    font-family: var(--_font-words);
    color: var(--_words);
    font-size: 1.2778em;
    line-height: 1.5;
    font-weight: 420;
    max-inline-size: 31em;
    white-space: pre-wrap;
  }
  .hint,
  .entry > .margin {
    color: var(--_pencil);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .problem {
    padding: 14px 18px;
    border-inline-start: 4px solid var(--_alert);
    background: var(--_alert-tint);
  }

  @container kith (max-width: 640px) {
    .sheet {
      --_gutter: 18px;
      --_spine: calc(8px * var(--kith-spine, 1));
      box-shadow: none;
    }
    .head {
      padding-block: 14px 16px;
      gap: 14px;
    }
    h2 {
      font-size: 1.5556em;
    }
    .head > .tools {
      order: -1;
      inline-size: 100%;
      justify-content: space-between;
      gap: 8px;
    }
    .foot {
      padding-block: 12px;
    }
    .book::before {
      display: none;
    }
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .entry > .margin {
      padding: 20px var(--_gutter) 0;
    }
    .entry > .page,
    .entry + .entry > .page {
      padding: 8px var(--_gutter) 24px;
      border-block-start: 0;
    }
    .words {
      font-size: 1.2222em;
    }
  }
  @media print, (forced-colors: active) {
    .sheet::before,
    .sheet::after {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border: 1px solid;
    }
  }
  @media print {
    .sheet {
      border: 0;
      box-shadow: none;
      padding: 0;
    }
    .tools,
    .foot {
      display: none;
    }
  }
`;

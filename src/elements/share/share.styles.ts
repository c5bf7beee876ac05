import { css } from 'lit';

export const shareStyles = css`
  kith-paper {
    display: none;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .ways > li {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 10px;
    padding: 26px var(--_gutter) 28px;
  }
  .ways > li + li {
    border-inline-start: 1px solid var(--_rule);
  }
  .ways > li > .i {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.5;
    color: var(--_action);
  }
  .ways .hint {
    max-inline-size: 26em;
  }
  .ways .button {
    position: relative;
    justify-self: start;
  }
  /* The input covers its label, unseen: the whole button is the target, and a place to drop a file. */
  .ways input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .ways .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .ways .button:has([aria-busy='true']) {
    border-style: dashed;
    color: var(--_pencil);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 14px var(--_gutter);
    border-block-start: 1px solid var(--_rule);
  }
  .said.quiet {
    padding: 0;
    border: 0;
  }
  .wrong > .problem {
    padding-inline: calc(var(--_gutter) - 4px) var(--_gutter);
  }
  .dropping {
    outline: 3px dashed var(--_action);
    outline-offset: -10px;
  }
  @container kith (max-width: 640px) {
    .ways {
      grid-template-columns: minmax(0, 1fr);
    }
    .ways > li {
      grid-template: auto auto / auto 1fr;
      gap: 10px 14px;
      align-items: start;
      padding-block: 18px;
    }
    .ways > li + li {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
    }
    .ways .button {
      grid-column: 1 / -1;
      justify-self: stretch;
    }
  }
  @media print {
    .sheet {
      display: none;
    }
    kith-paper {
      display: flex;
    }
  }
`;

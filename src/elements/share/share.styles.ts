import { css } from 'lit';

export const shareStyles = css`
  /* What shows between them is the ground. */
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_rule);
    border-end-end-radius: var(--_corner);
    overflow: clip;
  }
  .ways > li {
    flex: 1 1 13rem;
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 10px;
    padding: 26px var(--_gutter) 28px;
    background: var(--_paper);
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
  @container kith (max-width: 640px) {
    .ways > li {
      flex-basis: 100%;
      grid-template: auto auto / auto 1fr;
      gap: 10px 14px;
      padding-block: 18px;
    }
    .ways .button {
      grid-column: 1 / -1;
      justify-self: stretch;
    }
  }
`;

import { css } from 'lit';

/** A switch between views, tags and faces: what is seen before anything is filled in. */
export const faces = css`
  .tag {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-size: var(--_small);
    line-height: 1.3;
    background: var(--_table);
    border-radius: calc(var(--_radius) * 0.75);
    padding: 3px 9px;
    outline: 1px solid transparent;
  }
  .tag .i {
    inline-size: 1.05em;
    block-size: 1.05em;
  }
  .tag.alert {
    background: var(--_alert-tint);
    color: var(--_alert);
    font-weight: 650;
  }
  /* A switch between views: radio buttons in a row. */
  .switch {
    display: inline-flex;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .switch label {
    position: relative;
    flex: auto;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 16px;
    color: var(--_ink);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .switch label + label {
    border-inline-start: 1px solid var(--_edge);
  }
  .switch label:has(:checked) {
    background: var(--_tint);
    font-weight: 650;
    box-shadow: inset 0 -4px 0 var(--_action);
  }
  /* The radio itself covers its label, unseen: the whole segment is the target, and focus is shown on the segment. */
  .switch label > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
  }
  :is(.switch, .options) label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    z-index: 1;
  }

  /* Faces: people round, groups and places with a double ring, paid people and services square. */
  .face {
    inline-size: 44px;
    block-size: 44px;
    flex: none;
    display: grid;
    place-items: center;
    border-radius: 50%;
    border: 2px solid var(--_words);
    background: var(--_paper);
    color: var(--_words);
    font-weight: 650;
    font-size: 1rem;
    line-height: 1;
  }
  .face.paid {
    border-radius: min(8px, calc(var(--_radius) + 4px));
    border-color: var(--_pencil);
    color: var(--_pencil);
  }
  .face.group:not(.paid) {
    outline: 1.5px solid var(--_words);
    outline-offset: -6px;
  }

  @container kith (max-width: 400px) {
    .switch .i {
      display: none;
    }
    .switch label {
      padding-inline: 14px;
    }
  }
  @media (forced-colors: active) {
    .switch label:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

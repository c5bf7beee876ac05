import { css } from 'lit';
import { essentials } from './essentials.js';

/** What one element or another has besides the essentials: fields, chips, tags, boxes to tick, faces. */
export const moreControls = css`
  input,
  select {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .chip,
  .switch,
  input,
  select {
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .chip,
  .switch label {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 16px;
    color: var(--_ink);
    line-height: 1.2;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 8px 14px;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']) {
    cursor: text;
  }
  ::placeholder {
    color: var(--_pencil);
    opacity: 1;
  }
  .field,
  .field > span {
    display: block;
  }
  .field > span {
    font-weight: 650;
    margin-block-end: 6px;
  }
  .button.leave {
    border-color: var(--_alert);
    color: var(--_alert);
    background: var(--_paper);
  }
  .chip {
    border-radius: min(999px, calc(var(--_radius) * 99));
  }
  .chip:hover {
    background: var(--_tint);
    border-color: var(--_action);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_action);
    background: var(--_tint);
    font-weight: 650;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
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
  .tag.warm {
    background: var(--_warm-tint);
  }
  .tag.alert {
    background: var(--_alert-tint);
    color: var(--_alert);
    font-weight: 650;
  }
  input:is([type='radio'], [type='checkbox']) {
    appearance: none;
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    margin: 0;
    border-radius: 50%;
  }
  input[type='radio']:checked {
    border: 8px solid var(--_action);
  }
  .check {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  input[type='checkbox'] {
    border-radius: min(6px, var(--_radius));
  }
  input[type='checkbox']:checked {
    border-color: var(--_action);
    background: var(--_action);
    forced-color-adjust: none;
  }
  input[type='checkbox']:checked::after {
    content: '';
    display: block;
    inline-size: 7px;
    block-size: 13px;
    margin: 1px 7px;
    border: solid var(--_on-action);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }

  /* A switch between views: radio buttons in a row. */
  .switch {
    display: inline-flex;
  }
  .switch label {
    position: relative;
    flex: auto;
    text-align: center;
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
  .face.me {
    background: var(--_warm);
    border-color: var(--_warm);
    color: var(--_paper);
    forced-color-adjust: none;
  }
  .face.paid {
    border-radius: min(8px, calc(var(--_radius) + 4px));
    border-color: var(--_pencil);
    color: var(--_pencil);
  }
  .face.small {
    inline-size: 34px;
    block-size: 34px;
    font-size: 0.9375rem;
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
  @media (prefers-reduced-motion: no-preference) {
    .chip {
      transition:
        background-color 0.12s ease-out,
        border-color 0.12s ease-out;
    }
  }
  @media (forced-colors: active) {
    .switch label:has(:checked),
    .chip[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

export const controls = [essentials, moreControls];

import { css } from 'lit';
import { essentials } from './essentials.js';
import { faces } from './faces.js';

/** The essentials, and what one element or another has besides: chips that are chosen, tags, boxes to tick, faces. */
export const controls = [
  essentials,
  faces,
  css`
    .button.leave {
      border-color: var(--_alert);
      color: var(--_alert);
      background: var(--_paper);
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
  `,
];

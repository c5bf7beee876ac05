import { css } from 'lit';

export const waysStyles = css`
  .board {
    flex: 1;
    padding: 26px var(--_gutter) 32px;
  }
  .board h4 {
    margin-block: 22px 0;
    font-size: 1em;
    font-weight: 650;
  }
  .board .card {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 120px;
  }
  .board li {
    display: grid;
  }
  .marked {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 12px;
    color: var(--_warm);
    fill: var(--_warm-tint);
  }
  .card > .i.marked {
    inline-size: 24px;
    block-size: 24px;
    color: var(--_warm);
  }
  .tick ~ .marked {
    inset-inline-end: 44px;
  }
  .board-more {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 22px;
    & > .quick {
      flex-basis: 100%;
      margin: 0;
    }
  }
  .movable {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 52px;
    & > bdi {
      flex: 1;
      min-inline-size: 0;
      line-height: 1.3;
    }
    & > .button {
      inline-size: 44px;
      min-block-size: 44px;
      justify-content: center;
      margin: 0;
      border: 2px solid var(--_edge);
      display: inline-flex;
    }
  }
  .sort {
    margin-block-start: 10px;
    & > summary {
      min-block-size: 44px;
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--_action);
      text-decoration: underline 1.5px;
      cursor: pointer;
    }
    & > summary::before {
      content: '';
      inline-size: 9px;
      block-size: 9px;
      margin-inline: 4px;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      transform: rotate(45deg);
    }
    &[open] > summary::before {
      transform: rotate(225deg);
    }
    & > ol {
      max-inline-size: 26em;
    }
  }
  .board .movable {
    max-inline-size: 30em;
    border-block-end: 1px solid var(--_rule);
  }
  aside > .button + .button {
    margin-block-start: 10px;
  }
  .come-back[aria-pressed='true'] {
    background: var(--_warm-tint);
    color: var(--_ink);
    font-weight: 650;
    border-radius: var(--_radius);
  }
  .index .marked {
    position: static;
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_warm);
    display: inline-block;
    vertical-align: -0.15em;
    margin-inline-start: 6px;
  }
  .back-to {
    padding: 12px var(--_gutter);
    border-block-start: 1px solid var(--_rule);
    & > .hint {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
  }
  .progress > .button {
    margin-inline-start: auto;
  }
  @container kith (max-width: 400px) {
    .tools {
      gap: 8px;
    }
    .tools .switch label {
      padding-inline: 9px;
    }
  }
  @media print {
    .back-to {
      display: none;
    }
  }
`;

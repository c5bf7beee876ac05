import { css } from 'lit';

/** People round, groups and places with a double ring, paid people and services square. */
export const faces = css`
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
`;

import { css } from 'lit';

export const kindsStyles = css`
  .ways {
    margin-block-start: 12px;
  }
  .ways .chip {
    min-block-size: 44px;
    padding-inline: 14px;
    cursor: pointer;
  }
  .file {
    position: relative;
  }
  /* The field covers its label, unseen: the whole chip is the target, and focus is shown on it. */
  .file > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .media {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 18px;
    margin-block-start: 16px;
    & > li {
      min-inline-size: 0;
    }
    & > li > * + * {
      margin-block-start: 8px;
    }
    & .button {
      margin-inline-start: -12px;
    }
  }
  .media-more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .pad {
    margin-block-start: 14px;
  }
  @media print {
    .ways,
    .media-more {
      display: none;
    }
  }
`;

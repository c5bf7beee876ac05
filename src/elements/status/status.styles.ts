import { css } from 'lit';

export const statusStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
  }
  .where {
    flex: 1 1 13rem;
    display: flex;
    gap: 10px;
    align-items: center;
    color: var(--_pencil);
    font-size: var(--_small);
    line-height: 1.35;
  }
  .where .i {
    color: var(--_action);
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  b {
    color: var(--_ink);
    font-weight: 650;
  }
  .problem b,
  .problem .where .i {
    color: var(--_alert);
  }
  .steps {
    display: flex;
    gap: 10px;
  }
  .conflicts {
    display: grid;
    gap: 16px;
    margin-block-start: 12px;
  }
  .about {
    font-weight: 650;
  }
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    margin-block: 6px 10px;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .versions > div {
    padding: 12px 16px;
  }
  .words {
    font-family: var(--_font-words);
    color: var(--_words);
    white-space: pre-line;
    margin-block-end: 8px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

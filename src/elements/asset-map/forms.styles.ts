import { css } from 'lit';

/** Where something is added or changed, and the invitation to begin. */
export const formsStyles = css`
  .panel {
    display: grid;
    gap: 16px;
    padding: 18px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: var(--_small);
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 16px;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 22px;
  }
  .choice > legend {
    font-weight: 650;
  }
  .panel textarea {
    min-block-size: calc(var(--_line) + 14px);
  }
  .objection {
    padding: 8px 14px;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_warm-tint);
  }
  .add.plain {
    margin-inline-start: -16px;
    margin-block-start: 4px;
    gap: 6px;
  }
  .quick {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .empty {
    display: grid;
    justify-items: start;
    padding: 26px var(--_gutter) 32px;
  }
  .art {
    block-size: 104px;
    max-inline-size: 100%;
  }
  .empty h3 {
    font-size: 1.2222em;
    margin-block: 14px 6px;
  }
  .empty p {
    color: var(--_pencil);
    margin-block-end: 18px;
  }
  @container kith (max-width: 640px) {
    .panel {
      padding: 14px;
    }
    .choice {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(7.5rem, 100%), 1fr));
      line-height: 1.3;
    }
  }
`;

import { css } from 'lit';

export const aroundStyles = css`
  .finished {
    padding: 14px var(--_gutter);
    border-block-start: 1px solid var(--_rule);
    background: var(--_tint);
  }
  /* What the room was held for is there. */
  .after,
  .still {
    min-block-size: 0;
  }
  .short {
    display: none;
  }
  .progress i {
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_edge);
    border-radius: 8px;
  }
  .progress > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .progress .on {
    background: var(--_action);
    forced-color-adjust: none;
    border-color: var(--_action);
  }
  .progress .now {
    inline-size: 30px;
  }
  .margin .who {
    color: var(--_ink);
    font-weight: 650;
    line-height: 1.25;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 14px;
    margin-block-start: 14px;
  }
  .quick .field {
    flex: 1 1 12rem;
  }
  .after > .quick,
  .quick > .hint {
    flex-basis: 100%;
    order: 1;
  }
  .still > p {
    flex: 1 1 12rem;
  }
  /* The two ways stay side by side where they fit, on the line of the question or beneath it. */
  .still > div {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .whose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
  }
  .whose legend {
    float: inline-start;
    inline-size: 100%;
  }
  .after > .button {
    align-self: end;
    margin-inline-start: -12px;
  }
  .art > svg {
    block-size: 100%;
    max-inline-size: 100%;
  }
  .wash {
    fill: var(--_tint);
  }
  .wash + .wash {
    fill: var(--_warm-tint);
  }
  .pair .hint {
    font-weight: 400;
  }
  .field + .who {
    margin-block-start: 10px;
  }

  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 14px;
  }
  .side h3 {
    font-size: 1em;
    font-weight: 650;
    margin-block-end: 10px;
  }
  .side h3 ~ h3 {
    margin-block-start: 20px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_rule);
  }
  .index button {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 8px;
    inline-size: calc(100% + 16px);
    min-block-size: 44px;
    margin-inline: -8px;
    padding: 9px 8px;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    line-height: 1.3;
  }
  .index button:hover {
    background: var(--_tint);
  }
  .index [aria-current] {
    border-color: var(--_edge);
    background: var(--_paper);
    font-weight: 650;
  }
  .index .i {
    color: var(--_action);
  }
  .side .hint {
    margin-block: 12px;
  }
  .people bdi {
    max-block-size: 4.5em;
    overflow: hidden;
  }

  @container kith (max-width: 640px) {
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
  }
`;

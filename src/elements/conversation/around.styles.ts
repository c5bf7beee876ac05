import { css } from 'lit';

export const aroundStyles = css`
  .still {
    row-gap: 10px;
    padding: 12px 16px;
    background: var(--_warm-tint);
    border-radius: var(--_radius);
    outline: 1px solid transparent;
  }
  .finished {
    padding: 14px var(--_gutter);
    border-block-start: 1px solid var(--_rule);
    background: var(--_tint);
  }
  /* What the room was held for is there. */
  .sheet .entry .after,
  .still {
    min-block-size: 0;
  }
  .short {
    display: none;
  }
  .worried {
    flex-basis: 100%;
  }
  /* A field that is as high as what is in it needs no handle. */
  @supports (field-sizing: content) {
    textarea {
      resize: none;
    }
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
  .section {
    margin-block: 14px 4px;
  }
  @media print {
    .side,
    .after,
    .still,
    .card:not(.picked) {
      display: none;
    }
  }

  /* Easy Read: a picture beside each question, larger letters, one thing under the other, more room. */
  .picture {
    display: none;
  }
  .sheet[lang='en-GB-x-easy'] {
    --_font-words: var(--_font);
    font-size: calc(var(--_size) * 1.2);
    line-height: 1.6;
  }
  .sheet[lang='en-GB-x-easy'] .page {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    column-gap: 24px;
    & > * {
      grid-column: 2;
    }
    & > .picture {
      display: grid;
      place-items: center;
      grid-column: 1;
      grid-row: 1 / span 3;
      align-self: start;
      block-size: 96px;
      border-radius: var(--_radius);
      background: var(--_tint);
      color: var(--_words);
    }
    & > .picture > .i {
      inline-size: 60px;
      block-size: 60px;
      stroke-width: 1.4;
    }
  }
  .sheet[lang='en-GB-x-easy'] :is(.after, .still, .whose, .rest) {
    display: grid;
    justify-items: start;
    gap: 12px;
  }
  @container (max-width: 640px) {
    .sheet[lang='en-GB-x-easy'] .page {
      grid-template-columns: minmax(0, 1fr);
      & > * {
        grid-column: 1;
      }
      & > .picture {
        grid-row: 1;
        inline-size: 96px;
        margin-block-end: 12px;
      }
    }
  }
`;

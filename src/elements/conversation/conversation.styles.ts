import { css } from 'lit';

export const styles = css`
  .short {
    display: none;
  }
  .head {
    overflow-wrap: anywhere;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .main {
    display: flex;
    flex-direction: column;
  }
  .book {
    flex: 1;
  }
  .quiet {
    padding: 16px var(--_gutter);
    color: var(--_pencil);
    border-block-end: 1px solid var(--_rule);
  }
  .margin p + p {
    margin-block-start: 6px;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_ink);
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .prompt {
    overflow-wrap: anywhere;
    scroll-margin-block: 24px 96px;
  }
  .prompt:focus:not(:focus-visible) {
    outline: 0;
  }
  .prompt + .hint {
    margin-block-start: 4px;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(7em, (100% - 42px) / 4), 1fr));
    gap: 14px;
    margin-block-start: 18px;
  }
  .card {
    position: relative;
    text-align: start;
    display: grid;
    align-content: space-between;
    justify-items: start;
    gap: 12px;
    padding: 14px 14px 12px;
    min-block-size: 104px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .card:is(button):hover {
    border-color: var(--_action);
    background: var(--_tint);
  }
  .card > .i {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.5;
    color: var(--_pencil);
  }
  .card.picked {
    border: 3px solid var(--_action);
    padding: 13px 13px 11px;
    background: var(--_tint);
    font-weight: 650;
  }
  .card.picked > .i {
    color: var(--_action);
  }
  .tick {
    position: absolute;
    inset-block-start: 9px;
    inset-inline-end: 9px;
    inline-size: 26px;
    block-size: 26px;
    border-radius: 50%;
    background: var(--_action);
    color: var(--_on-action);
    display: grid;
    place-items: center;
  }
  .tick .i {
    inline-size: 15px;
    block-size: 15px;
    stroke-width: 3;
  }

  .quick {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 10px;
    margin-block-start: 14px;
  }
  .quick .field {
    flex: 1 1 12rem;
  }
  .quick .hint {
    flex-basis: 100%;
    overflow-wrap: anywhere;
  }

  textarea,
  .words {
    margin-block-start: 14px;
  }
  textarea {
    --_line: 1.5em;
    min-block-size: calc(var(--_line) * 2 + 18px);
    font-size: 1.2778em;
  }
  /* What has been said looks written, not asked for: the frame comes back with the hand. */
  textarea:not(:placeholder-shown, :focus, :hover) {
    border-color: transparent transparent var(--_edge);
    border-radius: 0;
  }
  @supports (field-sizing: content) {
    textarea {
      resize: none;
    }
  }
  .one textarea {
    min-block-size: calc(var(--_line) * 3 + 18px);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-block-start: 18px;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .pair > div {
    min-inline-size: 0;
    padding: 12px 16px 16px;
  }
  .pair > div + div {
    border-inline-start: 1.5px dashed var(--_edge);
  }
  .pair textarea,
  .pair .words {
    margin-block-start: 4px;
    font-size: 1.0556em;
  }
  .pair .field > span,
  .label {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 4px;
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_pencil);
    overflow-wrap: anywhere;
  }
  .label .i {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .pair .field + .field {
    margin-block-start: 10px;
  }
  .other {
    font-family: var(--_font);
    font-weight: 400;
    color: var(--_ink);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .pair textarea.other {
    font-size: 1em;
  }
  .words {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    margin-block-start: 10px;
    font-size: var(--_small);
    color: var(--_pencil);
  }
  .by .who {
    font-weight: 400;
    color: inherit;
  }
  .page > .by + .hint {
    margin-block-start: 8px;
  }

  .still {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 12px;
    margin-block-start: 18px;
    padding-block: 12px;
    padding-inline: 16px 12px;
    background: var(--_warm-tint);
    border-radius: var(--_radius);
  }
  .still > p {
    flex: 1 1 12rem;
    line-height: 1.35;
  }
  .after,
  .whose {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .after {
    align-items: flex-end;
    justify-content: space-between;
    margin-block-start: 12px;
  }
  .after .quick {
    flex: 1 1 100%;
    margin-block-start: 4px;
  }
  .still span {
    display: inline-block;
  }
  .whose legend {
    float: inline-start;
    inline-size: 100%;
  }
  .button.name {
    min-block-size: 44px;
    margin-inline-start: -14px;
    font-weight: 400;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .progress i {
    inline-size: 12px;
    block-size: 12px;
    border-radius: 8px;
    border: 2px solid var(--_edge);
  }
  .progress .on,
  .progress .now {
    background: var(--_action);
    border-color: var(--_action);
  }
  .progress .now {
    inline-size: 30px;
  }
  .progress span {
    margin-inline-start: 6px;
  }
  .one .prompt {
    font-size: 1.3333em;
    line-height: 1.3;
  }
  .one .margin {
    padding-block-start: 34px;
  }

  .side {
    padding: 28px 24px;
    border-block-start: 1px solid var(--_rule);
    background: color-mix(in oklab, var(--_table) 45%, var(--_paper));
  }
  .side h3 {
    font-size: 1em;
    font-weight: 650;
    margin-block-end: 10px;
  }
  .side .later {
    margin-block-start: 20px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_rule);
  }
  .index button {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 8px;
    inline-size: calc(100% + 16px);
    margin-inline: -8px;
    min-block-size: 44px;
    padding: 9px 8px;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .index button:hover {
    background: var(--_tint);
  }
  .index [aria-current] {
    border-color: var(--_edge);
    background: var(--_paper);
    font-weight: 650;
  }
  .state {
    color: var(--_action);
  }
  .side .hint {
    margin-block: 12px;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }
  .people li {
    display: flex;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .people bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  .welcome {
    padding: 26px var(--_gutter) 32px;
  }
  .welcome > svg {
    block-size: 104px;
    max-inline-size: 100%;
  }
  .wash {
    fill: var(--_tint);
  }
  .wash.warm {
    fill: var(--_warm-tint);
  }
  .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .welcome h3 {
    font-size: 1.2222em;
    line-height: 1.25;
    margin-block: 14px 6px;
  }
  .welcome p {
    color: var(--_pencil);
    max-inline-size: 24em;
    margin-block-end: 18px;
  }

  .sheet > .problem,
  .finished {
    margin: 0;
    padding: 14px var(--_gutter);
  }
  .finished {
    border-block-start: 1px solid var(--_rule);
    background: var(--_tint);
  }
  .rest {
    flex: 1 1 20rem;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
  }
  .rest ::slotted(*) {
    flex: 1 1 14rem;
  }
  .rest .worry {
    padding-inline: 0;
    font-weight: 400;
  }
  .worried {
    flex-basis: 100%;
  }
  .worried:empty {
    display: none;
  }
  .turn {
    display: flex;
    gap: 20px;
  }

  @container kith (min-width: 1000px) {
    .body:has(.side) {
      grid-template-columns: minmax(0, 1fr) 272px;
    }
    .side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
    }
  }
  @container kith (max-width: 640px) {
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
    .cards {
      gap: 12px;
    }
    .one .entry > .margin {
      padding-block-start: 20px;
    }
    .margin:has(.who) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: center;
    }
    .margin p + p {
      margin-block-start: 0;
    }
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    .pair > div + div {
      border-inline-start: 0;
      border-block-start: 1.5px dashed var(--_edge);
    }
    .side {
      padding-inline: var(--_gutter);
    }
    .one .foot {
      display: contents;
    }
    .one .rest {
      padding: 12px var(--_gutter);
      border-block-start: 1px solid var(--_rule);
    }
    .turn {
      display: grid;
      grid-template-columns: auto 1fr 1fr;
      gap: 10px;
      padding: 12px var(--_gutter);
      border-block-start: 1px solid var(--_rule);
      background: var(--_paper);
      border-end-end-radius: var(--_corner);
    }
    .foot > .go {
      inline-size: 100%;
    }
  }
  /* The way on stays under the thumb, unless the screen is so low that it would cover the words. */
  @media (min-height: 30rem) {
    @container kith (max-width: 640px) {
      .turn {
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
      }
    }
  }
  @media (forced-colors: active) {
    .card.picked {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .tick,
    .progress .on,
    .progress .now {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .still,
    .finished {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .card {
      transition:
        background-color 0.12s ease-out,
        border-color 0.12s ease-out;
    }
  }
  @media print {
    .side,
    .whose,
    .still,
    .quick,
    .name,
    .card:not(.picked) {
      display: none;
    }
  }
`;

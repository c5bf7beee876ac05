import { css } from 'lit';

export const styles = css`
  .sheet {
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
    border-block-end: 1px solid var(--_rule);
  }
  .who {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  /* Room for what comes a little later: nothing moves when it is there. */
  .by {
    min-block-size: 34px;
  }
  .sub,
  .progress {
    min-block-size: 1lh;
  }
  .mode {
    min-inline-size: 21rem;
    min-block-size: 48px;
  }
  /* Who is writing stays in sight. */
  .writer {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    min-block-size: 57px;
    padding: 6px var(--_gutter);
    border-block-end: 1px solid var(--_rule);
    background: var(--_paper);
  }
  .prompt {
    scroll-margin-block: 84px 96px;
  }
  .one .prompt {
    font-size: 1.3333em;
  }
  .page > .hint {
    margin-block-start: 6px;
  }
  /* What goes on in a row as long as there is room. */
  .page > .by,
  .still,
  .after,
  .rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(7em, (100% - 42px) / 4), 1fr));
    gap: 14px;
  }
  .card {
    position: relative;
    display: grid;
    align-content: space-between;
    gap: 12px;
    min-block-size: 104px;
    padding: 14px;
    line-height: 1.25;
    text-align: start;
  }
  .card > .i {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1.5;
    color: var(--_pencil);
  }
  .picked {
    border-color: var(--_action);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_action);
    font-weight: 650;
  }
  .picked > .i {
    color: var(--_action);
  }
  .picked > .tick {
    position: absolute;
    inset-block-start: 9px;
    inset-inline-end: 9px;
    inline-size: 26px;
    block-size: 26px;
    padding: 5px;
    border-radius: 50%;
    stroke-width: 3;
    color: var(--_on-action);
  }
  .tick {
    background: var(--_action);
    forced-color-adjust: none;
  }

  .cards,
  textarea,
  .words,
  .still,
  .after {
    margin-block-start: 14px;
  }

  textarea {
    --_line: 1.5em;
    min-block-size: calc(var(--_line) * 3 + 18px);
    font-size: 1.2778em;
  }
  /* What has been said looks written, not asked for: the frame comes back with the hand. */
  textarea:not(:placeholder-shown, :focus, :hover) {
    border-color: transparent transparent var(--_edge);
    border-radius: 0;
  }
  .still {
    min-block-size: 78px;
  }
  .after {
    justify-content: space-between;
  }
  .entry:has(.by) .after {
    min-block-size: 114px;
  }
  .side {
    min-block-size: 320px;
    padding: 28px 24px;
    border-block-start: 1px solid var(--_rule);
    background: color-mix(in oklab, var(--_table) 45%, var(--_paper));
  }

  .welcome {
    padding: 26px var(--_gutter) 32px;
  }
  .art {
    block-size: 104px;
  }
  .welcome .prompt {
    margin-block-start: 14px;
  }
  .welcome p {
    max-inline-size: 24em;
    margin-block-end: 18px;
  }

  .rest {
    flex: 1 1 20rem;
  }
  .rest ::slotted(*) {
    flex: 1 1 14rem;
  }
  .rest .worry {
    padding-inline: 0;
    font-weight: 400;
  }
  .turn {
    display: flex;
    gap: 12px;
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
    .mode {
      min-inline-size: 0;
    }
    .margin > .by {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: center;
    }
    .still {
      min-block-size: 132px;
    }
    .side {
      padding-inline: var(--_gutter);
    }
    .one .foot {
      display: contents;
    }
    .one .rest,
    .turn {
      padding: 12px var(--_gutter);
      border-block-start: 1px solid var(--_rule);
    }
    .turn {
      display: grid;
      grid-template-columns: auto auto 1fr;
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
`;

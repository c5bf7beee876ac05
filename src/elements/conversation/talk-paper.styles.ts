import { css } from 'lit';

/** A page for the fridge door is read from across a kitchen; one to fill in has room for a hand. */
export const talkPaperStyles = css`
  .said section {
    display: flex;
    gap: 4mm;
    padding-block: 5mm;
    border-block-end: 0.75pt solid var(--_rule);
    break-inside: avoid;
  }
  .said section > .i {
    inline-size: 9mm;
    block-size: 9mm;
    stroke-width: 1.5;
  }
  .said section:last-child {
    border: 0;
  }
  .said h3 {
    margin-block: 0 1mm;
  }
  .said .words {
    font-size: 20pt;
    line-height: 1.3;
  }
  .said .other {
    margin-block-start: 2mm;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 2mm 6mm;
    margin-block-start: 2.5mm;
    font-size: 13pt;
  }
  .chosen li {
    display: flex;
    gap: 2mm;
    align-items: center;
  }
  .chosen .i {
    inline-size: 7mm;
    block-size: 7mm;
  }
  .blanks {
    display: flex;
    gap: 6mm;
    margin-block: 5mm 2mm;
  }
  .blank {
    flex: 1;
    display: flex;
    gap: 2mm;
    align-items: end;
  }
  .blank i {
    flex: 1;
    block-size: 8mm;
    border-block-end: 0.75pt solid var(--_edge);
  }
  .said {
    flex: 1 0 auto;
  }
  .ask {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
    margin-block-start: 5mm;
    break-inside: avoid;
  }
  .ask h3 {
    display: flex;
    gap: 2mm;
    align-items: center;
    margin: 0;
    font-size: 13pt;
  }
  .ask h3 .i {
    inline-size: 7mm;
    block-size: 7mm;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 2.5mm 5mm;
    margin-block: 2.5mm 1mm;
  }
  .ticks li {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: 2mm;
    align-items: center;
  }
  .ticks li:has(> span:last-child:empty) span:last-child {
    align-self: end;
    border-block-end: 0.75pt solid var(--_edge);
  }
  /* At least four lines for an answer, and as many more as the page has. */
  .lines {
    flex: 1 0 36.5mm;
    contain: size;
    block-size: 36.5mm;
    overflow: hidden;
  }
  .few {
    block-size: 18.5mm;
  }
  .lines span {
    display: block;
    block-size: 9mm;
    border-block-end: 0.75pt solid var(--_rule);
  }
  footer .lines {
    margin-block-end: 4mm;
  }
`;

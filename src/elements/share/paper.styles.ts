import { css } from 'lit';

/** Black on white, readable as a photocopy. Points and millimetres: this is paper. */
export const paperStyles = css`
  :host(:not([seen])) {
    --_paper: #fff;
    --_table: #fff;
    --_ink: #000;
    --_words: #000;
    --_pencil: #333;
    --_rule: #999;
    --_edge: #555;
    --_alert: #000;
    --_warm: #000;
    --_warm-tint: #fff;
    --_tint: #fff;
    color-scheme: light;
  }
  :host {
    --_gap: 7mm;
    display: flex;
    flex-direction: column;
    background: var(--_paper);
    font-size: 11.5pt;
    line-height: 1.38;
    /* What is left of 272 mm when the host's own body has a margin. */
    min-block-size: 266mm;
    overflow-wrap: anywhere;
  }
  /* As wide as the page leaves it, and out of sight: to find out how long it gets. */
  :host([measuring]) {
    display: flex !important;
    position: fixed;
    visibility: hidden;
    inline-size: 180mm;
  }
  header {
    display: flex;
    gap: 0 var(--_gap);
    justify-content: space-between;
    align-items: flex-end;
    padding-block-end: 4mm;
    border-block-end: 1.5pt solid;
  }
  h2 {
    font-size: 23pt;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  /* Letters that are joined are not drawn closer, and reach higher and lower. */
  h2:lang(ar) {
    line-height: 1.3;
    letter-spacing: 0;
  }
  h3 {
    font-size: 11.5pt;
    font-weight: 700;
    margin-block: 4.2mm 0.8mm;
    break-after: avoid;
  }
  p {
    orphans: 2;
    widows: 2;
  }
  /* The person's own lines; never on what our templates break into lines. */
  kith-picture {
    --_tallest: 6cm;
    max-inline-size: 8cm;
    margin-block: 6px 2px;
    break-inside: avoid;
  }
  .words,
  p > bdi {
    white-space: pre-line;
  }
  .words {
    font: 420 13pt / 1.36 var(--_font-words);
  }
  .hint {
    font-size: 10.5pt;
    color: var(--_pencil);
  }
  .when {
    flex: none;
    max-inline-size: 45%;
    text-align: end;
  }
  /* A float, so that long words go on beneath the picture and from page to page. */
  .record {
    display: flow-root;
    flex: none;
  }
  .people {
    float: inline-end;
    inline-size: 50%;
    margin: 4mm 0 2mm;
    margin-inline-start: var(--_gap);
    break-inside: avoid;
  }
  .whole {
    margin-block-start: 5mm;
    break-inside: avoid;
  }
  .ring-name {
    display: none;
  }
  .legend {
    gap: 0.5mm 5mm;
    font-size: 10.5pt;
    line-height: 1.2;
    margin-block: 2mm;
  }
  .legend li {
    gap: 2mm;
    min-block-size: 5.5mm;
  }
  .legend .sample {
    inline-size: 11mm;
    block-size: auto;
  }
  .legend .someone {
    inline-size: 5.5mm;
    block-size: 5.5mm;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    gap: 0.5mm 4mm;
  }
  dl > div {
    display: contents;
  }
  dt {
    font-weight: 650;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th {
    text-align: start;
    font-size: 10.5pt;
    font-weight: 400;
    color: var(--_pencil);
    white-space: nowrap;
    padding-block: 0.5mm;
  }
  th,
  td {
    padding-inline: 0 4mm;
  }
  td {
    border-block-start: 0.75pt solid var(--_rule);
    padding-block: 1.7mm;
    vertical-align: top;
  }
  tr {
    break-inside: avoid;
  }
  td:first-child {
    inline-size: 14mm;
  }
  td:nth-child(2),
  td:last-child {
    inline-size: 22%;
  }
  .box {
    display: grid;
    place-items: center;
    inline-size: 5mm;
    block-size: 5mm;
    border: 1.25pt solid;
    border-radius: 1mm;
    line-height: 1;
  }
  .room {
    flex: 1 0 0;
    min-block-size: 15.2mm;
    /* There are always more lines than room. */
    contain: size;
    overflow: hidden;
  }
  /* Real lines: browsers leave backgrounds out of print. */
  .room > span {
    display: block;
    block-size: 7.5mm;
    border-block-end: 0.75pt solid var(--_rule);
  }
  footer {
    margin-block-start: 4mm;
    padding-block-start: 3mm;
    border-block-start: 1.5pt solid;
    font-size: 10.5pt;
    break-inside: avoid;
  }
  .not {
    font-weight: 700;
  }
  /* What stands where a name was. */
  mark {
    color: inherit;
    background: var(--_warm-tint);
    border-radius: 4px;
    padding-inline: 2px;
  }

  /* On the screen, before it is given: as wide as there is room, and no room to write. */
  :host([seen]) {
    display: block;
    min-block-size: 0;
    font-size: var(--_size);
    padding: clamp(16px, 5%, 36px);
  }
  :host([seen]) :is(.hint, .legend, th, footer) {
    font-size: max(16px, var(--_small));
  }
  :host([seen]) h3 {
    font-size: 1em;
  }
  :host([seen]) h2 {
    font-size: 1.5556em;
  }
  :host([seen]) .words {
    font-size: 1.2222em;
    line-height: 1.45;
    color: var(--_words);
  }
  :host([seen]) :is(.room, .room-title) {
    display: none;
  }
  /* As wide as it takes to read the names in it, and after the words. */
  :host([seen]) .record {
    display: flex;
    flex-direction: column;
  }
  :host([seen]) .people {
    order: 1;
    float: none;
    inline-size: 100%;
    margin-inline: 0;
    overflow-x: auto;
  }
  :host([seen]) .rings {
    inline-size: 100%;
    min-inline-size: 30rem;
    max-inline-size: 40rem;
  }
  @container (max-width: 480px) {
    :host([seen]) header {
      display: block;
    }
    :host([seen]) .when {
      max-inline-size: none;
      text-align: start;
    }
    :host([seen]) thead {
      display: none;
    }
    :host([seen]) tr {
      display: grid;
      grid-template-columns: auto 1fr;
      border-block-start: 1px solid var(--_rule);
      padding-block: 8px;
    }
    :host([seen]) td {
      border: 0;
      padding: 0;
      inline-size: auto;
    }
    :host([seen]) td:first-child {
      grid-row: span 3;
      padding-inline-end: 14px;
    }
  }

  /* Closer together, where that keeps it to one page. */
  :host([snug]) {
    font-size: 10.5pt;
    line-height: 1.32;
  }
  :host([snug]) h3 {
    font-size: 10.5pt;
    margin-block: 3mm 0.5mm;
  }
  :host([snug]) .words {
    font-size: 11.5pt;
    line-height: 1.3;
  }
  :host([snug]) :is(.hint, .legend, th, footer) {
    font-size: 10pt;
  }
  :host([snug]) .people {
    inline-size: 48%;
    margin-block: 3mm 0;
  }
  :host([snug]) td {
    padding-block: 1.2mm;
  }
  :host([snug]) .room {
    min-block-size: 10mm;
  }
`;

import { css } from 'lit';

/**
 * The ground of every element: the tokens with their fallbacks, so that a page without `kith.css` looks right too;
 * the reader's own settings; and the focus ring. `--kith-*` come from the host page, `--_*` are ours.
 */
export const base = css`
  :host {
    --_font: var(--kith-font, 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif);
    --_font-words: var(--kith-font-words, 'Literata', Georgia, serif);
    --_size: var(--kith-size, 1.125rem);
    --_radius: var(--kith-radius, 8px);
    --_target: max(44px, var(--kith-target, 48px));
    --_paper: var(--kith-paper, #fffefb);
    --_table: var(--kith-table, #ebefe8);
    --_ink: var(--kith-ink, #1d2936);
    --_words: var(--kith-words, #173a63);
    --_pencil: var(--kith-pencil, #505b63);
    --_rule: var(--kith-rule, #d6dbd3);
    --_edge: var(--kith-edge, #76817b);
    --_margin: var(--kith-margin, #c2607a);
    --_action: var(--kith-action, #17594f);
    --_on-action: var(--kith-on-action, #fff);
    --_tint: var(--kith-tint, #e0ede7);
    --_warm: var(--kith-warm, #8f4a06);
    --_warm-tint: var(--kith-warm-tint, #fbead0);
    --_alert: var(--kith-alert, #9b2140);
    --_alert-tint: var(--kith-alert-tint, #fbe9ec);
    --_focus: var(--kith-focus, #2446c8);
    --_small: 0.8889em;
    --_corner: calc(var(--_radius) * 2.25);
    display: block;
    font: 400 var(--_size) / 1.5 var(--_font);
    color: var(--_ink);
    text-align: start;
    text-underline-offset: 0.2em;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
  }
  .i {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 1.9;
  }
  a {
    color: var(--_action);
    text-decoration-thickness: 1.5px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Where a page says Arabic without a direction: HTML does not turn it by itself. */
  :host(:lang(ar)) {
    direction: rtl;
  }
  :host(:is(:dir(rtl), :lang(ar))) .flip {
    transform: scaleX(-1);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_paper);
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_table: Canvas;
      --_tint: Canvas;
      --_warm-tint: Canvas;
      --_alert-tint: Canvas;
      --_ink: CanvasText;
      --_words: CanvasText;
      --_pencil: CanvasText;
      --_rule: CanvasText;
      --_edge: CanvasText;
      --_margin: CanvasText;
      --_action: CanvasText;
      --_on-action: Canvas;
      --_warm: CanvasText;
      --_alert: CanvasText;
      --_focus: Highlight;
    }
  }
`;

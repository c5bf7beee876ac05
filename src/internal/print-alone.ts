import { css } from 'lit';

/** In the page, while it prints one paper and nothing else. */
const alone = css`
  [data-kith-alone] {
    display: none !important;
  }
  @media print {
    body {
      margin: 0 !important;
      padding: 0 !important;
      background: none !important;
    }
    body > :not([data-kith-alone]) {
      display: none !important;
    }
    body > [data-kith-alone] {
      display: flex !important;
    }
  }
`;

/** Prints nothing but this: whatever else is on the page, and however it would print. `draw` is called when it is in the page. */
export function printAlone<Paper extends HTMLElement>(paper: Paper, draw: (paper: Paper) => void): void {
  paper.setAttribute('data-kith-alone', '');
  document.body.append(paper);
  draw(paper);
  const sheet = alone.styleSheet!;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const end = () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  globalThis.addEventListener('afterprint', end, { once: true });
  globalThis.print();
}

import { LitElement } from 'lit';

/** How far the words stay from the edge of A4. */
const page = '@page { size: A4 portrait; margin: 14mm 15mm 11mm; }';

/** What stands on paper. A page rule inside a shadow root does not hold, so it is in the document for as long as this is. */
export abstract class PaperElement extends LitElement {
  #pageRule: CSSStyleSheet | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageRule ??= new CSSStyleSheet();
    // Pages are all that it is about: nothing on the screen changes.
    this.#pageRule.replaceSync(page);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageRule];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#pageRule);
  }
}

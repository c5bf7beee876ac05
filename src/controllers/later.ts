import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** A part's module. Style sheets that it brings go after those of the element. */
export type Part<Module> = Module & { readonly styles?: readonly CSSResult[] };

/**
 * A part of an element that nobody needs in the first second. It is fetched when the page has settled, so that it is there
 * before somebody asks for it, and at once when they are quicker. Where it did not arrive, the rest goes on without it, and
 * it is tried again when the signal is back.
 */
export class Later<Module extends object> implements ReactiveController {
  #part: Module | undefined;
  #fetching: Promise<void> | undefined;
  #isAhead: boolean;
  /** It was asked for and did not arrive. */
  failed = false;
  /** While somebody waits for it: resolves when it is there, or is known not to come. */
  wanted: Promise<void> | undefined;

  /** `ahead`: whether it is fetched before anybody asks. */
  constructor(
    private readonly host: LitElement,
    private readonly load: () => Promise<Part<Module>>,
    ahead: boolean,
  ) {
    this.#isAhead = ahead;
    host.addController(this);
  }

  /** The part; `undefined` until it is there. Asking for it fetches it. */
  get part(): Module | undefined {
    if (!this.#part && !this.failed) this.wanted ??= this.#fetch();
    return this.#part;
  }

  /** The part, where it is there already. */
  get ready(): Module | undefined {
    return this.#part;
  }

  readonly again = (): void => {
    if (this.failed) this.host.requestUpdate();
    this.failed = false;
  };

  hostConnected(): void {
    addEventListener('online', this.again);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.again);
  }

  hostUpdated(): void {
    if (!this.#isAhead) return;
    this.#isAhead = false;
    // Safari has no idle time to speak of.
    const whenSettled = globalThis.requestIdleCallback ?? setTimeout;
    whenSettled(() => this.#part ?? this.#fetch());
  }

  #fetch(): Promise<void> {
    return (this.#fetching ??= this.load().then(
      (part) => this.#end(part),
      () => this.#end(),
    ));
  }

  #end(part?: Part<Module>): void {
    if (part && !this.#part) {
      this.#part = part;
      const root = this.host.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(part.styles ?? []).map(({ styleSheet }) => styleSheet!)];
    }
    // What nobody has asked for yet is simply asked for later.
    this.failed = !part && (this.failed || !!this.wanted);
    this.#fetching = this.wanted = undefined;
    this.host.requestUpdate();
  }
}

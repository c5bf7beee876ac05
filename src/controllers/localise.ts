import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearest, outwards } from '../session/ancestors.js';
import { loadedTranslation, loadTranslation, type Group, type Translation } from '../translations/translation.js';

/**
 * The words of one group in the language of the nearest `lang`, across shadow roots. Several languages live side by
 * side on a page. English is there at once; another language comes when it has loaded, and the host updates.
 */
export class LocaliseController<Name extends Group> implements ReactiveController {
  #lang = 'en-GB';
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly group: Name,
    private readonly english: Translation[Name],
  ) {
    host.addController(this);
  }

  /** The language tag of the nearest `lang`: of the words, of dates, of lists. */
  get lang(): string {
    return this.#lang;
  }

  /** The strings of the group. */
  get t(): Translation[Name] {
    return loadedTranslation(this.#lang)?.[this.group] ?? this.english;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#look());
    for (const root of outwards(this.host))
      if (!root.parentNode) this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    const lang = nearestLang(this.host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.host.requestUpdate();
    void loadTranslation(lang)?.then(() => this.host.requestUpdate());
  }
}

/** The value of the nearest `lang` attribute, across shadow roots; British English where there is none. */
export function nearestLang(element: Element): string {
  return langOf(nearest(element, langOf)) ?? 'en-GB';
}

const langOf = (element: Element | undefined) => element?.getAttribute('lang');

/** An entry of a list, or the beginning of what could not be read as one. */
export type JsonEntry = { readonly value: unknown } | { readonly broken: string };

/** Longer than this is no entry, nor anything beside the list. */
const LONGEST_ENTRY = 1_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * The entries of the list in a JSON text, one by one while it comes: the text is the list, or an object that has it under one of
 * these names. So a long list never holds up a page, a broken entry takes no other with it, and of a text that was cut short
 * there is all that came.
 */
export class JsonEntries {
  /** What stands beside the list: `total_pages`, `next`. A map: a name may be `__proto__`. */
  readonly facts = new Map<string, unknown>();
  /** Whether there was a list at all. */
  hasList = false;

  #text = '';
  #at = 0;
  /** Where what is being read began; -1 where nothing is, or it is not kept. */
  #start = -1;
  #depth = 0;
  #root: 'none' | 'list' | 'object' | 'html' | 'other' = 'none';
  /** How deep the list lies; 0 outside of it. */
  #list = 0;
  #key: string | undefined;
  #inString = false;
  /** The beginning of what is longer than it is kept. */
  #long: string | undefined;

  constructor(private readonly names: readonly string[]) {}

  get isEmpty(): boolean {
    return this.#root === 'none';
  }

  get beginsLikeHtml(): boolean {
    return this.#root === 'html';
  }

  /** Whether it ended as it should have. */
  get isWhole(): boolean {
    return this.#depth === 0 && this.#root !== 'none' && !this.#inString;
  }

  /** Whether this began like JSON: with a list or an object. */
  get isJson(): boolean {
    return this.#root === 'list' || this.#root === 'object';
  }

  /** The entries that are complete with this further piece. */
  *push(piece: string): Generator<JsonEntry, void, undefined> {
    this.#text += piece;
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#inString && !this.#skipString()) break;
      const sign = this.#text.charCodeAt(this.#at);
      if (sign === QUOTE) {
        this.#inString = true;
        this.#begin();
      } else if (sign === COMMA || sign === CLOSE_LIST || sign === CLOSE_OBJECT) {
        if (this.#list > 0 && this.#depth === this.#list) yield* this.#entry();
        else if (this.#depth === 1) this.#fact();
        if (sign === COMMA) continue;
        if (this.#depth === this.#list) this.#list = 0;
        if (this.#depth > 0) this.#depth--;
      } else if (sign === COLON) this.#colon();
      else if (sign === OPEN_LIST || sign === OPEN_OBJECT) this.#open(sign === OPEN_LIST);
      else if (sign > 0x20 && sign !== 0xfeff) this.#begin();
    }
    this.#forget();
  }

  /** Goes to the end of a string; `false` where that is still to come. */
  #skipString(): boolean {
    for (let end = this.#text.indexOf('"', this.#at); end >= 0; end = this.#text.indexOf('"', end + 1)) {
      let before = end;
      while (before > this.#at && this.#text.charCodeAt(before - 1) === BACKSLASH) before--;
      if ((end - before) % 2 === 1) continue;
      this.#at = end + 1;
      this.#inString = false;
      return this.#at < this.#text.length;
    }
    // A backslash at the very end belongs to what comes next.
    const slashes = /\\*$/.exec(this.#text.slice(this.#at))![0].length;
    this.#at = this.#text.length - (slashes % 2);
    return false;
  }

  #begin(): void {
    if (this.#root === 'none') this.#root = this.#text[this.#at] === '<' ? 'html' : 'other';
    if (this.#start < 0 && this.#depth > 0) this.#start = this.#at;
  }

  #open(isList: boolean): void {
    if (this.#root === 'none') this.#root = isList ? 'list' : 'object';
    this.#depth++;
    const isNamed = this.#root === 'object' && this.#depth === 2 && this.names.includes(this.#key ?? '');
    if (isList && !this.hasList && this.#start < 0 && (isNamed || (this.#root === 'list' && this.#depth === 1))) {
      this.#list = this.#depth;
      this.hasList = true;
      this.#key = undefined;
    } else if (this.#start < 0 && this.#depth > 1) this.#start = this.#at;
  }

  #colon(): void {
    if (this.#root !== 'object' || this.#depth !== 1 || this.#key !== undefined || this.#start < 0) return;
    const key = parsed(this.#text.slice(this.#start, this.#at));
    this.#key = 'value' in key && typeof key.value === 'string' ? key.value : '';
    this.#start = -1;
  }

  *#entry(): Generator<JsonEntry, void, undefined> {
    if (this.#start < 0) return;
    const text = this.#text.slice(this.#start, this.#at);
    yield this.#long !== undefined ? { broken: this.#long } : parsed(text);
    this.#start = -1;
    this.#long = undefined;
  }

  #fact(): void {
    if (this.#root === 'object' && this.#key !== undefined && this.#start >= 0 && this.#long === undefined) {
      const fact = parsed(this.#text.slice(this.#start, this.#at));
      if ('value' in fact) this.facts.set(this.#key, fact.value);
    }
    this.#start = -1;
    this.#long = undefined;
    this.#key = undefined;
  }

  /** Lets go of what has been read, and of the middle of what is too long: else each further piece would take longer than the last. */
  #forget(): void {
    if (this.#start >= 0 && this.#at - this.#start > LONGEST_ENTRY) {
      this.#long ??= beginningOf(this.#text.slice(this.#start));
      this.#start = this.#at;
    }
    const from = this.#start < 0 ? this.#at : this.#start;
    this.#text = this.#text.slice(from);
    this.#at -= from;
    if (this.#start >= 0) this.#start = 0;
  }
}

function parsed(text: string): JsonEntry {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { broken: beginningOf(text) };
  }
}

const beginningOf = (text: string) => text.slice(0, 60);

import { html, nothing, type TemplateResult } from 'lit';
import { setTie } from '../../model/alter-edits.js';
import { altersOf } from '../../model/people.js';
import { ME } from '../../model/schema.js';
import { tieId } from '../../model/tie-id.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';
import { someoneWords } from './someone-words.js';

/** A line that is being drawn: from whom, once somebody has been chosen, and what choosing somebody does. */
export interface Tying {
  readonly from?: string;
  /** What is asked for, where it is something else than a line. */
  readonly asks?: string;
  readonly choose: (id: string) => void;
}

const nameOf = (desk: Desk, id: string) => (id === ME ? lookingWords(desk.language).tying.me : desk.called(id));

/** Begins a line: from somebody, or from whoever is chosen next. */
export function startLine(desk: Desk, from?: string): void {
  if (desk.open) desk.close();
  const { tying } = lookingWords(desk.language);
  desk.tying = { ...(from !== undefined && { from }), choose: (id) => (from === undefined ? startLine(desk, id) : drawLine(desk, from, id)) };
  desk.say(from === undefined ? tying.choose : tying.from(nameOf(desk, from)));
  if (from !== undefined && from !== ME) desk.goTo(from);
}

/** Lets go of a half-made line: nothing has changed. */
export function stopLine(desk: Desk): void {
  const { from, asks } = desk.tying ?? {};
  desk.tying = undefined;
  if (!asks) desk.say(lookingWords(desk.language).tying.stopped);
  desk.goTo(from && from !== ME ? from : desk.current);
}

/** Draws it. Between the same two there is one line: what it is like is said in the panel. */
export function drawLine(desk: Desk, from: string, to: string): void {
  const t = someoneWords(desk);
  if (from === to) return desk.say(lookingWords(desk.language).tying.same);
  desk.tying = undefined;
  const [one, other] = to === ME ? [ME, from] : [from, to];
  desk.edit((draft) => setTie(draft, one, other, {}), t.did.line(nameOf(desk, other)));
  desk.say(t.said.line(nameOf(desk, from), nameOf(desk, to)));
  desk.goTo(to === ME ? from : to);
}

/** What to do next, while a line is being drawn, and how to leave it. */
export function renderTying(desk: Desk): TemplateResult | typeof nothing {
  const { tying: line, language } = desk;
  if (!line) return nothing;
  const { tying } = lookingWords(language);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') stopLine(desk);
  };
  return html`<div class="tying" @keydown=${onKey}>
    <p>${line.asks ?? (line.from === undefined ? tying.choose : tying.from(nameOf(desk, line.from)))}</p>
    <div class="chips">
      ${line.from === ME ? nothing : html`<button type="button" class="button small" @click=${() => line.choose(ME)}>${tying.me}</button>`}
      <button type="button" class="button plain" @click=${() => stopLine(desk)}>${line.asks ? desk.common.cancel : tying.stop}</button>
    </div>
  </div>`;
}

/** Lines to others, followed with keys: from whom, and at whom it is now. */
export interface Trail {
  readonly from: string;
  readonly at: string;
}

/** Goes along a line to the next one whom `id` has a line to, or back to where it came from. Answers whether there was one. */
export function follow(desk: Desk, id: string, back: boolean): string | undefined {
  const { trail, record } = desk;
  const from = trail?.at === id ? trail.from : id;
  if (back) {
    desk.trail = undefined;
    return trail?.at === id ? from : undefined;
  }
  const known = altersOf(record).filter((other) => other.id !== from && record.ties[tieId(from, other.id)]);
  const t = someoneWords(desk);
  if (known.length === 0) return void desk.say(t.said.noLines(desk.called(id)));
  const next = known[(known.findIndex((other) => other.id === id) + 1) % known.length]!;
  desk.trail = { from, at: next.id };
  desk.say(`${t.said.along(desk.called(from), desk.called(next.id))} ${t.said.of(known.indexOf(next) + 1, known.length)}`);
  return next.id;
}

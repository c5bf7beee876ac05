import type { Gone } from '../../model/record.js';
import { cleanName, cleanWords, isTooLong } from '../clean-text.js';
import type { Attributes, NodeField } from './columns.js';
import type { LeftOutCount } from './left-out.js';
import type { FileNode } from './network-file.js';
import type { Reading } from './tie-of.js';
import { plainKey } from '../plain-key.js';
import { goneOf, isYes, kindOf, normal } from './values.js';

/** Somebody as a reader found them: maybe in the middle, maybe known by other names in the lines of the same file. */
export interface FoundNode extends FileNode {
  readonly isMiddle?: boolean;
  readonly alsoCalled?: readonly string[];
}

/** Somebody from what a file says of them, column by column. `fallback` is their name where no column is for one. */
export function nodeOf(id: string, attributes: Attributes, { columns, leftOut }: Reading, fallback = ''): FoundNode {
  const said = new Map<NodeField, string>();
  for (const [column, value] of attributes) {
    const field = columns.fieldOf(column);
    if (field === undefined) columns.noteUnknown(column, value.trim());
    // A role and a few words may both be there: what came first is how they are called, the rest is a note.
    else if (field === 'about' && said.get('about')) said.set('notes', together(said.get('notes'), value));
    else if (field === 'notes') said.set('notes', together(said.get('notes'), value));
    else if (!said.get(field)?.trim()) said.set(field, value);
  }
  const name = said.get('name')?.trim() ? said.get('name')! : (said.get('label') ?? said.get('name') ?? fallback);
  if (isTooLong(name)) leftOut.add('name-cut', name);
  const angle = Number(said.get('angle')?.trim() || NaN);
  return clean({
    id,
    name: cleanName(name),
    kind: kindOf(said.get('kind') ?? ''),
    ring: cleanName(said.get('ring') ?? ''),
    sector: cleanName(said.get('sector') ?? ''),
    angle: Number.isFinite(angle) ? normal(angle) : undefined,
    about: cleanWords(said.get('about') ?? ''),
    notes: cleanWords(said.get('notes') ?? ''),
    paid: isYes(said.get('paid') ?? ''),
    doNotContact: isYes(said.get('doNotContact') ?? ''),
    gone: goneFrom(said, leftOut),
    symbol: cleanName(said.get('symbol') ?? ''),
    isMiddle: isYes(said.get('middle') ?? '') || plainKey(said.get('kind') ?? '') === 'ego',
  });
}

/** Without what is empty: a node says only what the file does. */
export function clean(node: FoundNode): FoundNode {
  const kept = Object.entries(node).filter(
    ([key, value]) => key === 'id' || key === 'name' || !(value === undefined || value === '' || value === false),
  );
  return Object.fromEntries(kept) as unknown as FoundNode;
}

function goneFrom(said: ReadonlyMap<NodeField, string>, leftOut: LeftOutCount): Gone | undefined {
  const text = said.get('gone')?.trim() ?? '';
  const gone = goneOf(text) ?? (isYes(said.get('died') ?? '') ? 'died' : undefined);
  if (!gone && text && !/^(?:false|no|0)$/i.test(text)) leftOut.add('value', text);
  return gone;
}

const together = (one: string | undefined, other: string) => [one, other].filter((text) => text?.trim()).join('\n');

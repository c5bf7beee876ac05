import type { Flow, Support } from '../../model/record.js';
import { cleanWords } from '../clean-text.js';
import type { Attributes, Columns } from './columns.js';
import type { LeftOutCount } from './left-out.js';
import type { FileTie } from './network-file.js';
import { plainKey } from '../plain-key.js';
import { flowOf, isYes, strengthOf, supportOf } from './values.js';

/** What the kind of a line is called that says who is in a group. */
export const MEMBER = 'member';

/** Columns that are of the file, not of the people: who is at the ends, under which number. */
const ENDS = new Set(
  'id edgeid source target from to one other oneid otherid networkcanvasuuid networkcanvasegouuid networkcanvassourceuuid networkcanvastargetuuid networkxkey donotcontact'.split(
    ' ',
  ),
);

/** What a reader keeps account in. */
export interface Reading {
  readonly columns: Columns;
  readonly leftOut: LeftOutCount;
}

/** A line from what a file says of it, column by column. */
export function tieOf(one: string, other: string, attributes: Attributes, { columns, leftOut }: Reading): FileTie {
  const tie: { -readonly [Key in keyof FileTie]: FileTie[Key] } = { one, other };
  const support: Partial<Record<Support, Flow>> = {};
  for (const [column, given] of attributes) {
    const value = given.trim();
    if (value === '') continue;
    const key = plainKey(column);
    const kind = supportOf(column);
    if (kind) {
      const flow = flowOf(value);
      if (flow) support[kind] = flow;
      else leftOut.add('value', value);
    } else if (key === 'strength') {
      tie.strength = strengthOf(value);
      if (!tie.strength) leftOut.add('value', value);
    } else if (key === 'flow') {
      tie.flow = flowOf(value);
      if (!tie.flow) leftOut.add('value', value);
    } else if (key === 'toone') tie.toOne = cleanWords(value);
    else if (key === 'toother') tie.toOther = cleanWords(value);
    else if (key === 'conflict') tie.conflict = isYes(value);
    else if (key === 'networkcanvastype' || key === 'kind' || key === 'type' || key === 'label')
      tie.kind ??= cleanWords(value);
    else if (!ENDS.has(key)) columns.ofTies.add(column);
  }
  if (Object.keys(support).length > 0) tie.support = support;
  if (tie.kind === MEMBER) tie.member = true;
  return withoutGaps(tie);
}

/** Without what is not said. */
export function withoutGaps(tie: FileTie): FileTie {
  const kept = Object.entries(tie).filter(
    ([key, value]) => key === 'one' || key === 'other' || !(value === undefined || value === '' || value === false),
  );
  return Object.fromEntries(kept) as unknown as FileTie;
}

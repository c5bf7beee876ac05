import { isSame } from '../model/patches.js';

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The JSON Merge Patch (RFC 7396) that turns one document into another; `undefined` where they say the same. It fits a
 * record, which is flat collections keyed by id: it names the fields that changed and nothing else, may safely arrive twice,
 * and a server needs ten lines for it. What it cannot say (part of a list, a field that is null) no record has.
 */
export function mergePatch(before: object, after: object): Plain | undefined {
  const [was, now] = [before as Plain, after as Plain];
  const patch: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(was), ...Object.keys(now)])) {
    const [old, value] = [was[key], now[key]];
    if (old === value) continue;
    if (value === undefined) patch[key] = null;
    else if (isObject(old) && isObject(value)) {
      const inner = mergePatch(old, value);
      if (inner) patch[key] = inner;
    } else if (!isSame(old, value)) patch[key] = value;
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

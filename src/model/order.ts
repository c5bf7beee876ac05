interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Sorts by fractional order; the id breaks a tie, so that two devices which added at the same moment agree. */
export function byOrder(one: Ordered, other: Ordered): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** The entities of a collection as a list, in their order. */
export function inOrder<Item extends Ordered>(collection: Readonly<Record<string, Item>>): Item[] {
  return Object.values(collection).sort(byOrder);
}

/** An order after all of these: where something new goes. */
export function orderAfter(collection: Readonly<Record<string, Ordered>>): string {
  let last = '';
  for (const { order } of Object.values(collection)) if (order > last) last = order;
  return nextOrder(last);
}

/**
 * Counting on: `a0`, `a1` … `az`, `b10` … The letter in front says how many digits follow, so a list that only grows at
 * its end keeps short orders. (The idea is David Greenspan's "Implementing fractional indexing", 2020.)
 */
function nextOrder(last: string): string {
  const width = last.charCodeAt(0) - 96;
  const counted = last.slice(1, width + 1);
  // Not one that counts: made between two others, or by another program.
  if (counted.length !== width || width > 9 || /[^\da-z]/i.test(counted)) return last < 'a0' ? 'a0' : `${last}V`;
  const digits = (parseInt(counted, 36) + 1).toString(36).padStart(width, '0');
  return String.fromCharCode(96 + digits.length) + digits;
}

// In the order of their character codes, so that plain comparison sorts.
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const valueOf = (digit: string | undefined, otherwise: number) => (digit === undefined ? otherwise : DIGITS.indexOf(digit));

/** An order between two neighbours; an empty string stands for the start or the end. */
export function orderBetween(before: string, after: string): string {
  if (!after) return nextOrder(before);
  let prefix = '';
  for (let at = 0; ; at++) {
    const [low, high] = [valueOf(before[at], 0), valueOf(after[at], DIGITS.length)];
    if (high - low > 1) return prefix + DIGITS[(low + high) >> 1];
    prefix += DIGITS[Math.max(low, 0)];
    // No room in this place: stay just above `before`, with all the room there is in the next.
    if (high !== low) return prefix + fractionAfter(before.slice(at + 1));
    // Equal orders, made by two devices at once, have nothing between them: the id decides there.
    if (at >= after.length) return `${before}V`;
  }
}

/** A short fraction above this one: half-way to the end. */
function fractionAfter(digits: string): string {
  const value = valueOf(digits[0], 0);
  const last = DIGITS.length - 1;
  return value < last ? DIGITS[(value + last + 1) >> 1]! : DIGITS[last] + fractionAfter(digits.slice(1));
}

/**
 * Copy on write: a recipe changes a draft as if it were the record, and what it did not touch is shared with the
 * frozen original. The same idea as immer, for plain frozen JSON only, in a seventh of the bytes: see the decision
 * record on size.
 */
export function withChanges<T extends object>(original: T, recipe: (draft: T) => void): T {
  const nodes = new WeakMap<object, Node>();

  const draftOf = (base: Plain, parent?: Node): Node => {
    // The proxy's target only says whether it is a list; what is read and written is the node's.
    const target = Array.isArray(base) ? [] : {};
    const node: Node = { base, parent, children: new Map(), proxy: new Proxy(target, handler) };
    // Both lead to the node: the handler is given the target, a recipe holds the proxy.
    nodes.set(target, node);
    nodes.set(node.proxy, node);
    return node;
  };
  const nodeAt = (target: object) => nodes.get(target)!;

  const writable = (node: Node): Plain => {
    for (let at: Node | undefined = node; at && !at.copy; at = at.parent)
      at.copy = (Array.isArray(at.base) ? [...(at.base as unknown[])] : { ...at.base }) as Plain;
    return node.copy!;
  };

  const handler: ProxyHandler<object> = {
    get(target, key) {
      const node = nodeAt(target);
      const value = (node.copy ?? node.base)[key as string];
      // What is frozen belongs to the original and is drafted; what is not was made by this recipe.
      if (typeof key === 'symbol' || !isObject(value) || !Object.isFrozen(value)) return value;
      let child = node.children.get(key);
      if (!child?.base) node.children.set(key, (child = draftOf(value as Plain, node)));
      return child.proxy;
    },
    set(target, key, value) {
      const node = nodeAt(target);
      writable(node)[key as string] = value;
      node.children.set(key as string, { proxy: value });
      return true;
    },
    deleteProperty(target, key) {
      const node = nodeAt(target);
      node.children.delete(key as string);
      return delete writable(node)[key as string];
    },
    has: (target, key) => key in (nodeAt(target).copy ?? nodeAt(target).base),
    ownKeys: (target) => Reflect.ownKeys(nodeAt(target).copy ?? nodeAt(target).base),
    getOwnPropertyDescriptor(target, key) {
      const there = Reflect.getOwnPropertyDescriptor(nodeAt(target).copy ?? nodeAt(target).base, key);
      if (!there) return undefined;
      const value: unknown = Reflect.get(nodeAt(target).proxy, key);
      return { value, writable: true, enumerable: there.enumerable, configurable: !(Array.isArray(target) && key === 'length') };
    },
  };

  /** The plain value of anything that the recipe left: drafts resolved, new objects frozen. */
  const settled = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    const node = nodes.get(value);
    if (node && !node.copy) return node.base;
    const plain = (node?.copy ?? value) as Plain;
    if (Object.isFrozen(plain)) return plain;
    // What was neither drafted nor written is the original's: typing costs no more for all that was said before.
    if (node) {
      for (const [key, { proxy }] of node.children) if (key in plain) plain[key] = settled(proxy);
    } else for (const key in plain) plain[key] = settled(plain[key]);
    return Object.freeze(plain);
  };

  // What is not frozen would be taken for new, and changed in place.
  const root = draftOf(deepFreeze(original) as Plain);
  recipe(root.proxy as T);
  return settled(root.proxy) as T;
}

/** Freezes plain JSON to its last leaf, and answers it. What is frozen already is trusted to be so throughout. */
export function deepFreeze<T>(plain: T): T {
  if (isObject(plain) && !Object.isFrozen(plain)) {
    Object.freeze(plain);
    // A record that opens is frozen by code that is cold still: no list is made, and no call for each text.
    for (const key in plain) if (typeof plain[key] === 'object') deepFreeze(plain[key]);
  }
  return plain;
}

type Plain = Record<string, unknown>;

interface Node {
  readonly base: Plain;
  readonly proxy: object;
  readonly parent: Node | undefined;
  /** What was drafted, or written: then only its value is known. */
  readonly children: Map<string, Partial<Node> & { readonly proxy: unknown }>;
  /** Made with the first write. */
  copy?: Plain;
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

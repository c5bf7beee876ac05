/** What is filed under a key, and never what every object has: an id in a file may read `valueOf`. */
export function valueAt<Value>(map: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}

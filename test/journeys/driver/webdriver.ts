// W3C WebDriver, spoken directly: the few commands that are needed here, and the codes of its keys.

export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

// prettier-ignore
const keyCodes: Record<string, string> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', Meta: '\uE03D',
  F1: '\uE031', F2: '\uE032', F3: '\uE033', F4: '\uE034', F5: '\uE035', F6: '\uE036', F10: '\uE03A',
};

/** The character that WebDriver wants for a key named as in `KeyboardEvent.key`. */
export function keyCode(key: string): string {
  const code = keyCodes[key] ?? key;
  if ([...code].length !== 1) throw new Error(`No such key: ${key}`);
  return code;
}

export type Command = <T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

/** Speaks to a driver at an address; errors carry what the driver said. */
export function webDriver(base: string): Command {
  return async <T>(method: string, path: string, body?: object) => {
    const seconds = path === '/session' ? 20 : 70;
    const answer = await fetch(base + path, {
      // longer than the driver's own time limit for a page; a browser that does not start is never reported at all
      signal: AbortSignal.timeout(seconds * 1000),
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : null,
    }).catch((error: Error) => {
      throw new Error(
        `WebDriver ${method} ${path}: ${error.name === 'TimeoutError' ? `no answer in ${seconds} s` : error.message}`,
      );
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value as T;
  };
}

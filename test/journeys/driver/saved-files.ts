// Downloads of browsers whose driver does not report them: the folder they save to is watched.

import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until';

/** Resolves to the file that appears in the folder during or after the action, once it has stopped growing. */
export async function nextSavedFile(
  folder: string,
  action: () => Promise<void>,
): Promise<{ name: string; path: string }> {
  // Emptied first, or the browser would call a second file of one name `name(1)`.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await action();
  let before = '';
  return until<{ name: string; path: string }>('wait for a saved file', async () => {
    const names = await readdir(folder);
    const [name] = names;
    // While it is being written there is a second file beside it (`.part`, `.wkdownload`), or it is empty.
    if (!name || names.length > 1 || /\.(part|wkdownload)$/.test(name))
      return { problem: `in the folder: ${names.join(', ') || 'nothing'}` };
    const path = join(folder, name);
    const state = `${name} ${(await stat(path)).size}`;
    const settled = state === before && !state.endsWith(' 0');
    before = state;
    return settled ? { value: { name, path } } : { problem: `not finished: ${state} bytes` };
  });
}

// Pages of hosts, made for one journey: written into a folder of their own and served with the built files beside them.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSite } from '../../scripts/serve.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const dropIn = '<script type="module" src="/dist/kith.js"></script>';

export interface HostSite {
  url: string;
  /** The paths that were asked for, in order, the browser's own search for an icon left out. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves these files at `/host/`: a name and what is in it, or a copy of a file or folder of the repository. */
export async function serveHost(
  files: Readonly<Record<string, string | { copyOf: string; change?: (text: string) => string }>>,
  { council = false } = {},
): Promise<HostSite> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-host-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof content === 'string') await writeFile(path, content);
    else if (content.change) await writeFile(path, content.change(await readFile(join(root, content.copyOf), 'utf8')));
    else await cp(join(root, content.copyOf), path, { recursive: true });
  }
  const asked: string[] = [];
  const site = await serveSite({
    council,
    extra: { '/host/': folder },
    onRequest: ({ url = '' }) => void (url === '/favicon.ico' || asked.push(url)),
  });
  return {
    url: `${site.url}/host`,
    asked,
    async close() {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A page that loads the drop-in file, unless its head says otherwise. */
export const page = (body: string, { head = dropIn, lang = 'en-GB' } = {}): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Notes</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/dist/kith.css" />
    ${head}
  </head>
  <body>
    <main>
      <h1>Notes</h1>
      ${body}
    </main>
  </body>
</html>
`;

/** Every element, in one record. */
export const everyElement = (attributes = ''): string => `<kith-record ${attributes}>
  <kith-status></kith-status>
  <kith-leave></kith-leave>
  <kith-conversation></kith-conversation>
  <kith-network></kith-network>
  <kith-asset-map></kith-asset-map>
  <kith-outcome-note></kith-outcome-note>
  <kith-share></kith-share>
</kith-record>`;

export const dropInScript = dropIn;

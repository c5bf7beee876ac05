// A static server for the pages and the built files: for journeys, for reading the pages by hand, never for production.
// No dependencies, loopback only. It answers GET and HEAD.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The policy of a strict council site: nothing from elsewhere, nothing inline, and Trusted Types for Lit's policy alone. */
export const councilPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const councilHeaders = {
  'Content-Security-Policy': councilPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The folder that answers for a path, and what of the path is left; the longest mount wins. */
function mountFor(path, mounts) {
  const [prefix, folder] = mounts.find(([candidate]) => path.startsWith(candidate)) ?? [];
  return prefix === undefined ? undefined : { folder, rest: path.slice(prefix.length) };
}

/** The real file for a request path; undefined when there is none, or when it would lie outside its folder. */
async function fileFor(path, mounts) {
  const mount = mountFor(path, mounts);
  if (!mount || path.includes('\0') || path.includes('\\')) return undefined;
  const wanted = join(
    mount.folder,
    mount.rest === '' || mount.rest.endsWith('/') ? `${mount.rest}index.html` : mount.rest,
  );
  try {
    // realpath on both sides, so that a symbolic link cannot lead out either
    const [folder, file] = await Promise.all([realpath(mount.folder), realpath(wanted)]);
    if (!file.startsWith(folder + sep)) return undefined;
    const found = await stat(file);
    if (found.isDirectory()) return { redirect: true };
    return found.isFile() ? { file, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts the server and resolves once it listens.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port
 * @param {boolean} [options.council] sends the strict policy with every response, errors too
 * @param {string} [options.root] the repository: its `pages/` is served at `/`, its `dist/` at `/dist/`
 * @param {Record<string, string>} [options.extra] more folders by path, such as `{ '/fixture/': folder }`
 * @param {(request: import('node:http').IncomingMessage) => void} [options.onRequest] called for every request, before it is answered
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` has no slash at its end
 */
export async function serveSite({ port = 0, council = false, root = repository, extra = {}, onRequest } = {}) {
  const mounts = Object.entries({ '/': join(root, 'pages'), '/dist/': join(root, 'dist'), ...extra }).sort(
    ([one], [other]) => other.length - one.length,
  );
  const always = { 'Cache-Control': 'no-store', ...(council && councilHeaders) };

  const server = createServer(async (request, response) => {
    const answer = (status, text, headers = {}) => {
      response.writeHead(status, { ...always, 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    try {
      onRequest?.(request);
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return answer(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
      // not `new URL(...).pathname`: it would fold `/a/../b` away before it could be refused
      const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
      const path = decodeURIComponent(rawPath);
      if (!path.startsWith('/') || path.split('/').includes('..')) return answer(400, 'Not a path of this site');
      const found = await fileFor(path, mounts);
      if (!found) return answer(404, `Nothing at ${path}`);
      if (found.redirect) {
        // Leading slashes folded: `Location: //host/` would lead to another site.
        const location = `${rawPath.replace(/^\/+/, '/')}/${query.length ? `?${query.join('?')}` : ''}`;
        return answer(301, '', { Location: location });
      }
      response.writeHead(200, {
        ...always,
        'Content-Type': contentTypes[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
        'Content-Length': found.size,
      });
      if (request.method === 'HEAD') return response.end();
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
    } catch (error) {
      if (error instanceof URIError) return answer(400, 'Not a path of this site');
      answer(500, 'The server failed');
      console.error(error);
    }
  });

  await new Promise((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening));
  const { port: actual } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // a browser keeps its connections open, which would hold `close` up
        server.closeAllConnections();
      }),
  };
}

function optionsFrom(words) {
  const value = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const port = Number(value('--port') ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port needs a number from 0 to 65535, not ${value('--port')}`);
  return { port, council: words.includes('--council'), root: value('--root') };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serveSite(optionsFrom(process.argv.slice(2)));
  console.log(url);
}

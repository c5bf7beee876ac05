import { existsSync } from 'node:fs';
import { inRoot } from '../scripts/build/paths.mjs';

/** Storybook serves files only: a folder of pages/ answers, as on any site, with the index page in it. */
export default function servePageFolders(server) {
  server.use((request, _response, next) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isFolder = pathname !== '/' && pathname.endsWith('/') && !pathname.includes('..');
    if (isFolder && existsSync(inRoot('pages', pathname, 'index.html')))
      request.url = request.url.replace(pathname, `${pathname}index.html`);
    next();
  });
}

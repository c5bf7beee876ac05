// WebDriver has no script that runs before the page's own, and WebKitGTK keeps the console of an automated browser to
// itself. So WebKit is driven through this proxy: it puts one script into every HTML document, before all others, which
// hears errors and violations from the first moment; and it sees every request that leaves the browser.
// The script comes from the page's own origin, as `script-src 'self'` demands, and removes itself from the document.

import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Heard, watch } from './watch';

const scriptPath = '/.kith-journey/watch.js';
const reportPath = '/.kith-journey/heard';

/** Kept in the page, to be read by the driver; what is unread when the page is left goes to the proxy. */
const script = `(() => {
  document.currentScript.remove();
  const unread = (globalThis.__journeyHeard = []);
  (${watch})((heard) => unread.push(heard));
  addEventListener('pagehide', () => {
    if (unread.length) navigator.sendBeacon('${reportPath}', JSON.stringify(unread.splice(0)));
  });
})();`;

export interface WatchingProxy {
  /** host:port */
  address: string;
  requests: string[];
  /** What pages had not told when they were left. */
  heard: Heard[];
  close(): Promise<void>;
}

function withScript(html: string): string {
  const tag = `<script src="${scriptPath}"></script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  const start = head ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export async function openWatchingProxy(): Promise<WatchingProxy> {
  const requests: string[] = [];
  const heard: Heard[] = [];

  async function passOn(incoming: IncomingMessage, outgoing: ServerResponse) {
    const url = new URL(incoming.url ?? '');
    if (url.pathname === scriptPath) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(script);
    } else if (url.pathname === reportPath) {
      heard.push(...(JSON.parse(await textOf(incoming)) as Heard[]));
      outgoing.writeHead(204).end();
    } else {
      requests.push(url.href);
      // Uncompressed, so that the script can be put in.
      const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
      const options = { host: url.hostname, port: url.port || 80, method: incoming.method, path: url.pathname + url.search, headers };
      const onward = ask(options, (answer) => void relay(answer, outgoing));
      onward.once('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
      // A page that was left hangs up: then so does the proxy.
      outgoing.once('close', () => onward.destroy());
      incoming.pipe(onward);
    }
  }

  async function relay(answer: IncomingMessage, outgoing: ServerResponse) {
    const { 'content-length': _length, ...headers } = answer.headers;
    if (!/^text\/html/.test(headers['content-type'] ?? '')) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, headers).end(withScript(await textOf(answer)));
  }

  const server = createServer((incoming, outgoing) => {
    passOn(incoming, outgoing).catch(() => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
  });
  // https is only noted: nothing that a journey needs lies outside this machine.
  server.on('connect', (incoming, socket) => {
    requests.push(`https://${incoming.url}`);
    socket.destroy();
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    heard,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

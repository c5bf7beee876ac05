// WebDriver has no script that runs before the page's own, and WebKitGTK keeps the console of an automated browser to
// itself. So WebKit is driven through this proxy: it puts one script into every HTML document, before all others, which
// hears errors and violations from the first moment; and it sees every request that leaves the browser.
// The script comes from the page's own origin, as `script-src 'self'` demands, and removes itself from the document.

import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
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
  const upgraded = new Set<Duplex>();

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
      const options = {
        host: url.hostname,
        port: url.port || 80,
        method: incoming.method,
        path: url.pathname + url.search,
        headers,
      };
      const onward = ask(options, (answer) => {
        relay(answer, outgoing).catch((error) => giveUp(outgoing, String(error)));
      });
      onward.once('error', ({ message }) => giveUp(outgoing, `${url.origin} did not answer: ${message}`));
      // A page that was left hangs up: then so does the proxy.
      outgoing.once('close', () => onward.destroy());
      incoming.pipe(onward);
    }
  }

  function giveUp(outgoing: ServerResponse, why: string) {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502, { 'content-type': 'text/plain' }).end(why);
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
    passOn(incoming, outgoing).catch((error) => giveUp(outgoing, String(error)));
  });
  server.on('upgrade', (incoming, socket) => {
    const url = new URL(incoming.url ?? '');
    requests.push(url.href);
    const onward = connect(Number(url.port || 80), url.hostname, () => {
      const headers = Array.from({ length: incoming.rawHeaders.length / 2 }, (_, index) =>
        incoming.rawHeaders.slice(index * 2, index * 2 + 2).join(': '),
      );
      onward.write([`GET ${url.pathname}${url.search} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
      socket.pipe(onward).pipe(socket);
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
    upgraded.add(socket);
    socket.on('close', () => upgraded.delete(socket));
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
        // which the server no longer counts as its own
        for (const socket of upgraded) socket.destroy();
      }),
  };
}

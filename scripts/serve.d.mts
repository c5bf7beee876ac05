import type { IncomingMessage } from 'node:http';

export interface SiteOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Sends the strict policy of a council site with every response. */
  council?: boolean;
  /** The repository: its `pages/` is served at `/`, its `dist/` at `/dist/`. */
  root?: string;
  /** More folders by path, such as `{ '/fixture/': folder }`. */
  extra?: Record<string, string>;
  /** Called for every request, before it is answered. */
  onRequest?: (request: IncomingMessage) => void;
}

export interface Site {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** The Content-Security-Policy that `council` sends. */
export const councilPolicy: string;

export function serveSite(options?: SiteOptions): Promise<Site>;

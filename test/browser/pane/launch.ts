/** Starts what the pane's browser tests need: the demo page, served with the strict policy, and a browser. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';

/** What the pages that ship the pane are served with: no script but our own files, no eval, no network. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'";

const folder = path.resolve('build/test-pages/pane');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname));
    readFile(file).then(
      (content) => {
        response.writeHead(200, {
          'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) =>
    server.listen(0, 'localhost', () => {
      resolve(server);
    }),
  );
}

export interface DemoSite {
  readonly browser: Browser;
  /** The page's address in the given state. */
  address(state: string, language?: 'vi' | 'en'): string;
  close(): Promise<void>;
}

export async function openDemo(): Promise<DemoSite> {
  const server = await serve();
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The demo server has no port.');
  const browser = await launchChromium();
  return {
    browser,
    address: (state, language = 'vi') => `http://localhost:${String(bound.port)}/?state=${state}&lang=${language}`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

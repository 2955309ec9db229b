/** The built browser edition in a fresh Chromium page, with a record of everything it asked for and complained of. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type Served } from '../../../tools/static-server';
import { launchChromium } from './chromium';

const dist = path.join(__dirname, '../../../dist');

export interface Edition {
  readonly page: Page;
  readonly origin: string;
  /** Addresses requested so far, in order. */
  readonly requests: readonly string[];
  /** Errors on the page's console, uncaught faults, and breaches of its security policy. */
  readonly complaints: readonly string[];
}

interface Room {
  readonly width: number;
  readonly height: number;
}

export interface EditionHouse {
  /** A page that nobody has used yet; closed with the house. */
  visit(room?: Room): Promise<Edition>;
  /**
   * One page, loaded anew each time with nothing kept from the time before: what it loads is compiled once, which is most of the wait.
   * Not for tests that leave something with the page itself (scripts, routes, a slower network); what came before it is over.
   */
  visitAgain(room?: Room): Promise<Edition>;
  close(): Promise<void>;
}

const LAPTOP: Room = { width: 1280, height: 720 };

export async function openEditionHouse(): Promise<EditionHouse> {
  if (!existsSync(path.join(dist, 'index.html'))) throw new Error('dist/ has not been built: npm run build');
  const served: Served = await serveFolder(dist, 0);
  const browser: Browser = await launchChromium();
  const origin = `http://localhost:${String(served.port)}`;

  const newPage = (viewport: Room): Promise<Page> => browser.newPage({ viewport, locale: 'vi-VN', colorScheme: 'light' });

  const load = async (page: Page): Promise<Edition> => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(`${error.message}\n${error.stack ?? ''}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${origin}/`);
    return { page, origin, requests, complaints };
  };

  /** As it was before anybody used it: whatever was asked to be told is told no more, and a question about unsaved changes is answered. */
  const leave = async (page: Page, viewport: Room): Promise<void> => {
    page.removeAllListeners();
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.goto('about:blank');
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null, reducedMotion: null });
  };

  let shared: Page | undefined;
  return {
    visit: async (viewport = LAPTOP) => load(await newPage(viewport)),
    visitAgain: async (viewport = LAPTOP) => {
      if (shared === undefined) shared = await newPage(viewport);
      else await leave(shared, viewport);
      return load(shared);
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Resolves when the pane has found what the sample with planted mistakes holds, and the grid shows it. */
export async function sampleIsChecked({ page }: Edition): Promise<void> {
  await page.getByRole('button', { name: /ô D13$/ }).waitFor();
  await page.locator('#grid canvas[id^=univer-sheet-main-canvas]').first().waitFor();
}

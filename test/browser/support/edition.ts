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

export interface EditionHouse {
  /** A page that nobody has used yet; closed with the house. */
  visit(viewport?: { readonly width: number; readonly height: number }): Promise<Edition>;
  close(): Promise<void>;
}

export async function openEditionHouse(): Promise<EditionHouse> {
  if (!existsSync(path.join(dist, 'index.html'))) throw new Error('dist/ has not been built: npm run build');
  const served: Served = await serveFolder(dist, 0);
  const browser: Browser = await launchChromium();
  const origin = `http://localhost:${String(served.port)}`;
  return {
    visit: async (viewport = { width: 1280, height: 720 }) => {
      const page = await browser.newPage({ viewport, locale: 'vi-VN', colorScheme: 'light' });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => complaints.push(`${error.message}\n${error.stack ?? ''}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${origin}/`);
      return { page, origin, requests, complaints };
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

/**
 * The built pane in Chromium with the genuine office.js: served as it is shipped, but for the script tag of office.js, which
 * names the installed package on the same machine and, before it, the test host. Nothing else of the page is touched.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CellContent } from '../../../src/core/workbook/edit';
import { serveFolder } from '../../../tools/static-server';
import type { ExcelHostOptions } from '../../excel-host/excel-host';
import type { SeedBook } from '../../support/seed-book';
import type { HostedPage } from '../pages/excel-host';
import { launchChromium } from './chromium';

const root = path.join(__dirname, '../../..');
const DIST = path.join(root, 'dist');
const TEST_PAGES = path.join(root, 'build/test-pages/excel');

const OFFICE_TAG = /<script src="[^"]*\/office\.js"><\/script>/;

/** The width of a task pane, and a height that fits beside a workbook on a laptop. */
const PANE = { width: 350, height: 700 };

export interface Visit {
  /** `taskpane.html` unless stated; `checks.html` is the page of the scenario checks. */
  readonly page?: 'taskpane.html' | 'checks.html';
  /** Excel around the page; `outside` is a plain browser, `no-library` a network that does not let office.js through. */
  readonly excel: (ExcelHostOptions & { readonly book: SeedBook }) | 'outside' | 'no-library';
}

export interface ExcelPage {
  readonly page: Page;
  /** Addresses requested so far that lie outside the page's own origin. */
  readonly foreignRequests: readonly string[];
  /** Errors on the page's console, uncaught faults, and breaches of its security policy. */
  readonly complaints: readonly string[];
  /** What the host says of itself. */
  excel(): Promise<{
    readonly selection: string;
    readonly syncs: number;
    readonly unknownMembers: readonly string[];
    readonly undoSteps: readonly string[];
    /** The whole workbook as one text. */
    readonly workbook: string;
  }>;
  /** Resolves when Excel shows this as selected: "Biểu 1!C7". */
  selects(place: string): Promise<unknown>;
  /** The person at the keyboard of Excel. */
  userTypes(sheet: string, cell: string, content: CellContent): Promise<void>;
}

export interface ExcelHouse {
  visit(visit: Visit): Promise<ExcelPage>;
  close(): Promise<void>;
}

/** The page with its one script tag of office.js replaced. */
function pageWith(name: string, excel: Visit['excel']): string {
  const source = readFileSync(path.join(name === 'taskpane.html' ? DIST : TEST_PAGES, name), 'utf8');
  if (excel === 'no-library') return source;
  if (!OFFICE_TAG.test(source)) throw new Error(`${name} does not load office.js`);
  const host = excel === 'outside' ? '' : '<script src="excel-host.js"></script>';
  return source.replace(OFFICE_TAG, `${host}<script src="office/office.js"></script>`);
}

export async function openExcelHouse(): Promise<ExcelHouse> {
  if (!existsSync(path.join(DIST, 'taskpane.html'))) throw new Error('dist/ has not been built: npm run build');
  const served = await serveFolder(DIST, 0);
  const browser: Browser = await launchChromium();
  const origin = `http://localhost:${String(served.port)}`;

  const visit = async ({ page: name = 'taskpane.html', excel }: Visit): Promise<ExcelPage> => {
    const page = await browser.newPage({ viewport: PANE, locale: 'vi-VN', colorScheme: 'light', reducedMotion: 'reduce' });
    const foreignRequests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('blob:')) foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(`${error.message}\n${error.stack ?? ''}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    // What is not of this origin must not leave the machine.
    await page.route(
      (address) => address.origin !== origin && address.protocol !== 'blob:',
      (route) => route.abort(),
    );
    await page.route(`${origin}/**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      if (file === name) return route.fulfill({ body: pageWith(name, excel), contentType: 'text/html; charset=utf-8' });
      const built = path.join(TEST_PAGES, file);
      return existsSync(built) ? route.fulfill({ path: built }) : route.continue();
    });
    if (typeof excel === 'object') {
      await page.addInitScript((toStart) => {
        Object.assign(window, { excelToStart: toStart });
      }, excel);
    }
    await page.goto(`${origin}/${name}`);
    return {
      page,
      foreignRequests,
      complaints,
      excel: () =>
        page.evaluate(() => {
          const { excelHost } = window as unknown as HostedPage;
          return {
            selection: excelHost.selection,
            syncs: excelHost.syncs,
            unknownMembers: [...excelHost.unknownMembers.keys()],
            undoSteps: excelHost.undoSteps,
            workbook: excelHost.wholeWorkbook,
          };
        }),
      selects: (place) => page.waitForFunction((expected) => (window as unknown as HostedPage).excelHost.selection === expected, place),
      userTypes: (sheet, cell, content) =>
        page.evaluate(
          ([where, at, typed]) => {
            (window as unknown as HostedPage).excelHost.userTypes(where, at, typed);
          },
          [sheet, cell, content] as const,
        ),
    };
  };

  return {
    visit,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

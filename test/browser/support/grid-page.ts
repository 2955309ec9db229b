/** The page with nothing but the grid: opened in Chromium, spoken to as a port. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CellReference } from '../../../src/core/workbook/address';
import type { CellContent, Edit, EditOutcome } from '../../../src/core/workbook/edit';
import { HostError, type HostErrorCode, type Unsubscribe, type WorkbookPort } from '../../../src/core/workbook/port';
import type { CellMark } from '../../../src/core/workbook/marks';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { serveFolder } from '../../../tools/static-server';
import { launchChromium } from './chromium';

const root = path.join(__dirname, '../../..');

type Answer<Result> = { readonly done: Result } | { readonly code: string };

/** What the page offers to the test; see test/browser/pages/grid.ts. */
export interface PageWindow {
  readonly page: {
    open(snapshot: WorkbookSnapshot): number;
    readWorkbook(): Promise<Answer<WorkbookSnapshot>>;
    select(cell: CellReference): Promise<Answer<void>>;
    applyEdits(edits: readonly Edit[]): Promise<Answer<EditOutcome>>;
    insertSheets(sheets: readonly NewSheet[]): Promise<Answer<void>>;
    removeInserted(sheets: readonly NewSheet[]): Promise<Answer<void>>;
    readMemory(): Promise<Answer<string | null>>;
    writeMemory(text: string | null): Promise<Answer<void>>;
    activeCell(): { readonly sheet: string; readonly row: number; readonly column: number };
    command(id: string, params: object): Promise<boolean>;
    showMarks(marks: readonly CellMark[]): number;
    drawnStyle(row: number, column: number): string | null;
    refusals(): readonly string[];
    visibleRows(): readonly [number, number];
  };
}

export interface GridPage {
  readonly page: Page;
  readonly port: WorkbookPort;
  open(snapshot: WorkbookSnapshot): Promise<number>;
  /** Types into a cell with the keyboard, as a person does. */
  types(sheet: string, cell: CellReference, content: CellContent): Promise<void>;
  close(): Promise<void>;
}

function resultOf<Result>(answer: Answer<Result>): Result {
  if ('code' in answer) throw new HostError(answer.code as HostErrorCode, 'reported by the page');
  return answer.done;
}

/** The keys that put a content into a cell: Vietnamese decimals, and a leading apostrophe for a text that looks like a figure. */
function keysFor(content: Exclude<CellContent, null>): string {
  if (typeof content === 'number') return String(content).replace('.', ',');
  return typeof content === 'boolean' ? String(content).toUpperCase() : content;
}

export async function openGridPage(): Promise<GridPage> {
  const served = await serveFolder(path.join(root, 'build/test-pages/grid'), 0);
  const browser: Browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const listeners = new Set<() => void>();
  await page.exposeFunction('changed', () => {
    for (const listener of listeners) listener();
  });
  await page.goto(`http://localhost:${String(served.port)}/grid.html`);

  const port: WorkbookPort = {
    readWorkbook: async () => resultOf(await page.evaluate(() => (window as unknown as PageWindow).page.readWorkbook())),
    select: async (cell) => {
      resultOf(await page.evaluate((target) => (window as unknown as PageWindow).page.select(target), cell));
    },
    applyEdits: async (edits) =>
      resultOf(await page.evaluate((wanted) => (window as unknown as PageWindow).page.applyEdits(wanted), edits)),
    insertSheets: async (sheets) => {
      resultOf(await page.evaluate((wanted) => (window as unknown as PageWindow).page.insertSheets(wanted), sheets));
    },
    removeInserted: async (sheets) => {
      resultOf(await page.evaluate((wanted) => (window as unknown as PageWindow).page.removeInserted(wanted), sheets));
    },
    readMemory: async () => resultOf(await page.evaluate(() => (window as unknown as PageWindow).page.readMemory())),
    writeMemory: async (text) => {
      resultOf(await page.evaluate((note) => (window as unknown as PageWindow).page.writeMemory(note), text));
    },
    onChange: (listener): Unsubscribe => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  return {
    page,
    port,
    open: (snapshot) => {
      listeners.clear();
      return page.evaluate((book) => (window as unknown as PageWindow).page.open(book), snapshot);
    },
    types: async (sheet, cell, content) => {
      await port.select({ ...cell, sheet });
      if (content === null) {
        await page.keyboard.press('Delete');
        return;
      }
      await page.keyboard.type(keysFor(content));
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        ([row, column]) => {
          const active = (window as unknown as PageWindow).page.activeCell();
          return active.row !== row || active.column !== column;
        },
        [cell.row, cell.column] as const,
      );
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Marks in the browser edition: seen on the grid, in the saved copy, and nowhere once they are taken off. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { browserWords } from '../../src/core/messages/pane/browser';
import { traceWords } from '../../src/core/messages/pane/traces';
import { isMarkFormula } from '../../src/core/workbook/marks';
import { accessibilityFaults } from './support/accessibility';
import { openEditionHouse, sampleIsChecked, type EditionHouse } from './support/edition';

const PICTURES = path.join(__dirname, '../../build/pictures');
const traces = traceWords('vi');
const words = browserWords('vi');

let house: EditionHouse;

beforeAll(async () => {
  house = await openEditionHouse();
});

afterAll(() => house.close());

it('a mark is put on, saved and taken off again', async () => {
  const edition = await house.visit();
  const { page, complaints } = edition;
  await sampleIsChecked(edition);
  const paneFaults = async (): Promise<readonly string[]> =>
    (await accessibilityFaults(page)).filter((fault) => fault.includes('Đánh dấu'));
  const copy = async (): Promise<readonly string[]> => {
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.saveCopy }).click()]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(await saved.path()) as unknown as ArrayBuffer);
    return book.worksheets.flatMap((sheet) => {
      const { conditionalFormattings } = sheet as unknown as {
        conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
      };
      return conditionalFormattings.filter(({ rules }) => isMarkFormula(`=${rules[0]?.formulae?.[0] ?? ''}`)).map(({ ref }) => ref);
    });
  };

  const mark = page.getByRole('button', { name: traces.mark });
  expect(await mark.getAttribute('aria-pressed')).toBe('false');
  await mark.click();
  await page.getByRole('button', { name: traces.mark, pressed: true }).waitFor();
  mkdirSync(PICTURES, { recursive: true });
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(PICTURES, 'edition-marks.png') });
  expect(await paneFaults()).toEqual([]);
  expect((await copy()).join(' ').split(' ').sort()).toEqual(['D13', 'E11', 'G14']);

  await page.getByRole('button', { name: traces.remove }).click();
  await page.getByText(traces.marksRemoved([], [])).waitFor();
  expect(await mark.getAttribute('aria-pressed')).toBe('false');
  expect(await copy()).toEqual([]);
  expect(complaints).toEqual([]);
});

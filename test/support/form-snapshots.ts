/** Sheets to be inserted, as the snapshot a host would read once they stand in a workbook. */
import type { NewSheet } from '../../src/core/workbook/new-sheet';
import { snapshotOfNew } from '../../src/core/workbook/new-sheet-snapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { shownText } from './shown-text';

export const snapshotOfSheets = (sheets: readonly NewSheet[]): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) => snapshotOfNew(sheet, shownText)),
});

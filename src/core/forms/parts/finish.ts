/** The last step of every template: widths, what stays in view, the page. */
import type { NewSheet, PageSetup } from '../../workbook/new-sheet';
import type { SheetDraft } from '../draft';
import type { FormParameters } from '../parameters';
import { putOrigin } from './foot';
import { FIRST_ROW, REPEATED_ROWS } from './headings';

/** NĐ 30/2020/NĐ-CP, Phụ lục I; the middle of what it allows is not asked for, its least is. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export interface Finish {
  readonly right: number;
  readonly columnWidths: readonly number[];
  readonly parameters: FormParameters;
  readonly paper?: PageSetup['paper'];
  readonly landscape?: boolean;
}

/** TT and description stay in view. */
const FIXED_COLUMNS = 2;

export function finished(draft: SheetDraft, { right, columnWidths, parameters, paper = 'A4', landscape = true }: Finish): NewSheet {
  putOrigin(draft, right);
  return draft.toSheet({
    columnWidths,
    freeze: { rows: FIRST_ROW, columns: FIXED_COLUMNS },
    page: {
      paper,
      landscape,
      margins: MARGINS,
      repeatRows: REPEATED_ROWS,
      printArea: { top: 0, left: 0, bottom: draft.lastPrintedRow, right },
    },
    isProtected: parameters.isProtected,
  });
}

/** What the pane and its checking thread say to each other. A workbook crosses in blocks of rows, so that no step takes long. */
import type { CheckOptions, WorkbookReport } from '../../../core/check/report';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';

export type ToThread =
  | { readonly type: 'sheet'; readonly sheet: Omit<SheetSnapshot, 'rows'> }
  /** The next rows of the sheet named last. */
  | { readonly type: 'rows'; readonly rows: SheetSnapshot['rows'] }
  | { readonly type: 'check'; readonly options: CheckOptions };

export type FromThread =
  | { readonly type: 'report'; readonly report: WorkbookReport }
  /** A WorkbookReport made portable, because it holds an amount that cannot cross by itself. */
  | { readonly type: 'portable-report'; readonly report: unknown }
  | { readonly type: 'failed'; readonly detail: string };

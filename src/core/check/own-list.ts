/** The sheet on which the product lists its findings inside a marked copy, or in the workbook itself when asked: it is not part of the plan, and is not checked. */
import type { SheetSnapshot } from '../workbook/snapshot';

export const OWN_LIST_NAME = 'Soát Biểu';

/** Put into the workbook from the pane. */
export const OWN_RESULTS_NAME = 'Kết quả kiểm tra';

/** Stands in A1, the same in every language: what the sheet is known by. */
export const OWN_LIST_TITLE = 'DANH SÁCH DO SOÁT BIỂU GHI';

export const isOwnList = ({ name, rows }: SheetSnapshot): boolean =>
  [OWN_LIST_NAME, OWN_RESULTS_NAME].some((own) => name.startsWith(own)) && rows[0]?.[0]?.value === OWN_LIST_TITLE;

/** The sheet on which the product lists its findings inside a marked copy: it is not part of the plan, and is not checked. */
import type { SheetSnapshot } from '../workbook/snapshot';

export const OWN_LIST_NAME = 'Soát Biểu';

/** Stands in A1, the same in every language: what the sheet is known by. */
export const OWN_LIST_TITLE = 'DANH SÁCH DO SOÁT BIỂU GHI';

export const isOwnList = ({ name, rows }: SheetSnapshot): boolean =>
  name.startsWith(OWN_LIST_NAME) && rows[0]?.[0]?.value === OWN_LIST_TITLE;

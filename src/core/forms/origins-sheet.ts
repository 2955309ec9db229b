/** The sheet behind the summary of units: every figure that went into it, one a line, with file, sheet and cell it was taken from. */
import type { NewSheet } from '../workbook/new-sheet';
import { toA1 } from '../workbook/address';
import type { Origin } from './consolidate';
import { SheetDraft } from './draft';
import { sumOf } from './formula';
import { figure, moneyFormat } from './looks';
import { periodTitle, type SettledParameters } from './parameters';
import { finished } from './parts/finish';
import { putHead } from './parts/head';
import { columnsOf, putHeadings, type Heading } from './parts/headings';
import { boldLooks, closedLooks, lineLooks } from './parts/line-looks';
import { SOURCE_WORDS } from './sources';

const MONEY = 4;

/** "nop/a.xlsx › Biểu 1!C7" */
export const originText = ({ file, sheet, row, column }: Pick<Origin, 'file' | 'sheet' | 'row' | 'column'>): string =>
  `${file} › ${sheet}!${toA1({ row, column })}`;

export function originsSheet(
  sheetName: string,
  units: readonly { readonly unit: string; readonly origins: readonly Origin[] }[],
  parameters: SettledParameters,
): NewSheet {
  const draft = new SheetDraft(sheetName);
  const headings: Heading[] = [
    { text: 'TT', width: 6 },
    { text: 'Đơn vị', width: 28 },
    { text: 'Nguồn vốn', width: 24 },
    { text: 'Kế hoạch của', width: 12 },
    { text: 'Số tiền', width: 14 },
    { text: 'Lấy từ tệp › trang!ô', width: 52 },
  ];
  const right = columnsOf(headings) - 1;
  putHead(draft, { title: `NGUỒN GỐC SỐ LIỆU TỔNG HỢP ${periodTitle(parameters.period)}`, annex: '8' }, parameters, right);
  const columnWidths = putHeadings(draft, headings);
  const money = figure(
    moneyFormat(
      parameters.unit,
      units.flatMap(({ origins }) => origins),
    ),
  );
  const looks = closedLooks(lineLooks(right, (column) => (column === MONEY ? money : null)));
  const top = draft.openBlock(looks);
  let turn = 0;
  for (const { unit, origins } of units) {
    for (const one of origins) {
      draft.addLine(looks, {
        0: String(++turn),
        1: unit,
        2: SOURCE_WORDS[one.source].short,
        3: `năm ${String(one.year)}`,
        [MONEY]: one.amount,
        [right]: originText(one),
      });
    }
  }
  const bottom = draft.closeBlock(looks);
  draft.addLine(boldLooks(looks), { 1: 'Tổng cộng', [MONEY]: sumOf({ top, left: MONEY, bottom, right: MONEY }) });
  return finished(draft, { right, columnWidths, parameters, landscape: false });
}

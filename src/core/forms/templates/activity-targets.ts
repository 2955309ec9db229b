/** Phụ lục 1: nội dung và khối lượng theo năm (forms.md 2). Counts things of many kinds, so its columns have no totals. */
import { SheetDraft } from '../draft';
import { FigureCube } from '../facts';
import { figure, input, quantityFormat } from '../looks';
import { periodTitle } from '../parameters';
import { finished } from '../parts/finish';
import { putSignatures } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, FIRST_ROW, putHeadings, type Heading } from '../parts/headings';
import { quantitiesOnly } from '../parts/inputs';
import { boldLooks, lineLooks } from '../parts/line-looks';
import { roman } from '../parts/numerals';
import { isYearColumn, yearColumns, yearContents } from '../parts/years';
import type { Template } from '../template';
import { TITLES } from '../sources';

export const activityTargets: Template = {
  id: 'activity-targets',
  usualHead: 'annex',
  usualUnit: 'million-vnd',
  sheetName: () => 'PL1 Nội dung',
  layOut: ({ sheetName, parameters, facts }) => {
    const draft = new SheetDraft(sheetName);
    const columns = yearColumns(parameters, 3, 'Khối lượng theo năm', { year: 10, total: 11 });
    const headings: Heading[] = [
      { text: 'TT', width: 5 },
      { text: 'Nội dung hoạt động', width: 46 },
      { text: 'Đơn vị tính', width: 14 },
      ...columns.headings,
      { text: 'Ghi chú', width: 14 },
    ];
    const right = columnsOf(headings) - 1;
    const title = `${TITLES['activity-targets']} ${periodTitle(parameters.period)}`;
    putHead(draft, { title, annex: '1', withoutUnit: true }, parameters, right);
    const columnWidths = putHeadings(draft, headings);

    const figures = (facts.figures ?? []).filter(({ measure }) => measure === 'quantity');
    const cube = new FigureCube(figures);
    const count = figure(quantityFormat(figures));
    const looks = lineLooks(right, (column) => (!isYearColumn(columns, column) ? null : column === columns.total ? count : input(count)));

    parameters.groups.forEach((group, at) => {
      draft.addLine(boldLooks(looks), { 0: roman(at + 1), 1: group.label });
      group.activities.forEach(({ label, unitOfMeasure }, position) => {
        const quantities = yearContents(columns, draft.nextRow, (year) => cube.find([group.label, label], null, year, 'quantity'));
        draft.addLine(looks, { 0: String(position + 1), 1: label, 2: unitOfMeasure, ...quantities });
      });
    });
    quantitiesOnly(draft, { top: FIRST_ROW, left: columns.first, bottom: draft.nextRow - 1, right: columns.last });

    putSignatures(draft, parameters, right);
    return { draft, sheet: () => finished(draft, { right, columnWidths, parameters }) };
  },
};

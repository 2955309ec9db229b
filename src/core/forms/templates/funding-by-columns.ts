/** Kinh phí theo nội dung, the sources side by side for the period and for each year (forms.md 3b); a wide sheet for A3. */
import { SheetDraft } from '../draft';
import { FigureCube } from '../facts';
import { sumOf, sumWhere } from '../formula';
import { figure, input, moneyFormat, quantityFormat } from '../looks';
import { activityColumns, quantityContents } from '../parts/activity-headings';
import { finished } from '../parts/finish';
import { putSignatures, putWords } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, putHeadings, type Heading } from '../parts/headings';
import { amountsOnly, rangeName } from '../parts/inputs';
import { boldLooks, lineLooks } from '../parts/line-looks';
import { ANY_ROMAN, roman } from '../parts/numerals';
import { columnsOfSources, sourceColumn, sourceColumns, sourceContents } from '../parts/source-columns';
import { columnContents } from '../parts/years';
import type { FormRequest, LaidOutForm } from '../template';
import { fundingTitle } from './funding-title';

export function fundingByColumns({ sheetName, parameters, facts }: FormRequest): LaidOutForm {
  const draft = new SheetDraft(sheetName);
  const activity = activityColumns(parameters, 'Nội dung hoạt động');
  const columns = sourceColumns(parameters, activity.next, 11, (year) => (year === null ? 'Tổng giai đoạn' : `Năm ${String(year)}`));
  const headings: Heading[] = [...activity.headings, ...columns.headings, { text: 'Ghi chú', width: 14 }];
  const right = columnsOf(headings) - 1;
  putHead(draft, { title: fundingTitle(parameters), annex: '2' }, parameters, right);
  const columnWidths = putHeadings(draft, headings);

  const cube = new FigureCube(facts.figures);
  const money = figure(
    moneyFormat(
      parameters.unit,
      facts.figures?.filter(({ measure }) => measure === 'money'),
    ),
  );
  const count = input(figure(quantityFormat(facts.figures?.filter(({ measure }) => measure === 'quantity'))));
  const looks = lineLooks(right, (column) => {
    if (column === activity.quantity) return count;
    if (column < columns.first || column > columns.last) return null;
    return columns.inputs.has(column) ? input(money) : money;
  });

  const first = draft.openBlock(looks);
  parameters.groups.forEach((group, at) => {
    const heading = draft.addLine(boldLooks(looks), { 0: roman(at + 1), 1: group.label });
    const top = draft.openBlock(looks);
    group.activities.forEach((one, position) => {
      const path = [group.label, one.label];
      const amounts = sourceContents(columns, draft.nextRow, (source, year) => cube.find(path, source, year, 'money'));
      draft.addLine(looks, { 0: String(position + 1), 1: one.label, ...quantityContents(activity, path, one, cube), ...amounts });
    });
    const bottom = draft.closeBlock(looks);
    draft.fillLine(
      heading,
      columnContents(columnsOfSources(columns), (column) => sumOf({ top, left: column, bottom, right: column })),
    );
  });
  const last = draft.closeBlock(looks);
  amountsOnly(draft, { top: first, left: columns.first, bottom: last, right: columns.last });

  // The groups are what carries a Roman number: their sum counts every activity once, also of a group that is put in later.
  const total = draft.addLine(boldLooks(looks), {
    1: 'Tổng cộng',
    ...columnContents(columnsOfSources(columns), (column) =>
      sumWhere({ top: first, left: 0, bottom: last, right: 0 }, ANY_ROMAN, { top: first, left: column, bottom: last, right: column }),
    ),
  });
  const corner = { row: total, column: columns.corner };
  draft.giveName(rangeName(sheetName, 'Tong_cong'), corner);

  putWords(draft, corner, parameters, right);
  putSignatures(draft, parameters, right);
  return {
    draft,
    sheet: () => finished(draft, { right, columnWidths, parameters, paper: 'A3' }),
    totalOf: (source, year) => {
      const column = sourceColumn(columns, source, year);
      return column === null ? null : { row: total, column };
    },
  };
}

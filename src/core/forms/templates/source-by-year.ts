/** Tổng hợp kinh phí theo nguồn và năm (forms.md 1): the table of the published plans, the first sheet of every paper. */
import { SheetDraft } from '../draft';
import { bySourceAndYear } from '../facts';
import { cellOf, sumOf } from '../formula';
import { figure, input, moneyFormat } from '../looks';
import { periodTitle } from '../parameters';
import { finished } from '../parts/finish';
import { putSignatures, putWords } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, putHeadings, type Heading } from '../parts/headings';
import { amountsOnly, rangeName } from '../parts/inputs';
import { boldLooks, closedLooks, lineLooks } from '../parts/line-looks';
import { columnContents, columnsOfYears, isYearColumn, yearCell, yearColumns, yearContents } from '../parts/years';
import { SOURCE_WORDS, TITLES } from '../sources';
import type { Template } from '../template';

export const sourceByYear: Template = {
  id: 'source-by-year',
  usualHead: 'annex',
  usualUnit: 'million-vnd',
  sheetName: () => 'TH nguồn-năm',
  layOut: ({ sheetName, parameters, facts, beside }) => {
    const draft = new SheetDraft(sheetName);
    const columns = yearColumns(parameters, 2, 'Năm thực hiện', { year: 10, total: 12 });
    const headings: Heading[] = [
      { text: 'TT', width: 5 },
      { text: 'Nguồn kinh phí', width: 42 },
      ...columns.headings,
      { text: 'Ghi chú', width: 16 },
    ];
    const right = columnsOf(headings) - 1;
    const title = `${TITLES['source-by-year']} ${periodTitle(parameters.period)}`;
    putHead(draft, { title, annex: '3' }, parameters, right);
    const columnWidths = putHeadings(draft, headings);

    const figures = facts.figures ?? [];
    const cube = bySourceAndYear(figures);
    const money = figure(moneyFormat(parameters.unit, figures));
    const looks = lineLooks(right, (column) => (!isYearColumn(columns, column) ? null : column === columns.total ? money : input(money)));
    const annex = beside('activity-funding');

    const top = draft.openBlock(looks);
    const rows = parameters.sources.map((source, at) => {
      const row = draft.nextRow;
      const shown = (year: number) => {
        const there = annex?.totalOf?.(source, year) ?? null;
        return annex !== null && there !== null ? cellOf(annex.draft, there) : cube.find([], source, year, 'money');
      };
      const contents = { 0: String(at + 1), 1: SOURCE_WORDS[source].full, ...yearContents(columns, row, shown) };
      draft.addLine(annex === null ? looks : closedLooks(looks), contents);
      return { source, row };
    });
    const bottom = draft.closeBlock(looks);

    const total = draft.addLine(boldLooks(looks), {
      1: 'Tổng cộng',
      ...columnContents(columnsOfYears(columns), (column) => sumOf({ top, left: column, bottom, right: column })),
    });
    amountsOnly(draft, { top, left: columns.first, bottom, right: columns.last });
    const corner = { row: total, column: columns.total ?? columns.first };
    draft.giveName(rangeName(sheetName, 'Tong_cong'), corner);

    putWords(draft, corner, parameters, right);
    putSignatures(draft, parameters, right);
    return {
      draft,
      sheet: () => finished(draft, { right, columnWidths, parameters }),
      totalOf: (source, year) => {
        const row = rows.find((one) => one.source === source)?.row;
        return row === undefined ? null : yearCell(columns, row, year);
      },
    };
  },
};

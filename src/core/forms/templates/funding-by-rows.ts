/** Kinh phí theo nội dung, the sources as lines below each activity (forms.md 3a). */
import { SheetDraft, type LineContents } from '../draft';
import { FigureCube } from '../facts';
import { sumOf, sumWhere, type Formula } from '../formula';
import { figure, input, moneyFormat, quantityFormat } from '../looks';
import { activityColumns, quantityContents } from '../parts/activity-headings';
import { finished } from '../parts/finish';
import { putSignatures, putWords } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, putHeadings, type Heading } from '../parts/headings';
import { amountsOnly, rangeName } from '../parts/inputs';
import { boldLooks, lineLooks } from '../parts/line-looks';
import { letter, roman } from '../parts/numerals';
import { columnContents, columnsOfYears, isYearColumn, yearCell, yearColumns, yearContents } from '../parts/years';
import { splitLabel, SOURCE_WORDS, SPLIT_MARK } from '../sources';
import type { FormRequest, LaidOutForm } from '../template';
import { fundingTitle } from './funding-title';

const LABELS = 1;
/** Lines that split an activity by source; every other line adds them up. */
const EVERY_SPLIT = `${SPLIT_MARK}*`;

export function fundingByRows({ sheetName, parameters, facts }: FormRequest): LaidOutForm {
  const draft = new SheetDraft(sheetName);
  const activity = activityColumns(parameters, 'Nội dung / nguồn kinh phí');
  const columns = yearColumns(parameters, activity.next, 'Năm thực hiện', { year: 10, total: 12 });
  const headings: Heading[] = [...activity.headings, ...columns.headings, { text: 'Ghi chú', width: 14 }];
  const right = columnsOf(headings) - 1;
  putHead(draft, { title: fundingTitle(parameters), annex: '2' }, parameters, right);
  const columnWidths = putHeadings(draft, headings);

  const cube = new FigureCube(facts.figures);
  const isMoney = ({ measure }: { readonly measure: string }): boolean => measure === 'money';
  const money = figure(moneyFormat(parameters.unit, facts.figures?.filter(isMoney)));
  const count = input(figure(quantityFormat(facts.figures?.filter((one) => !isMoney(one)))));
  const looks = lineLooks(right, (column) => {
    if (column === activity.quantity) return count;
    return !isYearColumn(columns, column) ? null : column === columns.total ? money : input(money);
  });
  const splitLooks = looks.map((look, column) => (column === LABELS ? { ...look, indent: 1 } : look));
  const inColumns = (formulaOf: (column: number) => Formula): LineContents => columnContents(columnsOfYears(columns), formulaOf);
  /** The lines with one of the labels, between two edges; the total over the years goes across, as on every line. */
  const splitsIn = (top: number, bottom: number, label: string, row: number): LineContents => ({
    ...inColumns((column) => sumWhere({ top, left: LABELS, bottom, right: LABELS }, [label], { top, left: column, bottom, right: column })),
    ...(columns.total === null ? {} : { [columns.total]: yearContents(columns, row, () => null)[columns.total] ?? null }),
  });

  const first = draft.openBlock(looks);
  parameters.groups.forEach((group, at) => {
    const heading = draft.addLine(boldLooks(looks), { 0: roman(at + 1), 1: group.label });
    const top = draft.openBlock(looks);
    group.activities.forEach((one, position) => {
      const path = [group.label, one.label];
      const line = draft.addLine(looks, { 0: String(position + 1), 1: one.label, ...quantityContents(activity, path, one, cube) });
      const from = draft.openBlock(splitLooks);
      for (const source of parameters.sources) {
        const amounts = yearContents(columns, draft.nextRow, (year) => cube.find(path, source, year, 'money'));
        draft.addLine(splitLooks, { 1: splitLabel(source), ...amounts });
      }
      const to = draft.closeBlock(splitLooks);
      draft.fillLine(
        line,
        inColumns((column) => sumOf({ top: from, left: column, bottom: to, right: column })),
      );
    });
    const bottom = draft.closeBlock(looks);
    draft.fillLine(heading, splitsIn(top, bottom, EVERY_SPLIT, heading));
  });
  const last = draft.closeBlock(looks);
  amountsOnly(draft, { top: first, left: columns.first, bottom: last, right: columns.last });

  const total = draft.nextRow;
  draft.addLine(boldLooks(looks), { 1: 'Tổng cộng', ...splitsIn(first, last, EVERY_SPLIT, total) });
  draft.addLine(boldLooks(looks), { 1: 'Gồm:' });
  const rows = parameters.sources.map((source, at) => {
    const row = draft.nextRow;
    draft.addLine(boldLooks(looks), { 0: letter(at), 1: SOURCE_WORDS[source].short, ...splitsIn(first, last, splitLabel(source), row) });
    return { source, row };
  });
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
}

/** Tổng hợp đăng ký theo đơn vị (forms.md 7): what each unit asked for, how it came in, and what the check said of it. */
import { amountFromInteger } from '../../money/amount';
import { SheetDraft, type DraftContent } from '../draft';
import type { Submission } from '../facts';
import { sumOf } from '../formula';
import { figure, input, moneyFormat, quantityFormat } from '../looks';
import { periodTitle } from '../parameters';
import { finished } from '../parts/finish';
import { putRemark, putSignatures, putWords } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, putHeadings, type Heading } from '../parts/headings';
import { amountsOnly, quantitiesOnly, rangeName } from '../parts/inputs';
import { boldLooks, lineLooks } from '../parts/line-looks';
import { amountsOf } from '../parts/money-columns';
import { columnsOfSources, sourceColumns, sourceContents } from '../parts/source-columns';
import { columnContents } from '../parts/years';
import type { Template } from '../template';
import { TITLES } from '../sources';

const PROJECTS = 2;
const FIRST_MONEY = 3;
const BLANK_LINES = 10;

export const consolidation: Template = {
  id: 'consolidation',
  usualHead: 'stand-alone',
  usualUnit: 'million-vnd',
  sheetName: () => 'TH đơn vị',
  layOut: ({ sheetName, parameters, facts }) => {
    const draft = new SheetDraft(sheetName);
    const { period } = parameters;
    const ofOneYear = period.from === period.to;
    const columns = sourceColumns(parameters, FIRST_MONEY, 11, (year) => {
      if (ofOneYear) return 'Kinh phí đăng ký';
      return year === null ? 'Tổng giai đoạn' : `Năm ${String(year)}`;
    });
    const headings: Heading[] = [
      { text: 'TT', width: 5 },
      { text: 'Đơn vị', width: 30 },
      { text: 'Số đề án', width: 8 },
      ...columns.headings,
      {
        text: 'Tình trạng',
        below: [
          { text: 'Ngày nhận', width: 11 },
          { text: 'Lần gửi', width: 7 },
          { text: 'Số lỗi', width: 7 },
          { text: 'Số cảnh báo', width: 8 },
          { text: 'Đã chấp nhận', width: 9 },
        ],
      },
      { text: 'So với năm trước (%)', width: 10 },
      { text: 'Ghi chú', width: 16 },
    ];
    const right = columnsOf(headings) - 1;
    const [received, round, errors, warnings, accepted, compared] = [1, 2, 3, 4, 5, 6].map((offset) => columns.last + offset) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const title = `${TITLES.consolidation} ${periodTitle(period)} THEO ĐƠN VỊ`;
    putHead(draft, { title, annex: '7' }, parameters, right);
    const columnWidths = putHeadings(draft, headings);

    const submissions: readonly (Submission | null)[] = facts.submissions ?? Array.from({ length: BLANK_LINES }, () => null);
    const all = submissions.flatMap((one) => one?.amounts.flatMap(({ amounts }) => amountsOf(amounts)) ?? []);
    const money = figure(moneyFormat(parameters.unit, all));
    const count = input(figure(quantityFormat()));
    const looks = lineLooks(right, (column) => {
      if (column >= columns.first && column <= columns.last) return columns.inputs.has(column) ? input(money) : money;
      if (column === compared) return input(figure('0.0##'));
      return column === PROJECTS || (column >= round && column <= accepted) ? count : null;
    });
    const counted = (value: number | undefined): DraftContent => (value === undefined ? null : amountFromInteger(value));

    const top = draft.openBlock(looks);
    submissions.forEach((one, at) => {
      const amounts = sourceContents(
        columns,
        draft.nextRow,
        (source, year) => one?.amounts.find((ofYear) => ofYear.year === year)?.amounts[source] ?? null,
      );
      draft.addLine(looks, {
        0: String(at + 1),
        1: one?.unit ?? null,
        [PROJECTS]: counted(one?.projects),
        ...amounts,
        [received]: one?.received ?? null,
        [round]: counted(one?.round),
        [errors]: counted(one?.errors),
        [warnings]: counted(one?.warnings),
        [accepted]: counted(one?.accepted),
        [right]: one?.note ?? null,
      });
    });
    const bottom = draft.closeBlock(looks);
    const summed = [PROJECTS, ...columnsOfSources(columns), errors, warnings, accepted];
    const total = draft.addLine(boldLooks(looks), {
      1: 'Tổng cộng',
      ...columnContents(summed, (column) => sumOf({ top, left: column, bottom, right: column })),
    });
    amountsOnly(draft, { top, left: columns.first, bottom, right: columns.last });
    quantitiesOnly(draft, { top, left: PROJECTS, bottom, right: PROJECTS });
    const corner = { row: total, column: columns.corner };
    draft.giveName(rangeName(sheetName, 'Tong_cong'), corner);

    putWords(draft, corner, parameters, right);
    putRemark(draft, right, ...(facts.remarks ?? []));
    putSignatures(draft, parameters, right);
    return { draft, sheet: () => finished(draft, { right, columnWidths, parameters, paper: ofOneYear ? 'A4' : 'A3' }) };
  },
};

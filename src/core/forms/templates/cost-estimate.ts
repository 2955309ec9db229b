/** Dự toán kinh phí đề án (forms.md 5): quantity × price of every item, and who pays it; the counterpart pays the rest. */
import { add, multiply, roundTo, ZERO, type Amount } from '../../money/amount';
import { UNIT_EXPONENT } from '../../money/money';
import type { SourceId } from '../../table/model/dimensions';
import { SheetDraft, type DraftContent, type LineContents } from '../draft';
import type { CostItem } from '../facts';
import { plus, rest, roundedProduct, shares, sumOf, sumWhere } from '../formula';
import { figure, input, moneyFormat, quantityFormat, words } from '../looks';
import { finished } from '../parts/finish';
import { putSignatures, putWords } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, putHeadings, type Heading } from '../parts/headings';
import { amountsOnly, quantitiesOnly, rangeName } from '../parts/inputs';
import { boldLooks, lineLooks } from '../parts/line-looks';
import { ANY_ROMAN } from '../parts/numerals';
import { columnContents } from '../parts/years';
import { SOURCE_WORDS, TITLES } from '../sources';
import type { Template } from '../template';

const [QUANTITY, PRICE, AMOUNT] = [3, 4, 5];
const FIRST_SOURCE = 6;
/** Empty lines of each part of a blank sheet. */
const BLANK_LINES = 3;

const PARTS = [
  { part: 'equipment', ordinal: 'I', label: 'Máy móc, thiết bị, xây dựng' },
  { part: 'documents', ordinal: 'II', label: 'Tài liệu, quy trình, hội nghị trình diễn' },
  { part: 'other', ordinal: 'III', label: 'Chi khác' },
] as const;

export const costEstimate: Template = {
  id: 'cost-estimate',
  usualHead: 'stand-alone',
  usualUnit: 'vnd',
  sheetName: () => 'Dự toán đề án',
  layOut: ({ sheetName, parameters, facts }) => {
    const draft = new SheetDraft(sheetName);
    const { sources, unit } = parameters;
    const sourceHeadings = sources.map((source): Heading => ({ text: headingOf(source), width: 14 }));
    const headings: Heading[] = [
      { text: 'TT', width: 5 },
      { text: 'Nội dung chi', width: 38 },
      { text: 'ĐVT', width: 9 },
      { text: 'Số lượng', width: 9 },
      { text: 'Đơn giá', width: 14 },
      { text: 'Thành tiền', width: 15, adds: sources.map((_, at) => FIRST_SOURCE + at) },
      { text: 'Nguồn kinh phí', below: sourceHeadings },
      { text: 'Căn cứ, định mức', width: 16 },
      { text: 'Ghi chú', width: 12 },
    ];
    const right = columnsOf(headings) - 1;
    const lastSource = FIRST_SOURCE + sources.length - 1;
    const money = columnContents.bind(
      null,
      Array.from({ length: lastSource - AMOUNT + 1 }, (_, at) => AMOUNT + at),
    );
    putHead(draft, { title: TITLES['cost-estimate'], below: facts.projectName ?? 'Tên đề án: …', annex: '6' }, parameters, right);
    const columnWidths = putHeadings(draft, headings);

    const items = facts.items ?? [];
    // Whole đồng, whatever the unit: prices in triệu carry six decimals at most.
    const decimals = UNIT_EXPONENT[unit];
    const costOf = ({ quantity, price }: CostItem): Amount => roundTo(multiply(quantity, price), decimals);
    const shown = items.flatMap((item) => [costOf(item), item.price, ...Object.values(item.amounts)]).map((amount) => ({ amount }));
    const amounts = figure(moneyFormat(unit, shown));
    const count = input(figure(quantityFormat(items.map(({ quantity }) => ({ amount: quantity })))));
    const counterpart = sources.indexOf('counterpart') < 0 ? null : FIRST_SOURCE + sources.indexOf('counterpart');
    const looks = lineLooks(right, (column) => {
      if (column === QUANTITY) return count;
      if (column < PRICE || column > lastSource) return null;
      return column === AMOUNT || column === counterpart ? amounts : input(amounts);
    });

    /** What each source pays of a line; the counterpart what the others leave. */
    const paid = (item: CostItem | null, row: number): LineContents =>
      Object.fromEntries(
        sources.map((source, at): [number, DraftContent] => {
          if (FIRST_SOURCE + at !== counterpart) return [FIRST_SOURCE + at, item?.amounts[source] ?? null];
          const others = sources.flatMap((_, other) => (other === at ? [] : [{ row, column: FIRST_SOURCE + other }]));
          return [counterpart, rest({ row, column: AMOUNT }, others)];
        }),
      );
    const addItem = (item: CostItem | null, number: number): void => {
      const row = draft.nextRow;
      draft.addLine(looks, {
        0: String(number),
        1: item?.name ?? null,
        2: item?.unitOfMeasure ?? null,
        [QUANTITY]: item?.quantity ?? null,
        [PRICE]: item?.price ?? null,
        [AMOUNT]: roundedProduct({ row, column: QUANTITY }, { row, column: PRICE }, decimals),
        ...paid(item, row),
        [right - 1]: item?.basis ?? null,
      });
    };

    const direct = draft.addLine(boldLooks(looks), { 0: 'A', 1: 'Chi trực tiếp thực hiện đề án' });
    const top = draft.openBlock(looks);
    for (const { part, ordinal, label } of PARTS) {
      const line = draft.addLine(boldLooks(looks), { 0: ordinal, 1: label });
      const from = draft.openBlock(looks);
      const own = items.filter((item) => item.part === part);
      for (let at = 0; at < Math.max(own.length, items.length === 0 ? BLANK_LINES : 1); at++) addItem(own[at] ?? null, at + 1);
      const to = draft.closeBlock(looks);
      draft.fillLine(
        line,
        money((column) => sumOf({ top: from, left: column, bottom: to, right: column })),
      );
    }
    const bottom = draft.closeBlock(looks);
    draft.fillLine(
      direct,
      money((column) => sumWhere({ top, left: 0, bottom, right: 0 }, ANY_ROMAN, { top, left: column, bottom, right: column })),
    );

    const management = draft.nextRow;
    const managed = items.filter(({ part }) => part === 'management');
    draft.addLine(
      boldLooks(looks).map((look, column) => (looks[column]?.input === true || column === AMOUNT ? input(look) : look)),
      {
        0: 'B',
        1: 'Chi quản lý đề án (không quá … % dự toán; theo quy định áp dụng)',
        [AMOUNT]: managed.length === 0 ? null : managed.reduce((sum, item) => add(sum, costOf(item)), ZERO),
        ...paid(managed[0] ?? null, management),
      },
    );
    const total = draft.addLine(boldLooks(looks), {
      1: 'Tổng cộng (A+B)',
      ...money((column) => plus([direct, management].map((row) => ({ row, column })))),
    });
    amountsOnly(draft, { top, left: PRICE, bottom: management, right: lastSource });
    quantitiesOnly(draft, { top, left: QUANTITY, bottom: management, right: QUANTITY });
    const corner = { row: total, column: AMOUNT };
    draft.giveName(rangeName(sheetName, 'Tong_cong'), corner);

    putWords(draft, corner, parameters, right);
    const row = draft.nextRow;
    const parts = sources.map((source, at) => ({ label: SOURCE_WORDS[source].heading, cell: { row: total, column: FIRST_SOURCE + at } }));
    draft.putAcross({ top: row, left: 0, bottom: row, right }, shares('Cơ cấu nguồn vốn', corner, parts), words);
    putSignatures(draft, parameters, right);
    return { draft, sheet: () => finished(draft, { right, columnWidths, parameters, landscape: right >= 8 }) };
  },
};

const headingOf = (source: SourceId): string =>
  source === 'national' || source === 'local' ? `${SOURCE_WORDS[source].heading} hỗ trợ` : SOURCE_WORDS[source].heading;

/** Bảng thuyết minh mức chi áp dụng (forms.md 6): what each line asks for beside what its cap allows. */
import { SheetDraft } from '../draft';
import type { CapLine } from '../facts';
import { capLimit, excess } from '../formula';
import { figure, input, moneyFormat, quantityFormat } from '../looks';
import { periodTitle } from '../parameters';
import { finished } from '../parts/finish';
import { putRemark, putSignatures } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, FIRST_ROW, putHeadings, type Heading } from '../parts/headings';
import { amountsOnly, quantitiesOnly } from '../parts/inputs';
import { lineLooks } from '../parts/line-looks';
import { STANDINGS } from '../standings';
import type { Template } from '../template';
import { TITLES } from '../sources';

const [QUANTITY, COST, PERCENT, EACH, LIMIT, ASKED, EXCESS] = [4, 5, 6, 7, 8, 9, 10];
const STANDING = 13;
const BLANK_LINES = 12;

const HEADINGS: readonly Heading[] = [
  { text: 'TT', width: 5 },
  { text: 'Nội dung hoạt động', width: 34 },
  { text: 'Nguồn áp dụng', width: 14 },
  { text: 'ĐVT', width: 10 },
  { text: 'Số lượng', width: 8 },
  { text: 'Tổng chi phí hợp lệ', width: 12 },
  { text: 'Tỷ lệ tối đa (%)', width: 8 },
  { text: 'Mức tối đa cho một đơn vị', width: 14 },
  { text: 'Mức hỗ trợ tối đa', width: 12 },
  { text: 'Mức đề nghị hỗ trợ', width: 12 },
  { text: 'Vượt mức', width: 10 },
  { text: 'Căn cứ', width: 24 },
  { text: 'Hiệu lực', width: 14 },
  { text: 'Tình trạng kiểm chứng', width: 14 },
  { text: 'Điều kiện, ghi chú', width: 28 },
];

export const appliedCaps: Template = {
  id: 'applied-caps',
  usualHead: 'annex',
  usualUnit: 'million-vnd',
  sheetName: () => 'Mức chi',
  layOut: ({ sheetName, parameters, facts }) => {
    const draft = new SheetDraft(sheetName);
    const right = columnsOf(HEADINGS) - 1;
    const title = `${TITLES['applied-caps']} ${periodTitle(parameters.period)}`;
    putHead(draft, { title, annex: '4' }, parameters, right);
    const columnWidths = putHeadings(draft, HEADINGS);

    const caps: readonly (CapLine | null)[] = facts.caps ?? Array.from({ length: BLANK_LINES }, () => null);
    const figures = caps.flatMap((cap) =>
      [cap?.cost, cap?.each, cap?.asked].flatMap((amount) => (amount === undefined ? [] : [{ amount }])),
    );
    const money = figure(moneyFormat(parameters.unit, figures));
    const looks = lineLooks(right, (column) => {
      if (column === QUANTITY)
        return input(figure(quantityFormat(caps.flatMap((cap) => (cap?.quantity === undefined ? [] : [{ amount: cap.quantity }])))));
      if (column === PERCENT) return input(figure('0.0##'));
      if (column < COST || column > EXCESS) return null;
      return column === LIMIT || column === EXCESS ? money : input(money);
    });

    caps.forEach((cap, at) => {
      const row = draft.nextRow;
      const here = (column: number) => ({ row, column });
      draft.addLine(looks, {
        0: String(at + 1),
        1: cap?.activity ?? null,
        2: cap?.source ?? null,
        3: cap?.unitOfMeasure ?? null,
        [QUANTITY]: cap?.quantity ?? null,
        [COST]: cap?.cost ?? null,
        [PERCENT]: cap?.percent ?? null,
        [EACH]: cap?.each ?? null,
        [LIMIT]: capLimit({ quantity: here(QUANTITY), cost: here(COST), percent: here(PERCENT), each: here(EACH) }),
        [ASKED]: cap?.asked ?? null,
        [EXCESS]: excess(here(LIMIT), here(ASKED)),
        11: cap?.basis ?? null,
        12: cap?.inForce ?? null,
        [STANDING]: cap?.standing ?? null,
        14: cap?.conditions ?? null,
      });
    });
    const bottom = draft.nextRow - 1;
    quantitiesOnly(draft, { top: FIRST_ROW, left: QUANTITY, bottom, right: QUANTITY });
    for (const column of [COST, EACH, ASKED]) amountsOnly(draft, { top: FIRST_ROW, left: column, bottom, right: column });
    draft.validate({
      range: { top: FIRST_ROW, left: PERCENT, bottom, right: PERCENT },
      allow: { kind: 'decimal', min: 0, max: 100 },
      title: 'Tỷ lệ',
      message: 'Nhập số từ 0 đến 100; để trống nếu mức chi không quy định tỷ lệ.',
    });
    draft.validate({
      range: { top: FIRST_ROW, left: STANDING, bottom, right: STANDING },
      allow: { kind: 'list', values: Object.values(STANDINGS) },
      title: 'Tình trạng kiểm chứng',
      message: 'Chọn một trong các mục của danh sách.',
    });

    putRemark(
      draft,
      right,
      `Số liệu mức chi lấy từ bộ quy định phiên bản ${facts.capsVersion ?? '…'}; mức chưa kiểm chứng chỉ dùng để tham khảo.`,
      ...(facts.capsMissing ?? []).map((funding) => `Chưa có số liệu mức chi của ${funding}; đơn vị tự điền theo văn bản của mình.`),
    );
    putSignatures(draft, parameters, right);
    return { draft, sheet: () => finished(draft, { right, columnWidths, parameters, paper: 'A3' }) };
  },
};

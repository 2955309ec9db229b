/** Biểu đăng ký kế hoạch khuyến công năm (forms.md 4): projects by funding level and group; one sheet a year. */
import { SheetDraft, type LineContents } from '../draft';
import type { Project } from '../facts';
import { sumOf, sumWhere } from '../formula';
import { figure, input, moneyFormat, quantityFormat } from '../looks';
import { fold } from '../../table/seeing/fold';
import { finished } from '../parts/finish';
import { putRemark, putSignatures, putWords } from '../parts/foot';
import { putHead } from '../parts/head';
import { columnsOf, putHeadings, type Heading } from '../parts/headings';
import { amountsOnly, quantitiesOnly, rangeName } from '../parts/inputs';
import { boldLooks, lineLooks } from '../parts/line-looks';
import { ANY_ROMAN, roman } from '../parts/numerals';
import { columnContents } from '../parts/years';
import { amountsOf, moneyColumns } from '../parts/money-columns';
import type { Template } from '../template';
import { SOURCE_WORDS, TITLES } from '../sources';

const SECTIONS = [
  { level: 'national', ordinal: 'A', label: SOURCE_WORDS.national.short.toUpperCase() },
  { level: 'local', ordinal: 'B', label: SOURCE_WORDS.local.short.toUpperCase() },
] as const;

const QUANTITY = 7;

export const annualRegistration: Template = {
  id: 'annual-registration',
  usualHead: 'stand-alone',
  usualUnit: 'million-vnd',
  isYearly: true,
  sheetName: ({ period }) => `Đăng ký ${String(period.from)}`,
  layOut: ({ sheetName, parameters, facts }) => {
    const draft = new SheetDraft(sheetName);
    const year = parameters.period.from;
    const money = moneyColumns(parameters, 9, {
      national: `${SOURCE_WORDS.national.heading} hỗ trợ`,
      local: `${SOURCE_WORDS.local.heading} hỗ trợ`,
    });
    const headings: Heading[] = [
      { text: 'TT', width: 5 },
      { text: 'Tên đề án, nhiệm vụ', width: 30 },
      { text: 'Nội dung, quy mô', width: 22 },
      { text: 'Đơn vị thực hiện', width: 15 },
      { text: 'Đơn vị thụ hưởng, phối hợp', width: 15 },
      { text: 'Địa điểm thực hiện', width: 13 },
      { text: 'Thời gian thực hiện', width: 11 },
      { text: 'Số lượng', width: 8 },
      { text: 'ĐVT', width: 9 },
      { text: 'Kinh phí thực hiện', below: money.headings },
      { text: 'Căn cứ mức chi', width: 16 },
      { text: 'Ghi chú', width: 14 },
    ];
    const right = columnsOf(headings) - 1;
    const title = `${TITLES['annual-registration']} NĂM ${String(year)}`;
    putHead(draft, { title, annex: '5' }, parameters, right);
    const columnWidths = putHeadings(draft, headings);

    const projects = (facts.projects ?? []).filter((project) => (project.year ?? year) === year);
    const amounts = figure(
      moneyFormat(
        parameters.unit,
        projects.flatMap((project) => amountsOf(project.amounts)),
      ),
    );
    const count = input(figure(quantityFormat(projects.flatMap(({ quantity }) => (quantity === undefined ? [] : [{ amount: quantity }])))));
    const looks = lineLooks(right, (column) => {
      if (column === QUANTITY) return count;
      if (column < money.first || column > money.last) return null;
      return column === money.total ? amounts : input(amounts);
    });
    const contentsOf = (project: Project | null, number: number, row: number): LineContents => ({
      0: String(number),
      1: project?.name ?? null,
      2: project?.content ?? null,
      3: project?.implementer ?? null,
      4: project?.beneficiary ?? null,
      5: project?.place ?? null,
      6: project?.schedule ?? null,
      [QUANTITY]: project?.quantity ?? null,
      8: project?.unitOfMeasure ?? null,
      ...money.contents(row, (source) => project?.amounts[source] ?? null),
      [right - 1]: project?.basis ?? null,
      [right]: project?.note ?? null,
    });
    const romanLines = (top: number, bottom: number): LineContents =>
      columnContents(money.columns, (column) =>
        sumWhere({ top, left: 0, bottom, right: 0 }, ANY_ROMAN, { top, left: column, bottom, right: column }),
      );

    const first = draft.openBlock(looks);
    const sections = SECTIONS.filter(({ level }) => parameters.sources.includes(level));
    for (const section of sections.length === 0 ? [null] : sections) {
      const heading = section === null ? null : draft.addLine(boldLooks(looks), { 0: section.ordinal, 1: section.label });
      const top = draft.openBlock(looks);
      parameters.groups.forEach(({ label }, at) => {
        const line = draft.addLine(boldLooks(looks), { 0: roman(at + 1), 1: label });
        const from = draft.openBlock(looks);
        const own = projects.filter(
          (project) => (section === null || project.level === section.level) && fold(project.group) === fold(label),
        );
        (own.length === 0 ? [null] : own).forEach((project, position) => {
          draft.addLine(looks, contentsOf(project, position + 1, draft.nextRow));
        });
        const to = draft.closeBlock(looks);
        draft.fillLine(
          line,
          columnContents(money.columns, (column) => sumOf({ top: from, left: column, bottom: to, right: column })),
        );
      });
      const bottom = draft.closeBlock(looks);
      if (heading !== null) draft.fillLine(heading, romanLines(top, bottom));
    }
    const last = draft.closeBlock(looks);
    amountsOnly(draft, { top: first, left: money.first, bottom: last, right: money.last });
    quantitiesOnly(draft, { top: first, left: QUANTITY, bottom: last, right: QUANTITY });

    const total = draft.addLine(boldLooks(looks), { 1: 'Tổng cộng', ...romanLines(first, last) });
    const corner = { row: total, column: money.first };
    draft.giveName(rangeName(sheetName, 'Tong_cong'), corner);
    putWords(draft, corner, parameters, right);
    putRemark(draft, right, 'Hạn gửi: …');
    putSignatures(draft, parameters, right);
    return { draft, sheet: () => finished(draft, { right, columnWidths, parameters }) };
  },
};

/** What the program says about the standard sheets: their names, what each is for, and why one cannot be made as asked. The sheets' own words are theirs. */
import type { FormProblem } from '../../forms/parameters';
import type { TemplateId } from '../../forms/template';
import type { Language } from '../language';

export interface TemplateWords {
  readonly name: string;
  /** One line: what it holds. */
  readonly what: string;
}

export interface FormWords {
  readonly template: Readonly<Record<TemplateId, TemplateWords>>;
  readonly problem: (problem: FormProblem) => string;
}

const n = String;

const vi: FormWords = {
  template: {
    'source-by-year': {
      name: 'Tổng hợp kinh phí theo nguồn và năm',
      what: 'mỗi nguồn một dòng, mỗi năm một cột, cộng cả hai chiều',
    },
    'activity-targets': { name: 'Phụ lục 1: nội dung và khối lượng', what: 'nội dung hoạt động, đơn vị tính, khối lượng từng năm' },
    'activity-funding': {
      name: 'Phụ lục 2: kinh phí theo nội dung, nguồn và năm',
      what: 'từng nội dung chia theo nguồn, cộng theo nhóm và toàn biểu',
    },
    'annual-registration': { name: 'Biểu đăng ký kế hoạch năm', what: 'danh mục đề án KCQG và KCĐP, mỗi năm một trang tính' },
    'cost-estimate': { name: 'Dự toán kinh phí đề án', what: 'số lượng × đơn giá, nguồn chi trả, phần còn lại là đối ứng' },
    'applied-caps': { name: 'Bảng mức chi áp dụng', what: 'mức tối đa theo quy định cạnh mức đề nghị, tự tính phần vượt' },
    consolidation: { name: 'Tổng hợp các đơn vị', what: 'đăng ký của từng xã, đơn vị và tình trạng hồ sơ' },
  },
  problem: (problem) => {
    switch (problem.kind) {
      case 'period-backwards':
        return `Giai đoạn ${n(problem.period.from)}–${n(problem.period.to)} có năm cuối trước năm đầu; viết năm nhỏ trước, ví dụ 2026-2030.`;
      case 'period-too-long':
        return `Giai đoạn dài ${n(problem.years)} năm, biểu chỉ có chỗ cho ${n(problem.most)} năm; chọn giai đoạn ngắn hơn.`;
      case 'year-out-of-range':
        return `Năm kế hoạch phải từ ${n(problem.from)} đến ${n(problem.to)}.`;
      case 'no-source':
        return 'Cần ít nhất một nguồn kinh phí.';
      case 'repeated-source':
        return 'Mỗi nguồn kinh phí chỉ ghi một lần.';
      case 'no-group':
        return 'Cần ít nhất một nhóm nội dung.';
      case 'sheet-name-too-long':
        return `Tên trang tính “${problem.name}” dài ${n(problem.name.length)} ký tự, Excel chỉ nhận ${n(problem.most)}; đặt tên ngắn hơn.`;
      case 'sheet-name-impossible':
        return `Excel không nhận “${problem.name}” làm tên trang tính; bỏ các dấu [ ] : * ? / \\ và dấu nháy ở hai đầu.`;
    }
  },
};

const en: FormWords = {
  template: {
    'source-by-year': { name: 'Funding by source and year', what: 'a line for each source, a column for each year, totals both ways' },
    'activity-targets': { name: 'Annex 1: activities and targets', what: 'activities, what they are counted in, quantities by year' },
    'activity-funding': {
      name: 'Annex 2: funding by activity, source and year',
      what: 'each activity by source, totals by group and for all',
    },
    'annual-registration': { name: 'Annual registration', what: 'list of national and local projects, one sheet a year' },
    'cost-estimate': { name: 'Cost estimate of a project', what: 'quantity × price, who pays, the counterpart pays the rest' },
    'applied-caps': { name: 'Caps applied', what: 'what the rules allow beside what is asked for, with the excess' },
    consolidation: { name: 'Consolidation of units', what: 'what each commune or unit registered, and how it came in' },
  },
  problem: (problem) => {
    switch (problem.kind) {
      case 'period-backwards':
        return `The period ${n(problem.period.from)}–${n(problem.period.to)} ends before it begins; write the earlier year first, such as 2026-2030.`;
      case 'period-too-long':
        return `The period has ${n(problem.years)} years and the sheet has room for ${n(problem.most)}; choose a shorter one.`;
      case 'year-out-of-range':
        return `Plan years go from ${n(problem.from)} to ${n(problem.to)}.`;
      case 'no-source':
        return 'At least one funding source is needed.';
      case 'repeated-source':
        return 'Name each funding source only once.';
      case 'no-group':
        return 'At least one group of activities is needed.';
      case 'sheet-name-too-long':
        return `The sheet name “${problem.name}” has ${n(problem.name.length)} characters and Excel takes ${n(problem.most)}; choose a shorter one.`;
      case 'sheet-name-impossible':
        return `Excel does not take “${problem.name}” as the name of a sheet; leave out [ ] : * ? / \\ and quotes at the ends.`;
    }
  },
};

const WORDS: Readonly<Record<Language, FormWords>> = { vi, en };

export const formWords = (language: Language): FormWords => WORDS[language];

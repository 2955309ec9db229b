/** What is said of an act's text that caps were taken from: what was proposed, what was not understood and why. */
import type { NotUnderstoodReason } from '../../law/from-text/proposal';
import type { Language } from '../language';

export interface ActTextWords {
  heading(file: string): string;
  readonly unknownAct: string;
  readonly noStart: string;
  readonly noProvince: string;
  proposed(count: number): string;
  notUnderstood(count: number): string;
  readonly nothing: string;
  readonly likely: string;
  written(file: string): string;
  readonly confirm: string;
  amends(place: string): string;
  times(factor: string): string;
  readonly reasons: Readonly<Record<NotUnderstoodReason, string>>;
}

const WORDS: Readonly<Record<Language, ActTextWords>> = {
  vi: {
    heading: (file) => `MỨC CHI ĐỌC TỪ VĂN BẢN: ${file}`,
    unknownAct: 'không thấy số hiệu văn bản',
    noStart: 'Không thấy ngày hiệu lực trong văn bản: cần điền “inForceFrom”.',
    noProvince: 'Không thấy tên tỉnh trong văn bản: thêm --province.',
    proposed: (count) => `${String(count)} mức được đề xuất, chờ xác nhận từng mức:`,
    notUnderstood: (count) => `${String(count)} câu có con số chưa hiểu được, cần tự nhập nếu là mức chi:`,
    nothing: 'Không thấy câu nào có số tiền, tỷ lệ hay “lần mức”.',
    likely: 'xem kỹ',
    written: (file) => `Đã ghi ${file}.`,
    confirm:
      'Chưa mức nào được áp dụng. Đối chiếu từng mức với câu của văn bản rồi điền “verifiedBy” (họ tên) và “verifiedOn” (ngày, như 2026-01-31); sau đó dùng tệp này với --caps.',
    amends: (place) => `sửa đổi ${place}`,
    times: (factor) => `có thể đến ${factor} lần khi đủ điều kiện`,
    reasons: {
      'figure-unreadable': 'con số đọc được theo hai cách',
      threshold: 'con số là ngưỡng hoặc khoảng, không phải mức tối đa',
      'no-limit': 'không phải mức hỗ trợ (tổng kinh phí, chỉ tiêu, đối ứng …)',
      multiplier: 'hệ số “lần mức” chưa biết áp cho mức nào',
      'of-another-cap': 'tính theo mức của văn bản khác',
      'base-unclear': 'chưa rõ tỷ lệ tính trên khoản nào',
      'unit-unclear': 'chưa rõ mức tính cho đơn vị nào',
      'unit-missing': 'câu không nói mức tính cho một cơ sở, một lớp hay cho cả đề án',
      'compound-unit': 'mức tính theo hai đơn vị (như người/ngày)',
      'tiers-unclear': 'có nhiều mức, chưa rõ mức nào cho trường hợp nào',
      'activity-unclear': 'có thể hiểu là nhiều hoạt động',
      'activity-unnamed': 'chưa nhận ra hoạt động được hỗ trợ',
      amendment: 'câu sửa đổi, bãi bỏ từng phần của văn bản khác',
      'table-row': 'dòng của bảng, con số không kèm đơn vị',
    },
  },
  en: {
    heading: (file) => `CAPS READ FROM AN ACT: ${file}`,
    unknownAct: 'the text names no number of its own',
    noStart: 'The text does not say since when it is in force: fill in “inForceFrom”.',
    noProvince: 'The text names no province: give --province.',
    proposed: (count) => `${String(count)} proposed, each to be confirmed:`,
    notUnderstood: (count) => `${String(count)} sentences with figures were not understood; enter them yourself where they are caps:`,
    nothing: 'No sentence has an amount, a percentage or a multiple of a cap.',
    likely: 'look closely',
    written: (file) => `Written to ${file}.`,
    confirm:
      'None of them applies yet. Hold each against the sentence of the act, then fill in “verifiedBy” (name) and “verifiedOn” (day, such as 2026-01-31); after that give this file to --caps.',
    amends: (place) => `amends ${place}`,
    times: (factor) => `up to ${factor} times under a condition`,
    reasons: {
      'figure-unreadable': 'a figure can be read in two ways',
      threshold: 'a figure is a threshold or a range, not a maximum',
      'no-limit': 'no limit of support (a budget, a goal, a counterpart …)',
      multiplier: 'a multiple of which cap is not known',
      'of-another-cap': 'a share of what another act sets',
      'base-unclear': 'what the percentage is taken of is not clear',
      'unit-unclear': 'for which unit the amount is meant is not clear',
      'unit-missing': 'the sentence does not say for one of what',
      'compound-unit': 'the amount is for two units at once (person and day)',
      'tiers-unclear': 'several limits, and which holds when is not clear',
      'activity-unclear': 'several activities fit',
      'activity-unnamed': 'no activity was recognised',
      amendment: 'changes or repeals parts of another act',
      'table-row': 'a row of a table, its figures without their unit',
    },
  },
};

export const actTextWords = (language: Language): ActTextWords => WORDS[language];

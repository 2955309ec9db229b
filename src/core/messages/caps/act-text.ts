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
  /** How proposals come to apply, with the file that they were written to; null where none was. */
  confirm(file: string | null): string;
  confirmedOf(confirmed: number, all: number): string;
  /** Numbers of the records confirmed just now, and of those that were before. */
  confirmedNow(now: readonly number[], before: readonly number[], file: string): string;
  readonly unconfirmed: string;
  readonly notARecord: string;
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
    confirm: (file) =>
      file === null
        ? 'Mức chưa xác nhận thì chưa áp dụng. Thêm --out TỆP để ghi lại, rồi xác nhận từng mức bằng soatbieu caps --confirm TỆP.'
        : `Mức chưa xác nhận thì chưa áp dụng. Đối chiếu từng mức với câu của văn bản, rồi xác nhận các số thứ tự đã đúng:
  soatbieu caps --confirm ${file} --by "Họ và tên" --records 1,3-5
Sau đó soát với --caps ${file}. Cũng có thể tự điền “verifiedBy” (họ tên) và “verifiedOn” (ngày, như 2026-01-31) vào tệp.`,
    confirmedOf: (confirmed, all) => `${String(confirmed)}/${String(all)} mức đã xác nhận:`,
    confirmedNow: (now, before, file) =>
      [
        now.length === 0 ? 'Không có mức nào được xác nhận thêm.' : `Đã xác nhận mức ${now.join(', ')} và ghi vào ${file}.`,
        ...(before.length === 0 ? [] : [`Mức ${before.join(', ')} đã xác nhận từ trước, giữ nguyên.`]),
        `Soát với: soatbieu check BIỂU.xlsx --caps ${file}`,
      ].join('\n'),
    unconfirmed: 'chưa xác nhận',
    notARecord: 'không đọc được',
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
    confirm: (file) =>
      file === null
        ? 'None applies before it is confirmed. Give --out FILE to keep them, then confirm each with soatbieu caps --confirm FILE.'
        : `None applies before it is confirmed. Hold each against the sentence of the act, then confirm the numbers that are right:
  soatbieu caps --confirm ${file} --by "Your name" --records 1,3-5
After that check with --caps ${file}. You may also fill in “verifiedBy” (name) and “verifiedOn” (day, such as 2026-01-31) in the file yourself.`,
    confirmedOf: (confirmed, all) => `${String(confirmed)} of ${String(all)} confirmed:`,
    confirmedNow: (now, before, file) =>
      [
        now.length === 0 ? 'None was confirmed.' : `Confirmed ${now.join(', ')}, written to ${file}.`,
        ...(before.length === 0 ? [] : [`Confirmed before and left as they are: ${before.join(', ')}.`]),
        `Check with: soatbieu check TABLE.xlsx --caps ${file}`,
      ].join('\n'),
    unconfirmed: 'not confirmed',
    notARecord: 'cannot be read',
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

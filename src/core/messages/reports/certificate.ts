/** The lines under a sheet of results by which somebody else can tell what was checked, when, and by what. */
import type { Severity } from '../../rules/common/finding';
import type { Language } from '../language';
import { formatCount } from './sum-words';

export interface Certificate {
  /** Local time as "2026-11-30T16:45". */
  readonly at: string;
  /** Version of the product; empty where nobody knows it. */
  readonly tool: string;
  readonly caps: string;
  /** SHA-256 over what the cells held; `null` where the machine cannot work it out. */
  readonly contents: string | null;
}

export type Counts = Readonly<Record<Severity, number>>;

interface CertificateWords {
  made(day: string, time: string, tool: string, caps: string): string;
  counts(counts: Counts, accepted: number): string;
  contents(hash: string): string;
}

const WORDS: Readonly<Record<Language, CertificateWords>> = {
  vi: {
    made: (day, time, tool, caps) =>
      `Soát lúc ${time} ngày ${day.split('-').reverse().join('/')} bằng Soát Biểu${tool === '' ? '' : ` ${tool}`}, bộ mức chi ${caps}.`,
    counts: ({ error, warning, info, undecided }, accepted) =>
      [
        `Kết quả lúc đó: ${formatCount(error, 'vi')} lỗi, ${formatCount(warning, 'vi')} cảnh báo, ${formatCount(info, 'vi')} lưu ý`,
        `${formatCount(undecided, 'vi')} chỗ chưa đủ căn cứ`,
        ...(accepted === 0 ? [] : [`${formatCount(accepted, 'vi')} chỗ đã bỏ qua có lý do`]),
      ].join(', ') + '.',
    contents: (hash) => `Mã nhận dạng số liệu đã soát (SHA-256 của nội dung các ô; số liệu đổi thì mã đổi): ${hash}`,
  },
  en: {
    made: (day, time, tool, caps) => `Checked on ${day} at ${time} with Soát Biểu${tool === '' ? '' : ` ${tool}`}, caps ${caps}.`,
    counts: ({ error, warning, info, undecided }, accepted) =>
      [
        `Found then: ${formatCount(error, 'en')} ${error === 1 ? 'error' : 'errors'}, ${formatCount(warning, 'en')} ${warning === 1 ? 'warning' : 'warnings'}`,
        `${formatCount(info, 'en')} ${info === 1 ? 'note' : 'notes'}`,
        `${formatCount(undecided, 'en')} undecided`,
        ...(accepted === 0 ? [] : [`${formatCount(accepted, 'en')} let stand with a reason`]),
      ].join(', ') + '.',
    contents: (hash) => `Fingerprint of what was checked (SHA-256 of what the cells hold; another figure gives another one): ${hash}`,
  },
};

export function certificateLines(
  { at, tool, caps, contents }: Certificate,
  counts: Counts,
  accepted: number,
  language: Language,
): string[] {
  const words = WORDS[language];
  const [day = '', time = ''] = at.split('T');
  return [words.made(day, time, tool, caps), words.counts(counts, accepted), ...(contents === null ? [] : [words.contents(contents)])];
}

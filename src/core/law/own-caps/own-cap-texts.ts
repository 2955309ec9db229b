/** What people write into the form of caps: the basis, since when it holds, and who entered it. */
import type { Entry } from '../act';
import { readCitations, type TypeCode } from '../citation/grammar';
import { toDay, writtenDay, type Day } from '../day';

const TYPE_WORD: Readonly<Record<TypeCode, string>> = {
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  HD: 'Hướng dẫn',
  VBHN: 'Văn bản hợp nhất',
  law: 'Luật',
  letter: 'Văn bản',
};

export interface Basis {
  readonly number: string;
  readonly type: string;
  /** "Điều 5 khoản 2", however it was put; null when no article is named. */
  readonly article: string | null;
}

/** "Nghị quyết 07/2025/NQ-HĐND, Điều 5 khoản 2"; null when no act is named. */
export function basisIn(text: string): Basis | null {
  const [citation] = readCitations(text);
  if (citation === undefined) return null;
  const step = (word: string, value: string): string | undefined =>
    new RegExp(`${word}\\s+(${value})(?![\\p{L}\\d])`, 'iu').exec(text.normalize('NFC'))?.[1];
  const [article, clause, point] = [step('điều', '\\d+[a-z]?'), step('khoản', '\\d+[a-z]?'), step('điểm', '[a-zđ]')];
  return {
    number: citation.number,
    type: TYPE_WORD[citation.type],
    article:
      article === undefined
        ? null
        : ['Điều ' + article, ...(clause === undefined ? [] : ['khoản ' + clause]), ...(point === undefined ? [] : ['điểm ' + point])].join(
            ' ',
          ),
  };
}

const WRITTEN_DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;

/** Every day in a text, with its place; null for one that does not exist. */
function daysIn(text: string): { day: Day | null; at: number }[] {
  return [...text.normalize('NFC').matchAll(WRITTEN_DAY)].map((match) => {
    const [, d1, m1, y1, d2, m2, y2] = match;
    return { day: toDay(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)), at: match.index };
  });
}

export type Force = { readonly from: Day | null; readonly to: Day | null } | 'not-a-day' | 'days-reversed';

/** "từ 01/01/2026", "01/01/2026 – 31/12/2030", "đến hết ngày 31/12/2026" */
export function forceIn(text: string): Force {
  const days = daysIn(text);
  if (days.length === 0 || days.length > 2 || days.some(({ day }) => day === null)) return 'not-a-day';
  const [first, second] = days;
  const endsOnly = second === undefined && /đến[^\d]*$/iu.test(text.normalize('NFC').slice(0, first?.at ?? 0));
  const from = endsOnly ? null : (first?.day ?? null);
  const to = endsOnly ? (first?.day ?? null) : (second?.day ?? null);
  return from !== null && to !== null && to < from ? 'days-reversed' : { from, to };
}

const ENTRY =
  /(?:người nhập|người kiểm chứng|do đơn vị nhập|đã kiểm chứng|kiểm chứng bởi)\s*(?:[:(,-]\s*)?(\p{Lu}[\p{L}. ]{2,60}?)\s*(?:[,;(-]\s*)?(?:ngày\s*)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;

/** "Người nhập: Nguyễn Văn A, ngày 12/01/2026"; null when nobody is named with a day. */
export function entryIn(text: string): Entry | null {
  const match = ENTRY.exec(text.normalize('NFC'));
  const on = match?.[2] === undefined ? null : (daysIn(match[2])[0]?.day ?? null);
  return match?.[1] === undefined || on === null ? null : { by: match[1].trim(), on };
}

/** The text with this entry in the place of the one it has, else behind it. */
export function withEntry(text: string, { by, on }: Entry): string {
  const entry = `Người nhập: ${by}, ngày ${writtenDay(on)}`;
  const whole = text.normalize('NFC');
  if (ENTRY.test(whole)) return whole.replace(ENTRY, () => entry);
  return whole.trim() === '' ? entry : `${whole.trim().replace(/[;.]$/, '')}; ${entry}`;
}

/** As `forceIn` reads it again; empty for no day at all. */
export function forceText({ from, to }: { readonly from: Day | null; readonly to: Day | null }): string {
  if (from === null) return to === null ? '' : `đến hết ngày ${writtenDay(to)}`;
  return `từ ${writtenDay(from)}${to === null ? '' : ` đến ${writtenDay(to)}`}`;
}

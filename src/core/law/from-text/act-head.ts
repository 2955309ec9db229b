/** The act that a text is: number, name, days, whose money it is about, what it changes. What the text does not say stays open. */
import type { Level } from '../act';
import { readCitations } from '../citation/grammar';
import { dayAfter, toDay, type Day } from '../day';
import { basisIn } from '../own-caps/own-cap-texts';
import { FORMER_PROVINCES, PROVINCES } from '../provinces';
import { fold } from '../../table/seeing/fold';
import type { ActHead } from './proposal';

const HEAD_PARAGRAPHS = 40;
const NUMBER = /(?:^|\s)số\s*:\s*(.{3,40})/iu;
const DAY = /ngày\s+(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu;
const TYPES = ['Nghị quyết', 'Quyết định', 'Thông tư liên tịch', 'Thông tư', 'Nghị định', 'Quy chế', 'Quy định'] as const;
/** "Lâm Đồng, ngày 12 tháng 8 năm 2026" */
const PLACE_AND_DAY = /^(?:số\s*:.{3,40})?\p{Lu}[\p{L} .-]{1,30},\s*ngày\s+\d/iu;
const NATIONAL = /^(?:TT|TTLT|NĐ)$|BTC|BCT|TTg|CP$/;

const dayIn = (text: string): Day | null => {
  const [, day, month, year] = DAY.exec(text) ?? [];
  return year === undefined ? null : toDay(Number(year), Number(month), Number(day));
};

export function actHeadOf(paragraphs: readonly string[]): ActHead {
  const head = paragraphs.slice(0, HEAD_PARAGRAPHS);
  const end = head.findIndex((text) => /^căn cứ/iu.test(text));
  const above = end < 0 ? head.slice(0, 15) : head.slice(0, end);
  const numbered = above.map((text) => NUMBER.exec(text)?.[1]).find((text) => text !== undefined) ?? '';
  const number = readCitations(numbered)[0]?.number ?? null;
  const headed = TYPES.find((type) => above.some((text) => text.toUpperCase().startsWith(type.toUpperCase())));
  const type = (number === null ? undefined : basisIn(number)?.type) ?? headed ?? 'Văn bản';
  const issued = above.map((text) => (PLACE_AND_DAY.test(text) ? dayIn(text) : null)).find((day) => day !== null) ?? null;
  const title = titleOf(above, type);
  return {
    number,
    type,
    title,
    issued,
    from: startOf(paragraphs, issued),
    level: levelOf(number, above),
    province: provinceIn(above) ?? provinceIn(paragraphs.slice(0, HEAD_PARAGRAPHS)),
    amends: /sửa đổi|bổ sung|thay thế/iu.test(title ?? '') ? [...new Set(readCitations(title ?? '').map((one) => one.number))] : [],
  };
}

const SHORTEST_TITLE = 20;

/** The paragraphs below the word "NGHỊ QUYẾT": what it is about. */
function titleOf(above: readonly string[], type: string): string | null {
  const at = above.findIndex((text) => text.trim().toUpperCase() === type.toUpperCase());
  const inOne = above.find((text) => text.toUpperCase().startsWith(`${type.toUpperCase()} `) && text.length > type.length + 10);
  if (at < 0) return inOne === undefined ? null : inOne.slice(type.length).trim();
  const lines = above.slice(at + 1, at + 5);
  const isCapital = (text: string): boolean => text === text.toUpperCase();
  // A title may be written in capitals throughout; what follows it in capitals is who issues the act.
  const stop = lines.findIndex(
    (text, line) =>
      /^(?:[-_–—*]+$|Điều\s|Chương\s|CHƯƠNG\s|Căn cứ|\d+\.|HỘI ĐỒNG|(?:ỦY|UỶ) BAN|CHỦ TỊCH|BỘ TRƯỞNG|QUYẾT (?:NGHỊ|ĐỊNH))/u.test(text) ||
      (isCapital(text) && (line > 0 ? !isCapital(lines[line - 1] ?? '') : text.length < SHORTEST_TITLE)),
  );
  const title = (stop < 0 ? lines : lines.slice(0, stop)).join(' ').trim();
  return title === '' ? null : title;
}

/** "Nghị quyết này có hiệu lực …", but not "trước ngày Nghị quyết này có hiệu lực": that says what is older. */
const IN_FORCE =
  /(?<!(?:ngày|khi|lúc|thời điểm|nếu)\s+)(?:Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Quy định|Quy chế|Nghị định)\s+(?:này.{0,160}?)?có hiệu lực(.{0,120})/isu;

/** "có hiệu lực kể từ ngày 01 tháng 01 năm 2025", "sau 10 ngày kể từ ngày ký". */
function startOf(paragraphs: readonly string[], issued: Day | null): Day | null {
  for (const text of paragraphs) {
    const said = IN_FORCE.exec(text)?.[1];
    if (said === undefined) continue;
    const day = dayIn(said);
    if (day !== null) return day;
    const passed = /thông qua\s+(ngày.{0,30})/iu.exec(text)?.[1];
    const signed = (passed === undefined ? null : dayIn(passed)) ?? issued;
    if (signed === null) continue;
    const later = /sau\s+(\d{1,2})\s*(?:\([^)]*\)\s*)?ngày/iu.exec(said)?.[1];
    if (later !== undefined) return Array.from({ length: Number(later) }).reduce<Day>((from) => dayAfter(from), signed);
    if (/(?:từ|kể từ)\s+ngày\s+(?:ký|ban hành|thông qua)/iu.test(said)) return signed;
  }
  return null;
}

function levelOf(number: string | null, above: readonly string[]): Level | null {
  const code = number?.split('/').at(-1) ?? '';
  if (/HĐND|UBND/.test(code)) return 'province';
  if (NATIONAL.test(code.split('-')[0] ?? '') || NATIONAL.test(code)) return 'national';
  const text = above.join(' | ');
  if (/(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|UBND|HĐND/iu.test(text)) return 'province';
  return /bộ (?:tài chính|công thương)/iu.test(text) ? 'national' : null;
}

const NAMES = [...PROVINCES, ...FORMER_PROVINCES]
  .map(({ code, name }) => ({ code, words: fold(name).replace(/^thanh pho /, '') }))
  .sort((a, b) => b.words.length - a.words.length);

/** "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG" */
function provinceIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const rest = /\b(?:tinh|thanh pho|tp) (.*)$/.exec(fold(text))?.[1];
    const found = rest === undefined ? undefined : NAMES.find(({ words }) => `${rest} `.startsWith(`${words} `));
    if (found !== undefined) return found.code;
  }
  return null;
}

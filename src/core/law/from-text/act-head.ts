/** The act that a text is: number, name, days, whose money it is about, what it changes. What the text does not say stays open. */
import type { Level } from '../act';
import { readCitations, type Citation } from '../citation/grammar';
import { dayAfter, toDay, type Day } from '../day';
import { basisIn } from '../own-caps/own-cap-texts';
import { FORMER_PROVINCES, PROVINCES } from '../provinces';
import { fold } from '../../table/seeing/fold';
import { headPiecesOf, TYPES } from './head-pieces';
import type { ActHead } from './proposal';

const DAY = /ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu;
/** "Lâm Đồng, ngày 12 tháng 8 năm 2026", "Hà Giang, 08/7/2022", "ngày 11 tháng 5 năm 2023" on a line of its own. */
const PLACE_AND_DAY =
  /^(?:\p{Lu}[\p{L} .-]{1,30}\s*,\s*(?:ngày\s*)?|của\s[\p{L} .-]{5,60},?\s+ngày\s*|ngày\s*)(\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:năm|[/.-])\s*\d{4})/iu;
const NAMES = [...PROVINCES, ...FORMER_PROVINCES]
  .map(({ code, name }) => ({ code, words: fold(name).replace(/^thanh pho /, '') }))
  .sort((a, b) => b.words.length - a.words.length);

const NATIONAL = /^(?:TT|TTLT|NĐ)$|BTC|BCT|TTg|CP$/;

const dayIn = (text: string): Day | null => {
  const [, day, month, year] = DAY.exec(text) ?? [];
  return year === undefined ? null : toDay(Number(year), Number(month), Number(day));
};
const placeDayIn = (text: string): Day | null => {
  const written = PLACE_AND_DAY.exec(text)?.[1];
  return written === undefined ? null : dayIn(`ngày ${written}`);
};

export function actHeadOf(paragraphs: readonly string[]): ActHead {
  const head = headPiecesOf(paragraphs);
  const own = ownNumber(head);
  const number = own?.citation.number ?? null;
  const headed = TYPES.find((type) => head.some((text) => startsWith(text, type)));
  const type = (number === null ? undefined : basisIn(number)?.type) ?? headed ?? 'Văn bản';
  const issued =
    head.map(placeDayIn).find((day) => day !== null) ??
    own?.citation.date ??
    (own === null ? null : dayIn(own.behind)) ??
    citedDay(paragraphs, number) ??
    passedOn(paragraphs);
  const title = titleOf(head, headed ?? type);
  return {
    number,
    type,
    title,
    issued,
    from: startOf(paragraphs, issued),
    level: levelOf(number, head),
    province: provinceIn(head) ?? provinceIn(paragraphs.slice(0, HEAD_PARAGRAPHS)),
    amends: amendedIn(title, number),
  };
}

const HEAD_PARAGRAPHS = 40;
const startsWith = (text: string, type: string): boolean => text.toUpperCase().startsWith(type.toUpperCase());

const amendedIn = (title: string | null, own: string | null): readonly string[] =>
  title !== null && /sửa đổi|bổ sung|thay thế/iu.test(title)
    ? [...new Set(readCitations(title).map((one) => one.number))].filter((one) => one !== own)
    : [];

interface OwnNumber {
  readonly citation: Citation;
  /** What follows it in its piece. */
  readonly behind: string;
}

/** Other papers that a head names (reports, proposals) have no caps. */
const ACT_TYPES: readonly Citation['type'][] = ['NQ', 'QĐ', 'TT', 'TTLT', 'NĐ', 'CT'];
/** Words right before a number, which say that it is another act's. */
const OF_OTHER =
  /sửa đổi|bổ sung|thay thế|bãi bỏ|một số|(?:kèm theo|căn cứ|theo|hướng dẫn|thực hiện|thi hành|tại)\s+(?:\p{L}+\s+){0,3}$|(?:điều|khoản|quy định)\s+(?:\p{L}+\s+)?của\s+(?:\p{L}+\s+){0,3}$/iu;
const ATTACHED = /kèm theo\s+(?:Nghị quyết|Quyết định)\s+(?:số\s*(?::\s*)?)?$/iu;

/** The number that the act goes by, before or behind its type and title; an annex or a regulation has the one of the act it comes with. */
function ownNumber(head: readonly string[]): OwnNumber | null {
  // A number may stand on the line below its "Số:".
  const pieces = head.map((text, at) => (/(?:^|\s)số\s*(?::\s*)?$/iu.test(text) ? `${text} ${head[at + 1] ?? ''}` : text));
  const cited = pieces.flatMap((text, at) =>
    readCitations(text)
      .filter(({ type }) => ACT_TYPES.includes(type))
      .map((citation) => ({ citation, before: text.slice(0, citation.at), behind: `${text.slice(citation.end)} ${pieces[at + 1] ?? ''}` })),
  );
  const own = cited.find(({ before }) => !OF_OTHER.test(before));
  return own ?? cited.find(({ before }) => ATTACHED.test(before)) ?? null;
}

const SHORTEST_TITLE = 20;
const TITLE_LINES = 5;
/** Pieces of a head that are no part of its title. */
const NO_TITLE = /^\(?(?:số\s*(?::\s*)?(?:\d|$)|\d+\s*\/|cộng h(?:òa|oà)|độc lập|ngày\s*\d)|^(?:v\s*\/\s*v|về việc)\s*:?$/iu;
const ENDS_TITLE =
  /^(?:[-_–—*]+$|Điều\s|Chương\s|CHƯƠNG\s|Căn cứ|\d+\.\s|HỘI ĐỒNG|(?:ỦY|UỶ) BAN|UBND|CHỦ TỊCH|BỘ TRƯỞNG|QUYẾT (?:NGHỊ|ĐỊNH)|KHÓA|KHOÁ)/u;
const NUMBERED = String.raw`\(?(?:số\s*(?::\s*)?)?\d+\s*\/\s*\d{4}\s*\/\s*[\p{Lu}\d]+(?:\s*[-–]\s*[\p{Lu}\d]+)*`;
const DATED = String.raw`,?\s*ngày\s*\d{1,2}\s*(?:tháng|[/.-])\s*\d{1,2}\s*(?:năm|[/.-])\s*\d{4}\)?`;
/** "của Hội đồng nhân dân tỉnh Kon Tum" */
const ISSUED_BY = /^(?:của\s+)?(?:HĐND|UBND|hội đồng nhân dân|[ủu][ỷy] ban nhân dân)\s+(?:tỉnh|thành phố|TP\.?)\s+/iu;
const OPENS_WITH = [new RegExp(`^${NUMBERED}`, 'iu'), new RegExp(`^${DATED}`, 'iu'), /^[\s,.:;–-]+/u];

/** Without the words that say who issues it. */
function withoutIssuer(text: string): string {
  const by = ISSUED_BY.exec(text)?.[0];
  if (by === undefined) return text;
  const rest = text.slice(by.length);
  const words = rest.split(' ');
  const length = NAMES.find((name) => `${fold(rest)} `.startsWith(`${name.words} `))?.words.split(' ').length;
  return length === undefined ? text : words.slice(length).join(' ');
}

/** A line without the number, day and issuer that it begins with. */
function bare(line: string): string {
  let text = line;
  for (let before = ''; before !== text;) {
    before = text;
    for (const pattern of OPENS_WITH) text = text.replace(pattern, '');
    text = withoutIssuer(text);
  }
  return text.trim();
}

/** What it is about: the words below a line that is nothing but its type, else those behind the type. */
function titleOf(head: readonly string[], type: string): string | null {
  const alone = head.findLastIndex((text) => text.toUpperCase() === type.toUpperCase());
  const below = alone < 0 ? null : titleFrom('', head.slice(alone + 1));
  if (below !== null) return below;
  const opening = head.findIndex((text) => startsWith(text, type) && text.length > type.length);
  return opening < 0 ? null : titleFrom(bare((head[opening] ?? '').slice(type.length)), head.slice(opening + 1));
}

/** @param first what stands behind the type, without number, day and issuer */
function titleFrom(first: string, below: readonly string[]): string | null {
  const isCapital = (text: string): boolean => text === text.toUpperCase();
  const lines = below
    .slice(0, TITLE_LINES)
    .filter((text) => !NO_TITLE.test(text) && placeDayIn(text) === null)
    .map((text) => (/^của\s/iu.test(text) ? bare(text) : text));
  const all = [first, ...lines].filter((text) => text !== '');
  // A title may be written in capitals throughout; what follows it in capitals is who issues the act.
  const stop = all.findIndex(
    (text, line) =>
      (line > 0 || first === '') &&
      (ENDS_TITLE.test(text) || (isCapital(text) && (line > 0 ? !isCapital(all[line - 1] ?? '') : text.length < SHORTEST_TITLE))),
  );
  const title = (stop < 0 ? all : all.slice(0, stop)).join(' ').trim();
  return title === '' ? null : title;
}

/** "Nghị quyết này có hiệu lực …", but not "trước ngày Nghị quyết này có hiệu lực": that says what is older. */
const IN_FORCE =
  /(?<!(?:ngày|khi|lúc|thời điểm|nếu)\s+)(?:Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Quy định|Quy chế|Nghị định)\s+(?:này.{0,160}?)?có hiệu lực(.{0,120})/isu;
/** "Điều 5. Hiệu lực từ ngày 01/8/2026", "Có hiệu lực kể từ ngày …": the act means itself. */
const IN_FORCE_ALONE =
  /^(?:Điều\s+\d+\s*[.:]\s*|\d+\.\s*)?(?:Có hiệu lực|Hiệu lực)(?:\s+thi hành)?(?:\s*:)?(?:\s+kể)?\s+(từ\s+ngày.{0,60}|kể từ\s+ngày.{0,60})/iu;

/** "có hiệu lực kể từ ngày 01 tháng 01 năm 2025", "sau 10 ngày kể từ ngày ký". */
function startOf(paragraphs: readonly string[], issued: Day | null): Day | null {
  for (const text of paragraphs) {
    const said = IN_FORCE.exec(text)?.[1] ?? IN_FORCE_ALONE.exec(text)?.[1];
    if (said === undefined) continue;
    const day = dayIn(said);
    if (day !== null) return day;
    const signed = passedIn(text) ?? issued;
    if (signed === null) continue;
    const later = /sau\s+(\d{1,2})\s*(?:\([^)]*\)\s*)?ngày/iu.exec(said)?.[1];
    if (later !== undefined) return Array.from({ length: Number(later) }).reduce<Day>((from) => dayAfter(from), signed);
    if (/(?:từ|kể từ)\s+ngày\s+(?:ký|ban hành|thông qua)/iu.test(said)) return signed;
  }
  return null;
}

const passedIn = (text: string): Day | null => {
  const passed = /thông qua\s+(ngày.{0,30})/iu.exec(text)?.[1];
  return passed === undefined ? null : dayIn(passed);
};

/** "Nghị quyết này đã được Hội đồng nhân dân tỉnh … thông qua ngày …": the day of an act whose head has none. */
const passedOn = (paragraphs: readonly string[]): Day | null =>
  paragraphs
    .map((text) => (/^(?:Điều\s+\d+.\s*)?Nghị quyết\s+(?:này\s+)?(?:đã\s+)?được/iu.test(text) ? passedIn(text) : null))
    .find((day) => day !== null) ?? null;

/** "(Kèm theo Nghị quyết số 8/2025/NQ-HĐND ngày 09 tháng 4 năm 2025)": the day of the act where its own annex names it. */
const citedDay = (paragraphs: readonly string[], number: string | null): Day | null =>
  number === null
    ? null
    : (paragraphs
        .flatMap((text) => (text.includes('/') ? readCitations(text) : []))
        .find((one) => one.number === number && one.date !== null)?.date ?? null);

function levelOf(number: string | null, above: readonly string[]): Level | null {
  const code = number?.split('/').at(-1) ?? '';
  if (/HĐND|UBND/.test(code)) return 'province';
  if (NATIONAL.test(code.split('-')[0] ?? '') || NATIONAL.test(code)) return 'national';
  const text = above.join(' | ');
  if (/(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|UBND|HĐND/iu.test(text)) return 'province';
  return /bộ (?:tài chính|công thương)/iu.test(text) ? 'national' : null;
}

/** "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG"; a scan may have spaced the letters of the name. */
function provinceIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const rest = /\b(?:tinh|thanh pho|tp) (.*)$/.exec(fold(text))?.[1];
    if (rest === undefined) continue;
    const letters = rest.replaceAll(' ', '');
    const isApart = /^(?:\p{L} ){3}/u.test(rest);
    const found = NAMES.find(({ words }) => (isApart ? letters.startsWith(words.replaceAll(' ', '')) : `${rest} `.startsWith(`${words} `)));
    if (found !== undefined) return found.code;
  }
  return null;
}

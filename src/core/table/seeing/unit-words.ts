/** Money units as texts name them: "Đơn vị: triệu đồng", headings with a unit in brackets (realities 9). */
import type { UnitId } from '../../money/money';
import { isCountUnit } from './count-words';
import { fold } from './fold';
import { moneyUnitWords } from './vocabulary';

/** What the line calls itself, also as it is typed without Vietnamese marks: "Don vi: trieu dong". */
const SAYS_UNIT = String.raw`(?:đơn vị|don vi)(?:\s+(?:tính|tinh))?(?:\s+(?:tiền|tien)(?:\s+(?:tệ|te))?)?|[đd]\.?v\.?(?:\s?t)?|[đd]\/v t[íi]nh|(?:(?:kinh phí|số tiền|số liệu|giá trị|số vốn)\s+)?(?:được\s+)?tính (?:bằng|theo)(?:\s+đơn vị)?|unit`;
const UNIT_LINE = new RegExp(String.raw`^\(?\s*(?:${SAYS_UNIT})(?:\s*\/\s*unit)?(?:\s*[:.;\-–(]|\s)[\s:.;\-–(]*([^\s:.;\-–(].*)$`, 'iu');
/** Behind something else in the same cell: "Biểu số 2. ĐVT: triệu đồng". */
const UNIT_BEHIND = new RegExp(String.raw`[-–—.;,()]\s*(?:đơn vị tính|đơn vị|[đd]\.?v\.?t)\s*:\s*(\S.*)$`, 'iu');
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;
const FOREIGN = /\b(?:usd|eur|jpy|do la|euro)\b/;

/** The unit a short text names and nothing else: "triệu đồng", "1.000đ", "trđ", "Triệu đồng (VNĐ)". */
function unitNamed(text: string): UnitId | null {
  const folded = fold(text);
  if (folded.split(' ').length > 7) return null;
  if (FOREIGN.test(folded)) return 'other';
  // "triệu đồng/cơ sở" is money for one, "triệu đồng, %" money beside rates; "Đơn vị: mô hình" is no money, nor is "xã Đông Lỗ".
  const [first = null, ...others] = text
    .split(/[/,;](?!\d)|\s[-–]\s|[()[\]]/)
    .flatMap((piece) => (piece.trim() === '' ? [] : [pieceNamed(piece)]));
  if (first !== 'vnd') return first;
  // The currency first, how many of it behind: "VNĐ (triệu đồng)".
  return others.find((unit) => unit !== null && unit !== 'vnd') ?? first;
}

const CURRENCY = /(?:\bvnd|\bdong viet nam|\bviet nam dong|\bdong vn)$/;

function pieceNamed(piece: string): UnitId | null {
  // Full stops and signs of the end are no part of it: "triệu đồng./."
  const folded = fold(piece)
    .replace(/^vnd (?=\w)(.+)$/, '$1 vnd')
    .replace(CURRENCY, 'dong');
  return moneyUnitWords.findWhole(folded);
}

const withoutFullStop = (text: string): string => text.replace(/\.$/, '').trimEnd();

/** The unit that a "Đơn vị: …" line states; null when the line is none, or names an agency or a count unit. */
export function unitOfLine(text: string): UnitId | null {
  const match = UNIT_LINE.exec(text) ?? UNIT_BEHIND.exec(text);
  return match ? unitNamed(withoutFullStop(match[1] ?? '')) : null;
}

/** "Đơn vị tính: người": the line says that what stands below is counted, and is no money. */
export function saysCounted(text: string): boolean {
  const named = UNIT_LINE.exec(text)?.[1];
  return named !== undefined && isCountUnit(withoutFullStop(named));
}

/** The unit of a cell that says nothing else, beside "Đơn vị tính:" or alone above a table; "k" and "tr" alone say too little. */
export const unitAlone = (text: string): UnitId | null => (/đồng|dong|vn[dđ]/iu.test(text) ? unitNamed(text) : null);

/** The money unit of a line by its cell in the column of units; what is paid for one of something is a rate, and no amount. */
export const unitOfCount = (text: string): UnitId | null => (/\p{L}\s*\/\s*\p{L}/u.test(text) ? null : unitNamed(text));

/** The unit inside a heading or title: "Kinh phí (triệu đồng)", "… (ĐVT: trđ)". */
export function moneyUnitIn(text: string): UnitId | null {
  let currency: UnitId | null = null;
  for (const match of text.matchAll(IN_BRACKETS)) {
    const inner = match[1] ?? '';
    // "(D)" numbers a column; only "(đ)" is money.
    if (/^\s*\p{L}\s*$/u.test(inner) && inner.trim() !== 'đ') continue;
    const unit = unitOfLine(inner) ?? unitNamed(inner);
    if (unit !== null && unit !== 'vnd') return unit;
    currency ??= unit;
  }
  return currency;
}

const LAST_BRACKET = /\s*[([]([^()[\]]*)[)\]]\s*$/u;
const bare = new Map<string, string>();

/** A heading's folded text without the money unit in brackets at its end: "Tổng (trđ)" is "tong". */
export function withoutUnit(text: string, folded: string): string {
  if (!/[)\]]\s*$/.test(text)) return folded;
  let known = bare.get(text);
  if (known === undefined) {
    const inner = LAST_BRACKET.exec(text)?.[1] ?? '';
    known = (unitOfLine(inner) ?? unitNamed(inner)) === null ? folded : fold(text.replace(LAST_BRACKET, ''));
    bare.set(text, known);
  }
  return known;
}

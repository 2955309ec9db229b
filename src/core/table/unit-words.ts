/** Money units as texts name them: "Đơn vị: triệu đồng", headings with a unit in brackets (realities 9). */
import type { UnitId } from '../money/money';
import { fold } from './fold';
import { moneyUnitWords } from './vocabulary';

/** Also as it is typed without Vietnamese marks: "Don vi: trieu dong". */
const UNIT_LINE = /^\(?\s*(?:đơn vị tính|đơn vị|don vi tinh|don vi|[đd]\.?v\.?t|[đd]\/v t[íi]nh)\s*(?:[:.;\-–(]+|\s)\s*(.+?)\s*\)?\.?$/iu;
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;
const FOREIGN = /\b(?:usd|eur|jpy|do la|euro)\b/;

/** The unit a short text names and nothing else: "triệu đồng", "1.000đ", "trđ". */
function unitNamed(text: string): UnitId | null {
  const folded = fold(text);
  if (folded.split(' ').length > 5) return null;
  if (FOREIGN.test(folded)) return 'other';
  // "triệu đồng/cơ sở" is money for one, "triệu đồng, %" money beside rates; "Đơn vị: mô hình" is no money, nor is "xã Đông Lỗ".
  const [money = ''] = text.split(/[/,;](?!\d)/);
  return moneyUnitWords.findWhole(fold(money).replace(/(?:\bvnd|\bdong viet nam|\bviet nam dong|\bdong vn)$/, 'dong'));
}

/** The unit that a "Đơn vị: …" line states; null when the line is none, or names an agency or a count unit. */
export function unitOfLine(text: string): UnitId | null {
  const match = UNIT_LINE.exec(text);
  return match ? unitNamed(match[1] ?? '') : null;
}

/** The unit inside a heading or title: "Kinh phí (triệu đồng)", "… (ĐVT: trđ)". */
export function moneyUnitIn(text: string): UnitId | null {
  for (const match of text.matchAll(IN_BRACKETS)) {
    const inner = match[1] ?? '';
    // "(D)" numbers a column; only "(đ)" is money.
    if (/^\s*\p{L}\s*$/u.test(inner) && inner.trim() !== 'đ') continue;
    const unit = unitOfLine(inner) ?? unitNamed(inner);
    if (unit !== null) return unit;
  }
  return null;
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

/** For how many or how much an amount is meant: "/cơ sở", "cho mỗi mô hình". Two units at once ("/người/ngày") are no single count. */
import { countUnitOf } from '../activity/units';

export type UnitRead =
  | { readonly kind: 'unit'; readonly unit: string; readonly length: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'compound' }
  | { readonly kind: 'unknown' };

const LONGEST_UNIT = 6;

/** What acts count, and plans call otherwise. */
const ALSO: readonly (readonly [string, RegExp])[] = [
  ['facility', /^\s*(?:đơn vị(?: tham gia| thụ hưởng| được hỗ trợ)?|hộ gia đình|hộ sản xuất|cơ sở tham gia|tổ hợp tác)$/iu],
  ['issue', /^\s*(?:bài|tin|bài viết|bài báo|tin bài)$/iu],
];
const alsoCounted = (text: string): string | null => ALSO.find(([, words]) => words.test(text))?.[0] ?? null;

/** The unit that a text begins with, and how many letters it takes. */
function unitAtStart(text: string): { readonly unit: string; readonly length: number } | null {
  const words = [...text.matchAll(/[^\s,.;:()/]+/gu)];
  for (let count = Math.min(LONGEST_UNIT, words.length); count > 0; count--) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const length = last.index + last[0].length;
    const unit = countUnitOf(text.slice(0, length)) ?? alsoCounted(text.slice(0, length));
    if (unit !== null) return { unit, length };
  }
  return null;
}

/** Those who are helped go by several names: "/doanh nghiệp, hợp tác xã", "/cơ sở/doanh nghiệp". */
const BENEFICIARIES: readonly string[] = ['facility', 'enterprise'];
const isAlike = (a: string, b: string): boolean => a === b || (BENEFICIARIES.includes(a) && BENEFICIARIES.includes(b));

/** What belongs to one of those who are helped. */
const THINGS: readonly string[] = ['booth', 'brand', 'showroom', 'model', 'product', 'system', 'website'];

/** "/người/khóa", "/người/lần", "/cơ sở/phiên chợ", "/gian hàng/cơ sở": what one takes part in, or whose it is, counts nothing more. */
const isCourseOf = (one: string, of: string): boolean =>
  (['person', 'trainee', 'worker'].includes(one) && ['class', 'trip', 'occasion', 'turn'].includes(of)) ||
  (BENEFICIARIES.includes(one) && ['fair', 'class', 'trip', 'occasion', 'turn'].includes(of)) ||
  (THINGS.includes(one) && BENEFICIARIES.includes(of)) ||
  (one === 'booth' && ['fair', 'occasion', 'turn'].includes(of));

const EACH = /^\s*(?:\/|(?:(?:cho|đối với|trên|tính cho|tính trên)\s*)?(?:mỗi|một(?!\s+số)|01|1)(?=\s))\s*(?:(?:mỗi|một|01|1)\s+)?/iu;

/** @param after what follows the amount */
export function unitAfter(after: string): UnitRead {
  const spoken = /^\s*\([^)\d%]*\)/.exec(after)?.[0] ?? '';
  const text = after.slice(spoken.length);
  const each = EACH.exec(text);
  if (each === null) return { kind: 'none' };
  const found = unitAtStart(text.slice(each[0].length));
  if (found === null) return each[0].includes('/') ? { kind: 'unknown' } : { kind: 'none' };
  let length = spoken.length + each[0].length + found.length;
  for (let more = /^\s*\/\s*/.exec(after.slice(length)); more !== null; more = /^\s*\/\s*/.exec(after.slice(length))) {
    const next = unitAtStart(after.slice(length + more[0].length));
    if (next === null || !(isAlike(found.unit, next.unit) || isCourseOf(found.unit, next.unit))) return { kind: 'compound' };
    length += more[0].length + next.length;
  }
  return { kind: 'unit', unit: found.unit, length };
}

/** "Mỗi mô hình được hỗ trợ không quá …" */
export function unitBefore(before: string): string | null {
  const each = [...before.matchAll(/(?<![\p{L}\d])(?:mỗi|(?:một|01)(?!\s+(?:số|phần|lần)))\s+/giu)].at(-1);
  if (each === undefined) return null;
  return unitAtStart(before.slice(each.index + each[0].length))?.unit ?? null;
}

/** "riêng lớp dưới 50 học viên": one of what the words begin with; "đối với doanh nghiệp" says who is helped. */
export function unitNamedFirst(condition: string): string | null {
  const unit = unitAtStart(condition.replace(/^\s*(?:riêng\s+)?(?:đối với\s+|với\s+)?(?:các\s+|mỗi\s+)?/iu, ''))?.unit ?? null;
  return unit === null || BENEFICIARIES.includes(unit) ? null : unit;
}

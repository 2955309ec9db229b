/** Physical targets split up in words: "32 cơ sở, gồm: 04 cơ sở …; 19 cơ sở …". A list that is not plain in every item is none. */
import { fold } from '../table/seeing/fold';

export interface Count {
  readonly start: number;
  readonly value: number;
  /** "cơ sở", as one name for all its spellings. */
  readonly unit: string;
  readonly text: string;
  readonly bound: 'exact' | 'at-least' | 'loose';
}

export interface TargetList {
  readonly head: Count;
  readonly parts: readonly Count[];
  /** "gồm", or a colon, names all parts; "trong đó" may leave some out (realities 7). */
  readonly isWhole: boolean;
}

/** Units of count by the word they are known under; those of one kind may be added: a model is set up in a facility. */
const UNITS: readonly (readonly [string, string])[] = [
  ['lượt cơ sở', 'lượt cơ sở'],
  ['lượt lao động', 'lao động'],
  ['lượt học viên', 'học viên'],
  ['lượt người', 'người'],
  ['cơ sở', 'cơ sở'],
  ['mô hình', 'mô hình'],
  ['doanh nghiệp', 'doanh nghiệp'],
  ['hợp tác xã', 'hợp tác xã'],
  ['htx', 'hợp tác xã'],
  ['hộ', 'hộ'],
  ['đề án', 'đề án'],
  ['dự án', 'dự án'],
  ['nhiệm vụ', 'nhiệm vụ'],
  ['lớp', 'lớp'],
  ['khóa', 'khóa'],
  ['học viên', 'học viên'],
  ['lao động', 'lao động'],
  ['người', 'người'],
  ['sản phẩm', 'sản phẩm'],
  ['nhãn hiệu', 'nhãn hiệu'],
  ['gian hàng', 'gian hàng'],
  ['hội chợ', 'hội chợ'],
  ['cụm công nghiệp', 'cụm công nghiệp'],
  ['phòng trưng bày', 'phòng trưng bày'],
  ['hệ thống', 'hệ thống'],
  ['chuyên đề', 'chuyên đề'],
  ['hội nghị', 'hội nghị'],
  ['hội thảo', 'hội thảo'],
  ['chuyến', 'chuyến'],
  ['đợt', 'đợt'],
  ['cuộc', 'cuộc'],
  ['xã', 'xã'],
];
const SUPPORTED: ReadonlySet<string> = new Set(['cơ sở', 'mô hình', 'doanh nghiệp', 'hợp tác xã', 'hộ', 'đề án', 'dự án', 'hệ thống']);

/** Whether counts of two units may stand in one sum. */
export const isOneKind = (a: string, b: string): boolean => a === b || (SUPPORTED.has(a) && SUPPORTED.has(b));

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/%])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(${UNITS.map(([word]) => word).join('|')})(?![\p{L}])(?!\s*\/)`,
  'giu',
);
const AT_LEAST = /(?:ít nhất|tối thiểu|trên|hơn)\s*$/iu;
const LOOSE = /(?:khoảng|gần|xấp xỉ|ước|dự kiến|tối đa|không quá|dưới|đến|mỗi|\d\s*[-–/])\s*$/iu;

function countsIn(text: string, from: number): Count[] {
  return [...text.matchAll(COUNT)].map((match): Count => {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const unit = UNITS.find(([word]) => fold(word) === fold(match[2] ?? ''))?.[1] ?? '';
    const bound = AT_LEAST.test(before) ? 'at-least' : LOOSE.test(before) ? 'loose' : 'exact';
    return { start: from + match.index, value: Number((match[1] ?? '').replace(/\./g, '')), unit, text: match[0], bound };
  });
}

const OPENING = /(trong đó)\s*(?:có\s*)?:?|(?:bao gồm|gồm(?: có)?|chia ra|cụ thể)\s*:?|:(?!\d)/giu;

/** What every opening holds: a text without any, or with no count before the last of them, is not looked into. */
const OPENERS = [':', 'đó', 'gồm', 'chia ra', 'cụ thể'] as const;
const MAY_OPEN = new RegExp(OPENERS.join('|'), 'u');

/** A glance at a text: few of those in a table say what something is made up of. */
export const mayOpenList = (text: string): boolean => MAY_OPEN.test(text);

/** The lists of a text; what stands in brackets explains and is not counted. */
export function readTargetLists(text: string): TargetList[] {
  if (!mayOpenList(text)) return [];
  const opening = Math.max(...OPENERS.map((word) => text.lastIndexOf(word)));
  if (!/\d/.test(text.slice(0, opening))) return [];
  const plain = text.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  const sentences = [...plain.matchAll(/(?:[^.]|\.(?=\d)|\.(?!\s+\p{Lu}|$))+/gu)];
  return sentences.flatMap((sentence) => {
    for (const opening of sentence[0].matchAll(OPENING)) {
      const head = countsIn(sentence[0].slice(0, opening.index), sentence.index).at(-1);
      if (head === undefined || head.bound === 'loose') continue;
      const from = opening.index + opening[0].length;
      const parts = partsOf(sentence[0].slice(from), sentence.index + from, head);
      if (parts !== null) return [{ head, parts, isWhole: opening[1] === undefined }];
    }
    return [];
  });
}

/** One count of the head's kind in every item, or no list at all. */
function partsOf(text: string, from: number, head: Count): Count[] | null {
  const items: { text: string; start: number }[] = [];
  const mark = /[;\n]/.test(text) ? /[^;\n]+/g : /[^,]+/g;
  for (const match of text.matchAll(mark)) {
    const last = items.at(-1);
    // "máy móc, thiết bị" is one item: a comma parts only where a figure follows.
    if (!/\d/.test(match[0]) && last !== undefined) last.text = text.slice(last.start, match.index + match[0].length);
    else if (/\S/.test(match[0])) items.push({ text: match[0], start: match.index });
  }
  if (items.length < 2) return null;
  const parts: Count[] = [];
  for (const item of items) {
    const [count, ...more] = countsIn(item.text, from + item.start);
    if (count === undefined || more.length > 0 || !isOneKind(count.unit, head.unit) || count.bound === 'loose') return null;
    // Another figure in the item may be what was meant to be added.
    if ((item.text.match(/\d+(?:[.,]\d+)*/g) ?? []).length > 1) return null;
    parts.push(count);
  }
  return parts;
}

/**
 * Rules that lines state of themselves, by the numbers of other lines: "Kết dư (I+II-III)", "Chênh lệch (A-B)", "4. Còn lại (4=2-3)",
 * "Lợi nhuận gộp (20=10-11)". Plain sums of lines ("Tổng cộng (I+II)") are read with the nesting.
 */
import type { Line } from '../model/line';

export interface LineRule {
  /** Positions of lines. */
  readonly total: number;
  readonly plus: readonly number[];
  readonly less: readonly number[];
  /** The rule names what it gives ("4=2-3"), or does more than take one line off another: it cannot mean "1 to 3". */
  readonly isPlain: boolean;
}

const NAME = String.raw`(?:[IVX]{1,5}|[A-HJ-UWYZĐ]|\d{1,3}(?:\.\d{1,2})*[a-zđ]?)`;
const TERM = String.raw`(?:[([]\s*)?(?:mục\s+)?${NAME}(?:\s*[)\]])?`;
const RULE = new RegExp(String.raw`[([=:]\s*(?:${TERM}\s*=\s*)?(${TERM}(?:\s*[+\-–−]\s*${TERM})+)\s*(?:[)\]]|$)`, 'u');
/** From the first sign of a rule on: looking once from each of them took minutes where a label is nothing else. */
const MAY_TAKE_OFF = /^[^([=:]*[([=:].*[-–−]/u;
const DEFINED = new RegExp(String.raw`${NAME}(?:\s*[)\]])?\s*=`, 'u');

/** How a line may be called: by its number, by its code. */
export type NamesOf = (line: Line) => readonly string[];

export function lineRules(lines: readonly Line[], names: NamesOf): LineRule[] {
  return lines.flatMap((line, total): LineRule[] => {
    const written = line.counted && MAY_TAKE_OFF.test(line.label) ? RULE.exec(line.label) : null;
    const terms = written?.[1]?.split(/\s*([+\-–−])\s*/) ?? [];
    if (written === null || !terms.some((sign) => /^[-–−]$/.test(sign))) return [];
    const [plus, less]: [number[], number[]] = [[], []];
    for (let at = 0; at < terms.length; at += 2) {
      const name = (terms[at] ?? '').replace(/^[([]?\s*(?:mục\s+)?|\s*[)\]]$/giu, '').trim();
      const named = nearest(lines, names, name, total);
      if (named === null) return [];
      (at === 0 || terms[at - 1] === '+' ? plus : less).push(named);
    }
    const all = new Set([...plus, ...less]);
    if (all.size < plus.length + less.length) return [];
    return [{ total, plus, less, isPlain: plus.length > 1 || less.length > 1 || DEFINED.test(written[0]) }];
  });
}

/** "01" may be stored as 1. */
const withoutZeros = (name: string): string => name.replace(/^0+(?=\d)/, '');

/** The line of this name that stands nearest above; numbers begin again in every group. */
function nearest(lines: readonly Line[], names: NamesOf, name: string, from: number): number | null {
  const isNamed = (at: number): boolean => {
    const line = lines[at];
    return line?.counted === true && names(line).some((own) => withoutZeros(own) === withoutZeros(name));
  };
  for (let at = from - 1; at >= 0; at--) if (isNamed(at)) return at;
  for (let at = from + 1; at < lines.length; at++) if (isNamed(at)) return at;
  return null;
}

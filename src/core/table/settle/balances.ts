/**
 * Figures that are others added and taken off: by a rule that the form states ("5=1+2-3", "Chênh lệch (A-B)"), or by what a line is called:
 * what is left at the end of a period, and the beginning of the next. Stated rules are believed until figures deny them, words alone only
 * where figures bear them out.
 */
import type { DeclaredRule } from '../heads/declared-rules';
import { lineRules, type NamesOf } from '../lines/line-rules';
import type { Column } from '../model/column';
import type { Line } from '../model/line';
import type { Balance, BalancePlace, Place } from '../model/table';
import { fold } from '../seeing/fold';
import { printUnits } from './matrix';
import { agree } from './vote';

const anyOf = (...phrases: readonly string[]): string => phrases.map(fold).join('|');
const LEFT = new RegExp(
  `\\b(?:${anyOf(
    'cuối kỳ',
    'cuối năm',
    'cuối quý',
    'cuối tháng',
    'cuối giai đoạn',
    'còn lại',
    'còn dư',
    'còn phải',
    'còn thiếu',
    'còn thừa',
    'kết dư',
    'chênh lệch',
    'chuyển năm sau',
    'chuyển sang năm sau',
    'chuyển kỳ sau',
    'lợi nhuận',
    'thặng dư',
    'bội thu',
    'bội chi',
    'cân đối',
    'tồn quỹ',
    'số tồn',
    'thực lĩnh',
    'thực nhận',
  )})\\b`,
);
const OPENING = new RegExp(
  `\\b(?:${anyOf('đầu kỳ', 'đầu năm', 'đầu quý', 'đầu tháng', 'năm trước chuyển sang', 'kỳ trước chuyển sang')})\\b`,
);
const CLOSING = new RegExp(
  `\\b(?:${anyOf('cuối kỳ', 'cuối năm', 'cuối quý', 'cuối tháng', 'chuyển năm sau', 'chuyển sang năm sau', 'chuyển kỳ sau')})\\b`,
);

/** "Lũy kế": what the lines of totals come to up to each column. */
const SO_FAR = new RegExp(`^(?:${anyOf('lũy kế', 'cộng dồn', 'số lũy kế', 'tổng lũy kế')})\\b`);
/** So many columns must bear it out; a wrong figure fails in its own and in the next. */
const LEAST_SO_FAR = 2;

/** So many lines just above may make up what is left. */
const MOST_TERMS = 5;
/** One place alone bears words out where so many digits agree. */
const ENOUGH_ALONE = 10_000;

export function balancesOf(lines: readonly Line[], columns: readonly Column[], rules: readonly DeclaredRule[], names: NamesOf): Balance[] {
  const sheet = new Places(lines, columns);
  const stated = lineRules(lines, names);
  const ruled = new Set(stated.map(({ total }) => total));
  const ofLines = stated.flatMap((rule) => {
    const places = sheet.down(rule.total, rule.plus, rule.less);
    return sheet.stated('column', places, rule.isPlain || LEFT.test(lines[rule.total]?.folded ?? ''));
  });
  const left = lines.flatMap((line, at) => {
    if (!line.counted || line.total !== null || ruled.has(at) || !LEFT.test(line.folded)) return [];
    return sheet.shown(at);
  });
  const ends = new Set([...ruled, ...left.flatMap(({ places }) => places.map(({ total }) => total.line))]);
  return [
    ...ofColumns(sheet, lines, columns, rules),
    ...ofLines,
    ...left,
    ...openings(sheet, lines, columns, ends),
    ...soFar(sheet, lines),
  ];
}

function ofColumns(sheet: Places, lines: readonly Line[], columns: readonly Column[], rules: readonly DeclaredRule[]): Balance[] {
  const position = (column: number): number => columns.findIndex(({ index }) => index === column);
  return rules.flatMap(({ total, parts, less = [] }) => {
    const [whole, plus, taken] = [position(total), parts.map(position), less.map(position)];
    if (taken.length === 0 || [whole, ...plus, ...taken].includes(-1)) return [];
    const places = lines.flatMap((line, at): BalancePlace[] => {
      if (!line.counted || line.rate) return [];
      const as = (list: readonly number[]): Place[] => list.map((column) => ({ line: at, column }));
      return [{ total: { line: at, column: whole }, plus: as(plus), less: as(taken) }];
    });
    return sheet.stated('row', places, true);
  });
}

/** What a period begins with is what the one before it ended with. */
function openings(sheet: Places, lines: readonly Line[], columns: readonly Column[], ends: ReadonlySet<number>): Balance[] {
  const opening = lines.findIndex(({ counted, folded }) => counted && OPENING.test(folded));
  const closing = lines.findLastIndex(({ counted, folded }, at) => counted && at !== opening && (CLOSING.test(folded) || ends.has(at)));
  if (opening < 0 || closing < 0) return [];
  const places = columns.flatMap(({ year }, column): BalancePlace[] => {
    const before = columns.findIndex((other) => typeof year === 'number' && other.year === year - 1);
    return before < 0 ? [] : [{ total: { line: opening, column }, plus: [{ line: closing, column: before }], less: [] }];
  });
  const { holds, fails } = sheet.vote(places);
  if (holds === 0 || fails > Math.max(1, holds / 2)) return [];
  return [{ kind: 'row', places, standing: 'borne-out', because: ['figures', 'words'] }];
}

/** Each figure of "Lũy kế" is the one before it and the total of its own column. */
function soFar(sheet: Places, lines: readonly Line[]): Balance[] {
  return lines.flatMap((line, at): Balance[] => {
    if (!line.counted || !SO_FAR.test(line.folded)) return [];
    const base = lines.findLastIndex(({ counted, total }, before) => before < at && counted && total !== null);
    const columns = base < 0 ? [] : sheet.apart(base).filter((column) => sheet.isWritten({ line: at, column }));
    const places = columns.map((column, order): BalancePlace => {
      const before = columns[order - 1];
      const own = { line: base, column };
      return { total: { line: at, column }, plus: before === undefined ? [own] : [{ line: at, column: before }, own], less: [] };
    });
    // What begins higher than its first total and goes on from there counts from before.
    const [first, second] = [places.slice(0, 1), places.slice(1, 2)].map((one) => sheet.vote(one));
    const own = first?.fails === 1 && second?.holds === 1 ? places.slice(1) : places;
    const { holds, fails } = sheet.vote(own);
    if (holds < LEAST_SO_FAR || fails > 2 || holds < fails) return [];
    return [{ kind: 'row', places: own, standing: 'borne-out', because: ['figures', 'words'] }];
  });
}

/** The figures of a table, asked whether one is what others give. */
class Places {
  private known: readonly number[] | null = null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly columns: readonly Column[],
  ) {}

  /** The finest decimal of each column; most tables leave nothing over, and are never asked. */
  private get units(): readonly number[] {
    return (this.known ??= printUnits(this.lines, this.columns.length));
  }

  /** The same lines in every column where the total is written. */
  down(total: number, plus: readonly number[], less: readonly number[]): BalancePlace[] {
    return this.units.flatMap((_, column): BalancePlace[] => {
      const as = (list: readonly number[]): Place[] => list.map((line) => ({ line, column }));
      return this.isWritten({ line: total, column }) ? [{ total: { line: total, column }, plus: as(plus), less: as(less) }] : [];
    });
  }

  /** Columns of a line but the one that adds up all others. */
  apart(line: number): readonly number[] {
    const all = this.columns.map((_, column) => column).filter((column) => this.isWritten({ line, column }));
    const sum = all.reduce((total, column) => total + this.value({ line, column }), 0);
    return all.filter((column) => agree(this.value({ line, column }) * 2, sum, 0, 0) !== true);
  }

  vote(places: readonly BalancePlace[]): { readonly holds: number; readonly fails: number; readonly digits: number } {
    let [holds, fails, digits] = [0, 0, 0];
    for (const place of places) {
      const parts = [...place.plus, ...place.less];
      if (!this.isWritten(place.total) || !parts.some((part) => this.isWritten(part))) continue;
      const given =
        place.plus.reduce((sum, part) => sum + this.value(part), 0) - place.less.reduce((sum, part) => sum + this.value(part), 0);
      const unit = this.units[place.total.column] ?? 0;
      const verdict = agree(this.value(place.total), given, parts.length, unit === 1 ? 0 : unit);
      if (verdict === true) {
        holds++;
        digits = Math.max(digits, Math.abs(this.value(place.total)) / unit);
      } else if (verdict === false) fails++;
    }
    return { holds, fails, digits };
  }

  /** A rule that the form states: a slip or two break it, figures that deny it all over mean something else. */
  stated(kind: Balance['kind'], places: readonly BalancePlace[], isSure: boolean): Balance[] {
    const { holds, fails } = this.vote(places);
    if (holds + fails === 0) return [];
    const isBorneOut = fails === 0 || holds >= fails || (isSure && fails === 1);
    if (!isBorneOut) return [];
    return [{ kind, places, standing: 'borne-out', because: holds > 0 ? ['figures', 'words'] : ['words'] }];
  }

  /** What the line is said to leave of the lines just above it, of its own numbering. */
  shown(total: number): Balance[] {
    const own = this.lines[total];
    const kin = this.lines.flatMap((line, at) =>
      at < total && line.counted && !line.partial && line.ordinal?.class === own?.ordinal?.class ? [at] : [],
    );
    let best: { readonly places: readonly BalancePlace[]; readonly weight: number } | null = null;
    for (const { plus, less } of splits(kin.slice(-MOST_TERMS))) {
      const places = this.down(total, plus, less);
      const { holds, fails, digits } = this.vote(places);
      const isBorneOut = holds === 1 ? fails === 0 && digits >= ENOUGH_ALONE : holds >= 2 && holds >= 2 * fails;
      const weight = holds - fails - (plus.length + less.length) / 10;
      if (isBorneOut && (best === null || weight > best.weight)) best = { places, weight };
    }
    return best === null ? [] : [{ kind: 'column', places: best.places, standing: 'borne-out', because: ['figures', 'words'] }];
  }

  private value({ line, column }: Place): number {
    const { state = 'absent', approximate = 0 } = this.lines[line]?.figures[column] ?? {};
    return state === 'number' ? approximate : state === 'absent' ? 0 : NaN;
  }

  isWritten({ line, column }: Place): boolean {
    const cell = this.lines[line]?.figures[column]?.cell;
    return cell !== undefined && cell.value !== '' && !Number.isNaN(this.value({ line, column }));
  }
}

/** The last lines, two or more, the first of them added and at least one taken off. */
function splits(kin: readonly number[]): { readonly plus: readonly number[]; readonly less: readonly number[] }[] {
  const found: { plus: number[]; less: number[] }[] = [];
  for (let count = 2; count <= kin.length; count++) {
    const terms = kin.slice(-count);
    for (let signs = 1; signs < 1 << (count - 1); signs++) {
      const isTaken = (at: number): boolean => at > 0 && ((signs >> (at - 1)) & 1) === 1;
      found.push({ plus: terms.filter((_, at) => !isTaken(at)), less: terms.filter((_, at) => isTaken(at)) });
    }
  }
  return found;
}

/** What each column holds, by its heading path and by what stands in it: ordinal, text, year, source, quantity, money, percent. */
import type { UnitId } from '../../money/money';
import type { TableArea } from '../areas/area';
import { holdsCodes } from './codes';
import { contentsOf, noContent, type Content } from './column-content';
import type { ColumnMeaning } from '../model/corrections';
import type { DeclaredRule } from './declared-rules';
import { headingPaths } from './heading-paths';
import type { SheetView } from '../seeing/sheet-view';
import type { Column, ColumnRole, HeadingPart, HeadingPath } from '../model/column';
import type { SourceKey, YearKey } from '../model/dimensions';
import { countsThings } from '../seeing/count-words';
import { moneyUnitIn, withoutUnit } from '../seeing/unit-words';
import { yearAndRest, yearIn } from '../seeing/years';
import { columnWords, type ColumnWord, type SourceWord, type Vocabulary } from '../seeing/vocabulary';

/** Shares and rates are never added down the lines, whatever their heading says. */
const isShownAsPercent = (content: Content | undefined): boolean => content !== undefined && content.percents * 2 > content.figures;

/**
 * @param said what a person said of columns, by column of the sheet
 * @param rules what the form declares that columns add up
 */
export function readColumns(
  view: SheetView,
  area: TableArea,
  said: ReadonlyMap<number, ColumnMeaning>,
  rules: readonly DeclaredRule[],
): Column[] {
  const paths = headingPaths(view, area);
  const contents = contentsOf(view, area, paths.length);
  const saidAt = (at: number): ColumnMeaning | undefined => said.get(area.left + at);
  const textRoles = chooseTextColumns(
    paths,
    contents,
    paths.map((_, at) => saidAt(at)?.role),
    view.sources,
  );
  const meanings = paths.map((path) => path.map((part) => meaningOf(part, view.sources)));
  const description = textRoles.indexOf('description');
  // A difference of amounts is an amount: it adds up down the lines as they do.
  const differences = new Set(rules.flatMap(({ parts, result }) => (parts.includes(result) ? [result] : [])));

  const years = new Set<number>();
  const sources = new Set<number>();
  paths.forEach((path, at) => {
    if (textRoles[at] !== null) return;
    const meant = saidAt(at);
    if (meant !== undefined) {
      // What its neighbours' totals add up, told apart at the height of its last heading.
      const depth = path.at(-1)?.to;
      if (depth !== undefined && typeof meant.year === 'number') years.add(depth);
      if (depth !== undefined && meant.source !== null && meant.source !== 'all') sources.add(depth);
      return;
    }
    path.forEach((part, position) => {
      const meaning = meanings[at]?.[position];
      for (let depth = part.from; depth <= part.to; depth++) {
        if (meaning?.year !== undefined) years.add(depth);
        if (meaning?.source !== undefined) sources.add(depth);
      }
    });
  });

  return paths.map((path, at): Column => {
    const together = joinedWord(path);
    const words = together === null ? (meanings[at] ?? []).flatMap(({ word }) => (word === null ? [] : [word])) : [together];
    const base = {
      index: area.left + at,
      path,
      label: path.map(({ text }) => text).join(' › '),
      words,
      unit: path.reduceRight<UnitId | null>((unit, { text }) => unit ?? moneyUnitIn(text), null) ?? unitOfThings(path, words),
      said: false,
    };
    const meant = saidAt(at);
    if (meant !== undefined) return { ...base, ...meant, past: meant.role === 'figure' && path.some(isOutcome), said: true };
    const role = textRoles[at] ?? null;
    const nothing = { measure: 'money', year: null, source: null, past: false } as const;
    if (role !== null) return { ...base, role, ...nothing };
    const ratio = words.some(
      (word) => word === 'percent' || word === 'average' || word === 'code' || (word === 'comparison' && !differences.has(area.left + at)),
    );
    if (ratio || path.some((part) => isOfRates(part, contents[at])) || isShownAsPercent(contents[at]))
      return { ...base, role: 'not-additive', ...nothing };
    if (path.length === 0 && holdsCodes(view, area, area.left + at, at < description)) return { ...base, role: 'not-additive', ...nothing };
    // "Quy mô (cơ sở)" counts; a "Quy mô" without a unit may be anything.
    const counts = words.includes('quantity') || words.includes('schedule') || (words.includes('scale') && base.unit === 'other');
    const measure = words.includes('unitPrice') ? 'price' : counts ? 'quantity' : 'money';
    let year: YearKey | null = null;
    let source: SourceKey | null = null;
    path.forEach((part, position) => {
      const meaning = meanings[at]?.[position];
      if (meaning === undefined) return;
      if (meaning.year !== undefined) year = meaning.year;
      if (meaning.source !== undefined) source = meaning.source;
      if (meaning.total) {
        const beside = (depths: ReadonlySet<number>): boolean => {
          for (let depth = part.from; depth <= part.to; depth++) if (depths.has(depth)) return true;
          return false;
        };
        // A total adds up what its neighbours at the same height tell apart.
        const overYears = beside(years);
        const overSources = beside(sources);
        if (year === null && (overYears || (years.size > 0 && !overSources))) year = 'period';
        if (
          source === null &&
          (overSources || (sources.size > 0 && !overYears && year !== 'period') || (sources.size > 0 && years.size === 0))
        )
          source = 'all';
      }
    });
    const past = path.some(isOutcome) || words.includes('comparison');
    return { ...base, role: 'figure', measure, year, source, past };
  });
}

/** "Tỷ lệ %", "… được hưởng (100%)" in brackets; "Các khoản thu hưởng 100%" are amounts, and so are figures that no percentage reaches: "Thuế VAT (10%)". */
const isOfRates = ({ text }: HeadingPart, content: Content | undefined): boolean =>
  /(?<!\d\s?)%/.test(text) || (/\(\s*[\d.,]+\s*%\s*\)/.test(text) && !isMostlyLarge(content));

const isMostlyLarge = (content: Content | undefined): boolean => content !== undefined && content.large * 2 > content.figures;

/** "TH 2025", "2024 (ước)", or a banner "Thực hiện" over years; "Năm thực hiện" and "Kinh phí thực hiện" head plans as well. */
function isOutcome({ folded }: HeadingPart): boolean {
  return (
    /^(?:th|thuc hien|uth|ut|uoc|da thuc hien|ket qua|quyet toan|qt)\b/.test(folded) ||
    /\d{4} (?:th|thuc hien|uoc|uoc th|uoc thuc hien|quyet toan)$/.test(folded)
  );
}

/** "Diện tích (ha)" is in no unit of money, whatever the table's is. */
const unitOfThings = (path: HeadingPath, words: readonly ColumnWord[]): UnitId | null =>
  !words.includes('amount') && !words.includes('unitPrice') && path.some(({ text, folded }) => countsThings(text, folded)) ? 'other' : null;

/** A heading typed over two cells ("Đơn" above "giá") says its word only when read together (realities 1). */
function joinedWord(path: HeadingPath): ColumnWord | null {
  if (path.length < 2) return null;
  const joined = path.map(({ folded }) => folded).join(' ');
  if (joined.split(' ').length > 4) return null;
  const text = path.map((part) => part.text).join(' ');
  const whole = columnWords.findWhole(joined, text);
  return whole ?? (path.every((part) => columnWords.find(part.folded, part.text) === null) ? columnWords.find(joined, text) : null);
}

interface Meaning {
  readonly word: ColumnWord | null;
  readonly year?: YearKey;
  readonly source?: SourceKey;
  readonly total: boolean;
}

/** What one heading cell says, its unit left aside. */
function meaningOf({ text, folded: whole, year: named }: HeadingPart, sources: Vocabulary<SourceWord>): Meaning {
  const folded = withoutUnit(text, whole);
  const found = columnWords.find(folded, text);
  // "Chi cấp bù chênh lệch lãi suất …" is an amount: in a long heading the word is what the money is for.
  const word = (found === 'comparison' || found === 'average') && folded.split(' ').length > 6 ? null : found;
  const year = yearIn(folded);
  if (year !== null) return { word, year, total: false };
  const dated = yearAndRest(folded);
  const beside = dated === null ? null : meaningBeside(dated.rest, sources);
  if (dated !== null && beside !== null) return { ...beside, year: dated.year };
  // A year that its neighbours bear out, whatever is said beside it.
  if (named !== null) return { word, year: named, total: false };
  const source = sources.find(folded, text);
  if (source === 'stateBudget') return { word, source: 'state-budget', total: /^(?:tong|cong)\b/.test(folded) };
  // "Tổng KCQG" adds up that source over the years beside it.
  if (source !== null && source !== 'total')
    return { word: word === 'quantity' ? word : null, source, total: /^(?:tong|cong)\b/.test(folded) };
  if (word === 'periodTotal' && /\d{4} \d{4}$/.test(folded)) return { word, year: 'period', total: false };
  return { word, total: word === 'periodTotal' || source === 'total' || word === 'costTotal' };
}

/** What the words beside a year say: a source, a total, a measure; null for anything else ("chuyển nguồn năm 2025 sang"). */
function meaningBeside(rest: string, sources: Vocabulary<SourceWord>): Meaning | null {
  const found = columnWords.find(rest);
  const word = found === 'quantity' || found === 'unitPrice' || found === 'amount' || found === 'comparison' ? found : null;
  const source = sources.find(rest);
  if (found === 'costTotal' || source === 'total' || found === 'periodTotal') return { word, total: true };
  if (source !== null) return { word: null, source: source === 'stateBudget' ? 'state-budget' : source, total: false };
  return word === null ? null : { word, total: false };
}

/** "Đơn vị" above names of communes and centres, not above "lớp" and "cơ sở". */
const namesUnits = (path: HeadingPath, content: Content): boolean =>
  path.at(-1)?.folded === 'don vi' && content.words > 0 && content.length >= 8 * content.words;

/** Nothing but counts stands below: no words, no days, no years. */
const isCounted = ({ figures, words, dates, years }: Content): boolean => figures > 0 && words === 0 && dates === 0 && years === 0;

/** Roles of the columns that hold text; null where figures stand. */
function chooseTextColumns(
  paths: readonly HeadingPath[],
  contents: readonly Content[],
  said: readonly (ColumnRole | undefined)[],
  sources: Vocabulary<SourceWord>,
): (ColumnRole | null)[] {
  const isFigure = (role: ColumnRole): boolean => role === 'figure' || role === 'not-additive';
  const wordsOf = (at: number): (ColumnWord | null)[] => {
    const path = paths[at] ?? [];
    const together = joinedWord(path);
    return together === null ? path.map(({ text, folded }) => columnWords.find(folded, text)) : [together];
  };
  const isBeforeText = (at: number): boolean => contents.slice(0, at).every(({ words, figures }) => words <= figures);
  const isDescribed = paths.some((_, at) => wordsOf(at).includes('description'));
  const isPriced = paths.some((_, at) => wordsOf(at).includes('unitPrice'));
  const roles = paths.map((path, at): ColumnRole | null => {
    const meant = said[at];
    if (meant !== undefined) return isFigure(meant) ? null : meant;
    const words = wordsOf(at);
    const content = contents[at] ?? noContent();
    // "SỐ" may head a TT column, or be the second half of "TỔNG / SỐ": what stands below decides.
    if (words.includes('ordinal') && content.ordinals * 2 >= content.words + content.figures) return 'ordinal';
    // "STT" heads nothing else, though formulas count its numbers or totals reach into it.
    if (path.length > 0 && path.every(({ folded }) => /^(?:s?tt|so tt|so thu tu)$/.test(folded))) return 'ordinal';
    if (words.includes('note') || words.includes('legalBasis')) return 'note';
    if (words.includes('unitOfMeasure') && content.figures === 0)
      return namesUnits(path, content) && !isDescribed ? 'text' : 'unit-of-measure';
    // "3-11/2027" and "2026" say when, not how much; beside a price "Thời gian" says how many days.
    if (content.words > content.figures || (words.includes('schedule') && !(isPriced && isCounted(content)))) return 'text';
    // Days under a heading that speaks of nothing else; amounts may have become days by mistake (SB306).
    const holdsDays = content.dates * 2 > content.figures + content.words;
    if (
      holdsDays &&
      words.every((word) => word === null) &&
      path.every(({ year, folded }) => year === null && sources.find(folded) === null)
    )
      return 'text';
    // A table turned round names its years down the side.
    if (words.includes('year') && path.every(({ year }) => year === null) && content.years >= 2 && content.years === content.figures)
      return 'text';
    // "Mã NDKT" 113, 112, 114 names what is paid, and numbers no lines.
    if (words.includes('code') && content.counting < content.figures && isBeforeText(at)) return 'text';
    // 1, 2, 3 … before the first text numbers lines, whatever its heading says.
    if (content.counting > 0 && content.counting === content.figures && isBeforeText(at)) return 'ordinal';
    if (content.figures > 0) return null;
    if (path.length === 0) return 'empty';
    // A source or a year that nobody filled in is still a column of amounts, whatever banner it stands under.
    const leaf = path.at(-1);
    if (path.length > 1 && leaf !== undefined && (sources.find(leaf.folded, leaf.text) !== null || leaf.year !== null)) return null;
    const textual: readonly (ColumnWord | null)[] = [
      'description',
      'beneficiary',
      'implementer',
      'coordinator',
      'location',
      'schedule',
      'scale',
    ];
    return words.some((word) => textual.includes(word)) ? 'text' : null;
  });

  if (!roles.includes('ordinal')) {
    // TT without a heading: the column before the first text that holds nothing but ordinals.
    const first = roles.indexOf('text');
    const before = first - 1;
    const content = contents[before];
    if (content !== undefined && said[before] === undefined && content.ordinals > 0 && content.ordinals >= content.words + content.figures)
      roles[before] = 'ordinal';
    else if (
      first === 0 &&
      said[0] === undefined &&
      !wordsOf(0).includes('code') &&
      (contents[0]?.ordinals ?? 0) >= (contents[0]?.words ?? 0) * 0.8 &&
      roles.indexOf('text', 1) > 0
    )
      roles[0] = 'ordinal';
  }

  if (roles.includes('description')) return roles;
  const texts = roles.flatMap((role, at) => (role === 'text' && said[at] === undefined ? [at] : []));
  // A heading over an almost empty column does not make it the one that names the lines.
  const most = Math.max(0, ...texts.map((at) => contents[at]?.words ?? 0));
  const speaking = texts.filter((at) => (contents[at]?.words ?? 0) * 2 >= most);
  const named = speaking.find((at) => wordsOf(at).includes('description')) ?? speaking.find((at) => wordsOf(at).includes('unitOfMeasure'));
  const longest = texts.reduce<number | undefined>((best, at) => {
    const length = (content: Content | undefined): number => (content === undefined || content.words === 0 ? 0 : content.length);
    return best === undefined || length(contents[at]) > length(contents[best]) ? at : best;
  }, undefined);
  const description = named ?? longest ?? roles.findIndex((role, at) => role === 'unit-of-measure' && said[at] === undefined);
  if (description >= 0) roles[description] = 'description';
  return roles;
}

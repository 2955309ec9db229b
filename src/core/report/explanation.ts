/** How a table was read, as lines for a terminal and as fields for programs. */
import { columnTurns, grounds, readingWords, reasonTeller } from '../messages/reading/of';
import type { ReadingWords } from '../messages/reading/words';
import type { Language } from '../messages/language';
import { unitWord } from '../messages/numbers';
import { reportWords } from '../messages/reports/report-words';
import type { DocumentPlaces } from '../rules/common/document-places';
import type { LineRole } from '../table/model/corrections';
import type { Reason, TableUnderstanding, Understood, UnderstoodLine } from '../table/explain/understanding';

/** Sums named one by one; a long plan has hundreds of the same kind. */
const MOST_LINES = 12;
/** The same for sums that figures show, each with its evidence. */
const MOST_SHOWN = 20;

/** Where the table stands: its sheet, and how places are called where that is a table of a text document. */
export interface ExplainedAt {
  readonly sheet: string;
  readonly inDocument: DocumentPlaces | null;
}

/** @param corrections how many of a person's corrections the reading follows */
export function explanationLines(
  understanding: TableUnderstanding,
  corrections: number,
  language: Language,
  { sheet, inDocument }: ExplainedAt,
): string[] {
  const words = readingWords(language);
  const report = reportWords(language);
  const { explain } = words;
  const { kind, period, unit, edges, columns, sums, shown, lines } = understanding;
  const tell = reasonTeller(words, inDocument, sheet, language);
  // A text document has no letters: its columns are counted.
  const name = (letters: string): string => (inDocument === null ? letters : columnTurns(letters));
  const turn = (letter: string): string => (inDocument === null ? letter : words.columnTurn(Number(columnTurns(letter))));
  const because = (what: string, why: { confidence: Understood<unknown>['confidence']; reasons: readonly Reason[] }): string =>
    `${what} (${grounds(why, words, tell)})`;
  const unitText = unitWord(unit.value, language);
  const periodText = period.value === null ? explain.unknown : report.period(period.value.from, period.value.to);
  return [
    explain.title,
    because(explain.kind(report.kind[kind.value]), kind),
    because(explain.period(periodText), period),
    because(explain.unit(unitText === '' ? explain.unknown : unitText), unit),
    explain.edges(edges.headerRow, edges.headerRows, edges.lastRow, name(edges.left), name(edges.right)),
    ...columns.map((column) => because(explain.column(name(column.column), column.label, words.column(column.value)), column)),
    ...sums.map((sum) => upperFirst(words.sum({ ...sum, total: turn(sum.total), parts: sum.parts.map(turn) }))),
    ...(shown.length > 0 ? [explain.shown] : []),
    ...shown
      .slice(0, MOST_SHOWN)
      .map(
        (relation) =>
          `  ${because(words.shown(relation.kind === 'row' ? { ...relation, total: name(relation.total), parts: relation.parts.map(name) } : relation), relation)}`,
      ),
    ...(shown.length > MOST_SHOWN ? [`  ${explain.moreShown(shown.length - MOST_SHOWN)}`] : []),
    ...lineLines(lines, words, tell),
    ...(corrections > 0 ? [explain.corrections(corrections)] : []),
  ];
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lines worth naming: those that add up others, those a person spoke of, and those that are not clear. */
const isTelling = ({ value, confidence, reasons }: UnderstoodLine): boolean =>
  value === 'total' ||
  value === 'group-total' ||
  value === 'parent' ||
  confidence === 'open' ||
  reasons.some(({ why }) => why === 'person');

function lineLines(lines: readonly UnderstoodLine[], words: ReadingWords, tell: (reason: Reason) => string): string[] {
  const { explain } = words;
  const counts: Record<LineRole, number> = { total: 0, 'group-total': 0, parent: 0, part: 0, item: 0, heading: 0, ignored: 0 };
  for (const { value } of lines) counts[value]++;
  const levels = lines.reduce((deepest, { level }) => Math.max(deepest, level + 1), 0);
  const telling = lines.filter(isTelling);
  return [
    explain.lines(counts, levels),
    ...telling.slice(0, MOST_LINES).map((line) => {
      const text = explain.line(line.row, line.label, words.lineRole[line.value], line.adds);
      return `${'  '.repeat(line.level + 1)}${text} (${grounds(line, words, tell)})`;
    }),
    ...(telling.length > MOST_LINES ? [`  ${explain.more(telling.length - MOST_LINES)}`] : []),
  ];
}

const understoodOf = <T>({ value, confidence, reasons }: Understood<T>): Understood<T> => ({ value, confidence, reasons });

/** The same for programs: what was understood, without the marks by which corrections find their place. */
export function explanationFields({ readBy, edges, kind, period, unit, columns, sums, shown, lines }: TableUnderstanding): object {
  return {
    readBy,
    edges,
    kind: understoodOf(kind),
    period: understoodOf(period),
    unit: understoodOf(unit),
    columns: columns.map(({ column, label, value, confidence, reasons }) => ({ column, label, ...value, confidence, reasons })),
    sums: sums.map(({ total, parts, over, standing, holds, fails }) => ({ total, parts, over, standing, holds, fails })),
    shown,
    lines: lines.map(({ row, label, value, level, adds, until, confidence, reasons }) => ({
      row,
      label,
      role: value,
      level,
      adds,
      until,
      confidence,
      reasons,
    })),
  };
}

/** The comparison for reading in a terminal: table by table what changed, then what it comes to before and after. */
import type { ComparedTable, Comparison, TotalPair } from '../compare/change';
import { isZero, subtract, type Amount } from '../money/amount';
import { changePlace, changeSentence, compareWords, inUnit } from '../messages/compare/of';
import type { CompareWords } from '../messages/compare/words';
import { formatAmount, unitWord } from '../messages/numbers';
import type { Language } from '../messages/language';

/** The difference of a total in the new version's unit; null where a version has no such table. */
export function differenceOf({ old, new: now }: TotalPair, table: ComparedTable): Amount | null {
  if (old === null || now === null || table.old === null || table.new === null) return null;
  return subtract(now, inUnit(old, table.old.unit, table.new.unit));
}

/** The heading of a table, with the version that alone has it. */
export function tableHeading({ title, old, new: now }: ComparedTable, words: CompareWords): string {
  const place = now ?? old;
  const name = `${title === '' ? words.untitled : title}${place === null ? '' : ` · ${place.file === null ? '' : `${place.file} › `}${place.id}`}`;
  if (old === null) return `${name} (${words.tableOnlyNew})`;
  return now === null ? `${name} (${words.tableOnlyOld})` : name;
}

/** What could not be compared is said, whatever was found in the rest. */
export function remarksOf({ tables, unread }: Comparison, words: CompareWords): string[] {
  const notCompared = tables.reduce((count, table) => count + table.notCompared, 0);
  return [
    ...(tables.length === 0 ? [words.noTables] : []),
    ...(notCompared > 0 ? [words.notCompared(notCompared)] : []),
    ...(unread.old.length > 0 ? [words.unread('old', unread.old)] : []),
    ...(unread.new.length > 0 ? [words.unread('new', unread.new)] : []),
  ];
}

export const summaryOf = ({ tables, changes }: Comparison, words: CompareWords): string[] =>
  changes.length > 0 ? [words.count(changes.length)] : tables.length > 0 ? [words.noChange] : [];

export function comparisonText(comparison: Comparison, old: string, now: string, language: Language): string {
  const words = compareWords(language);
  const lines = [words.heading, words.versions(old, now), ...summaryOf(comparison, words), ...remarksOf(comparison, words)];
  for (const table of comparison.tables) {
    lines.push('', tableHeading(table, words));
    for (const change of table.changes)
      lines.push(`  ${words.kind[change.kind]}: ${changeSentence(change, language)} ${changePlace(change, language)}`);
    if (table.totals.length > 0)
      lines.push(`  ${words.totals}:`, ...table.totals.map((total) => `    ${totalLine(total, table, words, language)}`));
  }
  return `${lines.join('\n')}\n`;
}

function totalLine(total: TotalPair, table: ComparedTable, words: CompareWords, language: Language): string {
  const name = total.source === null ? words.allSources : words.source[total.source];
  const [before, after] = [table.old?.unit ?? 'unknown', table.new?.unit ?? 'unknown'].map((unit) => unitWord(unit, language));
  const said = (amount: Amount | null, unit = ''): string =>
    amount === null ? '–' : `${formatAmount(amount, language)}${unit === '' ? '' : ` ${unit}`}`;
  const difference = differenceOf(total, table);
  const change =
    difference === null || isZero(difference) ? '' : ` (${isLess(difference) ? '' : '+'}${formatAmount(difference, language)})`;
  return `${name}: ${said(total.old, before === after ? '' : before)} → ${said(total.new, after)}${change}`;
}

const isLess = (amount: Amount): boolean => formatAmount(amount, 'en').startsWith('−');

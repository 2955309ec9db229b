/** The comparison for reading in a terminal: table by table what changed, then what it comes to before and after. */
import type { ComparedTable, Comparison, InVersions, TableTotal, TotalPair } from '../compare/change';
import { isZero, subtract, type Amount } from '../money/amount';
import { changePlace, changeSentence, compareWords, inUnit } from '../messages/compare/of';
import type { CompareWords } from '../messages/compare/words';
import { formatAmount, unitWord } from '../messages/numbers';
import type { Language } from '../messages/language';

/** The difference of a total in the new version's unit; null where a version has no such table. */
export function differenceOf({ old, new: now }: TotalPair, table: ComparedTable): Amount | null {
  if (old?.amount == null || now?.amount == null || table.old === null || table.new === null) return null;
  return subtract(now.amount, inUnit(old.amount, table.old.unit, table.new.unit));
}

/** What is said of a total: all sources together are called a total that was added up where neither version states it. */
export function totalName({ source, old, new: now }: TotalPair, words: CompareWords): string {
  if (source !== null) return words.source[source];
  return (old ?? now)?.isStated === false && (now ?? old)?.isStated === false ? words.addedUp : words.allSources;
}

/** A dash where the version has no such table. */
export const totalText = (total: TableTotal | null, words: CompareWords, language: Language): string =>
  total === null ? '–' : total.amount === null ? words.totalUnread : formatAmount(total.amount, language);

/** Stated totals that are something else than what stands below them, and totals that one version leaves out: a sentence a version each. */
export function totalRemarks({ totals, old, new: now }: ComparedTable, words: CompareWords, language: Language): string[] {
  return (['old', 'new'] as const).flatMap((version) => {
    const unit = unitWord((version === 'old' ? old : now)?.unit ?? 'unknown', language);
    const other = version === 'old' ? 'new' : 'old';
    const differing = totals.flatMap((pair) => {
      const { amount = null, workedOut = null, isStated = false } = pair[version] ?? {};
      if (workedOut === null) return [];
      const said = amount === null ? null : formatAmount(amount, language);
      return [
        {
          name: pair.source === null ? words.allSources : words.source[pair.source],
          isStated,
          said,
          workedOut: formatAmount(workedOut, language),
        },
      ];
    });
    const stated = differing.flatMap((one) => (one.said === null ? [] : [{ ...one, said: one.said }]));
    const unread = differing.filter((one) => one.said === null);
    const unstated = totals.some(
      (pair) =>
        pair.source === null && pair[version]?.isStated === false && pair[version].amount !== null && pair[other]?.isStated === true,
    );
    return [
      ...(stated.length > 0 ? [words.totalsDiffer(version, stated, unit)] : []),
      ...(unread.length > 0 ? [words.totalsUnread(version, unread, unit)] : []),
      ...(unstated ? [words.totalNotStated(version)] : []),
    ];
  });
}

/** The heading of a table, with the version that alone has it. */
export function tableHeading({ title, old, new: now }: ComparedTable, words: CompareWords): string {
  const place = now ?? old;
  const name = `${title === '' ? words.untitled : title}${place === null ? '' : ` · ${place.file === null ? '' : `${place.file} › `}${place.id}`}`;
  if (old === null) return `${name} (${words.tableOnlyNew})`;
  return now === null ? `${name} (${words.tableOnlyOld})` : name;
}

/** What could not be compared is said, whatever was found in the rest. */
export function remarksOf({ tables, unread, uncalculated, lost, setAside }: Comparison, words: CompareWords): string[] {
  const said = (what: 'lost' | 'setAside' | 'uncalculated' | 'unread', places: InVersions): string[] =>
    (['old', 'new'] as const).flatMap((version) => (places[version].length > 0 ? [words[what](version, places[version])] : []));
  return [
    ...said('lost', lost),
    ...said('setAside', setAside),
    ...(tables.length === 0 ? [words.noTables] : []),
    ...said('uncalculated', uncalculated),
    ...said('unread', unread),
  ];
}

export function summaryOf({ tables, changes, lost }: Comparison, words: CompareWords): string[] {
  if (changes.length > 0) return [words.count(changes.length)];
  if (tables.length === 0) return [];
  return [lost.old.length + lost.new.length > 0 ? words.noChangeInRest : words.noChange];
}

export function comparisonText(comparison: Comparison, old: string, now: string, language: Language): string {
  const words = compareWords(language);
  const lines = [words.heading, words.versions(old, now), ...summaryOf(comparison, words), ...remarksOf(comparison, words)];
  for (const table of comparison.tables) {
    lines.push('', tableHeading(table, words));
    for (const change of table.changes)
      lines.push(`  ${words.kind[change.kind]}: ${changeSentence(change, language)} ${changePlace(change, language)}`);
    if (table.totals.length > 0)
      lines.push(
        `  ${words.totals}:`,
        ...table.totals.map((total) => `    ${totalLine(total, table, words, language)}`),
        ...totalRemarks(table, words, language).map((remark) => `    ${remark}`),
      );
  }
  return `${lines.join('\n')}\n`;
}

function totalLine(total: TotalPair, table: ComparedTable, words: CompareWords, language: Language): string {
  const [before, after] = [table.old?.unit ?? 'unknown', table.new?.unit ?? 'unknown'].map((unit) => unitWord(unit, language));
  const said = (one: TableTotal | null, unit = ''): string =>
    `${totalText(one, words, language)}${unit === '' || one?.amount == null ? '' : ` ${unit}`}`;
  const difference = differenceOf(total, table);
  const change =
    difference === null || isZero(difference) ? '' : ` (${isLess(difference) ? '' : '+'}${formatAmount(difference, language)})`;
  return `${totalName(total, words)}: ${said(total.old, before === after && total.new?.amount != null ? '' : before)} → ${said(total.new, after)}${change}`;
}

const isLess = (amount: Amount): boolean => formatAmount(amount, 'en').startsWith('−');

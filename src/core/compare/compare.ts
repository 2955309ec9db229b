/** Two versions of a submission held against each other by meaning: tables, then lines, then figures. Pure; says nothing in words. */
import { add, equals, isZero, negate, ZERO, type Amount } from '../money/amount';
import { documentPlacesOf } from '../rules/common/document-places';
import { readTables } from '../table/read-workbook';
import type { SourceId } from '../table/model/dimensions';
import { rangeToA1, toA1 } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Change, ComparedTable, Comparison, LostFiles, TablePlace, TableTotal, TotalPair } from './change';
import type { ChangedFigure } from './changed-figure';
import { compareTables, type TableDifference } from './compare-tables';
import { figureChanges } from './figure-changes';
import { wholeLines } from './line-changes';
import { matchTables, type TablePair } from './match-tables';
import { exponentOf, whole } from './scale';
import { totalsOf } from './totals';
import { figuresOf, statementOf, type Item, type StatedFigure, type Statement } from './statement';

/** One file of a version; the name is told only where there are several. */
export interface VersionFile {
  readonly file: string | null;
  readonly workbook: WorkbookSnapshot;
}

interface ReadVersion {
  readonly files: readonly VersionFile[];
  readonly statements: readonly Statement[];
  readonly unread: readonly string[];
}

const inFile = (file: string | null, place: string): string => (file === null ? place : `${file} › ${place}`);

function readVersion(files: readonly VersionFile[]): ReadVersion {
  const read = files.map(({ file, workbook }) => {
    const reading = readTables(workbook);
    return { file, reading, places: documentPlacesOf(workbook, reading) };
  });
  return {
    files,
    statements: read.flatMap(({ file, reading, places }) => reading.tables.map((table) => statementOf(table, file, places))),
    unread: read.flatMap(({ file, reading }) => reading.leftovers.map(({ sheet, range }) => inFile(file, `${sheet}!${rangeToA1(range)}`))),
  };
}

interface Compared {
  readonly pair: TablePair;
  readonly difference: TableDifference | null;
}

const NOTHING_LOST: LostFiles = { old: [], new: [] };

/** @param lost files that could not be read: what stands under their name in the other version is left out, not told as new or gone */
export function compareVersions(old: readonly VersionFile[], now: readonly VersionFile[], lost = NOTHING_LOST): Comparison {
  const isKept = ({ file }: VersionFile): boolean => file === null || !(lost.old.includes(file) || lost.new.includes(file));
  const [before, after] = [readVersion(old.filter(isKept)), readVersion(now.filter(isKept))];
  const pairs = matchTables(before.statements, after.statements);
  const mayBeLost = (pair: TablePair): boolean => (pair.old === null && lost.old.length > 0) || (pair.new === null && lost.new.length > 0);
  const compared = pairs
    .filter((pair) => !mayBeLost(pair))
    .map((pair): Compared => ({
      pair,
      difference: pair.old !== null && pair.new !== null ? compareTables(pair.old, pair.new) : null,
    }));
  const tables = compared.map((one) => comparedTable(one, compared));
  const changes = tables.flatMap((table) => table.changes);
  const sameOpen = new Set(compared.flatMap(({ difference }) => difference?.sameOpen ?? []));
  const aside = (side: 'old' | 'new'): string[] => [
    ...(side === 'old' ? old : now).flatMap((one) => (isKept(one) || one.file === null ? [] : [one.file])),
    ...pairs.filter(mayBeLost).flatMap((pair) => {
      const own = pair[side];
      return own === null ? [] : [inFile(own.file, own.table.id)];
    }),
  ];
  return {
    tables,
    changes,
    unread: { old: before.unread, new: after.unread },
    uncalculated: { old: uncalculatedIn(before, sameOpen), new: uncalculatedIn(after, sameOpen) },
    lost,
    setAside: { old: aside('old'), new: aside('new') },
  };
}

/** Also outside the tables: a line of totals that nobody calculated holds no figure, and is no line of a table. */
function uncalculatedIn({ files, statements }: ReadVersion, sameOpen: ReadonlySet<StatedFigure>): string[] {
  const placeOf = (file: string | null, sheet: string, row: number, column: number): string =>
    inFile(file, `${sheet}!${toA1({ row, column })}`);
  const same = new Set(
    statements.flatMap(({ file, table, items }) =>
      items
        .flatMap(figuresOf)
        .filter((one) => sameOpen.has(one))
        .map(({ figure }) => placeOf(file, table.sheet, figure.row, figure.column)),
    ),
  );
  return files.flatMap(({ file, workbook }) =>
    workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          if (cell?.uncalculated !== true) return [];
          const place = placeOf(file, name, row, column);
          return same.has(place) ? [] : [place];
        }),
      ),
    ),
  );
}

function comparedTable({ pair, difference }: Compared, all: readonly Compared[]): ComparedTable {
  const { old, new: now } = pair;
  const changes: Change[] = [];
  if (difference !== null && old !== null && now !== null) {
    const figures = difference.figures.filter((one) => !repeatsAnother(one, difference, all));
    const ofFigures = figureChanges(old, now, figures);
    const inLines = difference.structural.filter((change) => !isToldByMoves(change, ofFigures));
    const left = ofFigures.filter((change) => !isToldByLine(change, inLines));
    changes.push(
      ...inLines,
      ...wholeLines(old, difference.removed, 'line-removed'),
      ...wholeLines(now, difference.added, 'line-added'),
      ...left,
    );
  } else if (now !== null) changes.push(...wholeLines(now, itemsOf(now), 'line-added'));
  else if (old !== null) changes.push(...wholeLines(old, itemsOf(old), 'line-removed'));
  return {
    title: (now ?? old)?.table.title ?? '',
    old: placeOf(old),
    new: placeOf(now),
    totals: totalPairs(old, now),
    changes,
    notCompared: difference?.notCompared ?? 0,
  };
}

/** A table of sources has its lines at the table itself. */
function itemsOf({ items }: Statement): Item[] {
  const [root, ...others] = items;
  const own = (root?.lines ?? []).filter(({ source }) => source !== null);
  return [...own.map((line): Item => ({ label: line.label, key: '', parent: null, path: '', isTotal: false, lines: [line] })), ...others];
}

const placeOf = (statement: Statement | null): TablePlace | null =>
  statement === null
    ? null
    : {
        file: statement.file,
        id: statement.table.id,
        sheet: statement.table.sheet,
        unit: statement.table.unit,
        period: statement.table.period,
      };

/** In the unit of the version each stands in. */
function totalPairs(old: Statement | null, now: Statement | null): TotalPair[] {
  const sums = (statement: Statement | null): Map<SourceId | null, TableTotal> =>
    statement === null ? new Map<SourceId | null, TableTotal>() : totalsOf(statement);
  const [before, after] = [sums(old), sums(now)];
  // A version with the table and without the source has none of its money.
  const told = (statement: Statement | null, own: Map<SourceId | null, TableTotal>, source: SourceId | null): TableTotal | null =>
    own.get(source) ?? (statement === null || source === null ? null : { amount: ZERO, isStated: false, workedOut: null });
  const sources = new Set([...before.keys(), ...after.keys()]);
  const inOrder = ['national', 'local', 'counterpart', 'integrated', 'other', null] as const;
  return inOrder.flatMap((source): TotalPair[] =>
    sources.has(source) ? [{ source, old: told(old, before, source), new: told(now, after, source) }] : [],
  );
}

/** A line of a source that came in because money was moved to it is told with the money. */
const isToldByMoves = (line: Change, figures: readonly Change[]): boolean =>
  (line.kind === 'line-added' || line.kind === 'line-removed') &&
  figures.some(
    ({ kind, moves = [] }) =>
      kind === 'moved-between-sources' &&
      moves.some(({ source, old, new: now }) => {
        const [side, told] = line.kind === 'line-added' ? [now, line.new] : [old, line.old];
        return source === line.source && side !== null && side.row === told?.row && side.sheet === told.sheet;
      }),
  );

/** The amounts of a line that is told as added or taken out. */
const isToldByLine = (figure: Change, lines: readonly Change[]): boolean =>
  (figure.kind === 'amount-changed' || figure.kind === 'total-changed') &&
  (figure.old === null || figure.new === null) &&
  lines.some(({ kind, old, new: now }) => {
    const [line, own] = kind === 'line-added' ? [now, figure.new] : kind === 'line-removed' ? [old, figure.old] : [null, null];
    return line !== null && own !== null && line.row === own.row && line.sheet === own.sheet && line.file === own.file;
  });

/**
 * A figure of a summary that changed by just what the lines of another table changed by, for the same source and year: it only follows.
 */
function repeatsAnother({ item, old, new: now, delta }: ChangedFigure, own: TableDifference, all: readonly Compared[]): boolean {
  const about = now ?? old;
  if (about === null || delta === null || about.measure !== 'money' || item.new.label !== '' || isZero(delta)) return false;
  return all.some(({ pair, difference }) => {
    if (difference === null || difference === own || !hasItems(pair)) return false;
    return equals(sumOfLines(difference, about), delta);
  });
}

const hasItems = ({ new: now }: TablePair): boolean =>
  now !== null &&
  now.items.slice(1).some((item) => figuresOf(item).some(({ measure, figure }) => measure === 'money' && figure.state === 'number'));

function sumOfLines({ figures, removed, added }: TableDifference, { source, year }: StatedFigure): Amount {
  const isAbout = (one: StatedFigure | null): boolean =>
    one !== null &&
    one.measure === 'money' &&
    !one.isBeside &&
    !one.isDerived &&
    (source === null || one.source === source) &&
    (one.year === year || year === 'period');
  let sum = ZERO;
  for (const { item, old, new: now, delta } of figures) {
    if (item.new.label !== '' && isAbout(now ?? old) && delta !== null) sum = add(sum, delta);
  }
  for (const [items, sign] of [
    [removed, -1],
    [added, 1],
  ] as const) {
    for (const one of items.flatMap(figuresOf)) {
      if (!isAbout(one) || one.figure.state !== 'number') continue;
      const amount = whole({ amount: one.figure.amount, exponent: exponentOf(one.unit) });
      sum = add(sum, sign === 1 ? amount : negate(amount));
    }
  }
  return sum;
}

/**
 * What rules look at: the workbook as read, the ledger of its sums, their verdicts and what explains the broken ones. What only some
 * rules and reports ask for, caps and formulas, is a question of its own: it is answered once, when it is first put.
 */
import { NO_CHOICES } from '../../law/cases/choices';
import { PLAIN_LAW } from '../../law/setting';
import { diagnose, type Diagnosed } from '../../proof/diagnosis';
import { DocumentedDifferences } from '../../proof/documented';
import { buildLedger, type Ledger } from '../../proof/ledger';
import { tallyFor, type EntryNumber, type Tally } from '../../proof/numbers';
import { Propagation } from '../../proof/propagation';
import { judge, type Judging } from '../../proof/rounding';
import { tieTables } from '../../proof/tied-ledger';
import type { Divergence, FilesOfSheets } from '../../proof/ties';
import { readParagraphs, type Paragraph, type TextRead } from '../../prose/paragraphs';
import { readProjects, type Project } from '../../prose/projects';
import type { Correction } from '../../table/model/corrections';
import type { Table } from '../../table/model/table';
import type { Figure } from '../../table/seeing/figure';
import { readTables, viewOf, type WorkbookReading } from '../../table/read-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { CapTerms } from './cap-tests';
import { observeCaps, type Caps } from './caps';
import { sheetsWithFormulas, studyFormulas, type FormulaStudy } from './formulas/study';
import { disputedFigures, doubtfulFigures } from './disputed';
import { lazily } from './lazily';
import { typedMoney, type TypedMoney } from './typed-money';

export interface Observations extends CapTerms {
  readonly workbook: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** Sheets with formulas whose result was never stored, and how many of them: what seems to be missing may stand there. */
  readonly uncalculated: ReadonlyMap<string, number>;
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly diagnosed: Diagnosed;
  readonly propagation: Propagation;
  readonly documented: DocumentedDifferences;
  /** Tables that state the same figures and differ in more ways than one slip explains. */
  readonly divergences: readonly Divergence[];
  /** Where several files of one unit are looked at as one: the file of each sheet. */
  readonly files?: FilesOfSheets;
  /** The text around the tables. */
  readonly paragraphs: readonly Paragraph[];
  /** Where more text stands than is read. */
  readonly textBeyond: TextRead['beyond'];
  /** Whom the lists support, and with what. */
  readonly projects: readonly Project[];
  /** Entries whose text had to be mended to be read. */
  readonly flawed: readonly EntryNumber[];
  /** 1 at every entry of the ledger that stands in an equation with a verdict: for good or bad, a sum speaks for it. */
  readonly decided: Readonly<Tally<EntryNumber>>;
  /** Figures that stand in a broken equation: what is wrong with them is reported there, once. */
  readonly disputed: ReadonlySet<Figure>;
  /** Besides these, figures of sums that nothing settles, and what formulas make of a figure that is blamed: nothing else is said of them. */
  readonly doubted: ReadonlySet<Figure>;
  readonly typed: (table: Table) => TypedMoney;
  readonly caps: () => Caps;
  readonly formulas: () => FormulaStudy;
}

/** Every shipped act, each year by its own, and nobody said anything of a line. */
export const PLAIN_TERMS: CapTerms = { law: PLAIN_LAW, choices: NO_CHOICES };

/**
 * @param corrections what a person said about tables of this workbook
 * @param terms the law its lines are held against, and what a person said of them
 * @param files see `Observations`
 */
export function observe(
  workbook: WorkbookSnapshot,
  corrections: readonly Correction[] = [],
  terms: CapTerms = PLAIN_TERMS,
  files?: FilesOfSheets,
): Observations {
  const reading = readTables(workbook, corrections);
  const own = buildLedger(reading.tables, reading.sums);
  const { ledger, judging, divergences } = tieTables(reading.tables, own, judge(own), files);
  const propagation = new Propagation(ledger);
  const diagnosed = diagnose(ledger, judging, propagation);
  const flawed: EntryNumber[] = [];
  ledger.entries.forEach(({ figure }, entry) => {
    if (figure.flaw !== null) flawed.push(entry);
  });
  const sums = { ledger, judging, diagnosed, propagation, flawed };
  const disputed = disputedFigures(sums);
  const documented = new DocumentedDifferences(workbook, reading.tables);
  const doubted = new Set(disputed);
  const doubt = (entry: EntryNumber): void => {
    const figure = ledger.entries[entry]?.figure;
    if (figure !== undefined) doubted.add(figure);
  };
  for (const { suspect, alternatives, undivided: whole } of diagnosed.diagnoses)
    for (const { entry } of whole.length > 0 ? [] : [suspect, ...alternatives])
      for (const follower of propagation.of(entry).keys()) doubt(follower);
  const decided = tallyFor(ledger.entries);
  ledger.equations.forEach(({ total, parts }, at) => {
    if (judging.judgements[at]?.verdict === 'undecided') for (const entry of [total, ...parts]) doubt(entry);
    else {
      decided[total] = 1;
      for (const part of parts) decided[part] = 1;
    }
  });
  const { paragraphs, beyond: textBeyond } = readParagraphs(reading.views, reading.tables);
  const projects = reading.tables.flatMap((table) => {
    const view = viewOf(reading, table.sheet);
    return view === undefined ? [] : readProjects(view, table);
  });
  const withFormulas = sheetsWithFormulas(workbook);
  const uncalculated = uncalculatedIn(withFormulas);
  return {
    ...terms,
    ...(files !== undefined && { files }),
    workbook,
    reading,
    uncalculated,
    paragraphs,
    textBeyond,
    projects,
    documented,
    divergences,
    flawed,
    decided,
    disputed,
    doubted,
    ledger,
    judging,
    propagation,
    diagnosed,
    typed: typedMoney(),
    caps: lazily(() => observeCaps({ workbook, reading, disputed: doubtfulFigures(sums) }, terms)),
    formulas: lazily(() => studyFormulas(withFormulas, reading.tables)),
  };
}

function uncalculatedIn(withFormulas: readonly SheetSnapshot[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, rows } of withFormulas) {
    let count = 0;
    for (const row of rows) for (const cell of row) if (cell?.uncalculated === true) count++;
    if (count > 0) counts.set(name, count);
  }
  return counts;
}

/** What is observed of a workbook's caps: its supported lines held against them, and what came of it. Rules and reports look at this alone. */
import type { CapCases } from '../../law/cases/cap-case';
import { capCases } from '../../law/cases/cap-cases';
import { provinceOfWorkbook } from '../../law/cases/province-of-workbook';
import type { LawSetting } from '../../law/setting';
import type { WorkbookReading } from '../../table/read-workbook';
import type { Figure } from '../../table/seeing/figure';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { capBreaches, type Breach } from './cap-breaches';
import { partlyTested, type PartlyTested } from './cap-partly';
import { testCases, type CapTerms, type TestedCase } from './cap-tests';

export interface Caps extends CapCases {
  readonly tested: readonly TestedCase[];
  readonly breaches: readonly Breach[];
  readonly partly: readonly PartlyTested[];
  /** Code of the province whose caps were looked up; null when nobody and nothing names it. */
  readonly province: string | null;
  /** Somebody asked for caps: what cannot be judged then leaves the workbook undecided; else it is only mentioned. */
  readonly asked: boolean;
}

/** What of the other observations the caps are seen from. */
interface Seen {
  readonly workbook: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly disputed: ReadonlySet<Figure>;
}

export function observeCaps({ workbook, reading, disputed }: Seen, terms: CapTerms): Caps {
  const { law, choices } = terms;
  const found = capCases(workbook, reading, { choices: choices.activities, disputed });
  const province = law.province ?? provinceOfWorkbook(workbook, found);
  const tested = testCases(found.cases, terms, province);
  return { ...found, tested, breaches: capBreaches(tested), partly: partlyTested(tested), province, asked: isAsked(law) };
}

const isAsked = ({ province, on, picked, catalogue }: LawSetting): boolean =>
  province !== null || on !== null || picked.length > 0 || catalogue.own.length > 0;

/**
 * What one unit sent, in several files: the same figure in two of them is one equation. Their sheets are looked at as those of one
 * workbook, and what holds between two files is put to the findings of one of them; what holds within a file has been said there.
 */
import type { Finding, FindingOf } from '../rules/common/finding';
import { observe, PLAIN_TERMS, type Observations } from '../rules/common/observations';
import type { OtherFile } from '../rules/common/other-file';
import { RULES } from '../rules/register';
import type { Correction } from '../table/model/corrections';
import type { Table } from '../table/model/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { inOrder } from './check';
import { isOwnList } from './own-list';
import type { VerdictReason, WorkbookReport } from './report';

export interface Member {
  /** Its name within the submission, as findings of other files call it. */
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly report: WorkbookReport;
  readonly corrections: readonly Correction[];
}

/** More files than this are no submission but a drawer: nothing then says that they speak of one plan. */
export const MOST_FILES = 12;

/** "phụ lục.xlsx › Biểu 1" */
const joinedName = (file: string, sheet: string): string => `${file} › ${sheet}`;

/** The rules that hold two places against each other, wherever they stand. */
const ACROSS = ['SB201', 'SB202', 'SB205', 'SB206'] as const;

type AcrossCode = (typeof ACROSS)[number];
type Across = { [C in AcrossCode]: FindingOf<C> }[AcrossCode];

const isAcross = (finding: Finding): finding is Across => ACROSS.some((code) => code === finding.code);

/**
 * @param oneUnit the files are known to be of one unit. Else only a plan in Word speaks of the files beside it: two workbooks in one
 *   folder may be two versions, or two units
 * @returns the report of each member, with what it and another disagree in
 */
export function reportsTogether(members: readonly Member[], oneUnit: boolean): WorkbookReport[] {
  const own = members.map(({ report }) => report);
  if (members.length < 2 || members.length > MOST_FILES) return own;
  if (!oneUnit && !own.some(({ inDocument }) => inDocument !== undefined)) return own;
  const homes = new Map<string, { readonly member: Member; readonly sheet: string }>();
  for (const member of members)
    for (const { name } of member.snapshot.sheets) homes.set(joinedName(member.name, name), { member, sheet: name });
  const files = new Map([...homes].map(([sheet, { member }]) => [sheet, member.name]));
  const observed = observe(
    { sheets: members.flatMap(sheetsOf) },
    members.flatMap(({ name, corrections }) =>
      corrections.map((one): Correction => ({ ...one, table: { ...one.table, sheet: joinedName(name, one.table.sheet) } })),
    ),
    PLAIN_TERMS,
    files,
  );
  const found = RULES.filter(({ code }) => ACROSS.some((one) => one === code))
    .flatMap((rule) => rule.find(observed, { exact: false }))
    .filter(isAcross)
    .filter((finding) => oneUnit || (isOfDocument(finding, observed) && !isCopy(finding, observed) && !isOfTwoWholes(finding)));
  return members.map((member) => {
    const further = found.flatMap((finding) => atHome(finding, member, homes));
    return withFurther(member, further);
  });
}

function sheetsOf({ name: file, snapshot }: Member): SheetSnapshot[] {
  return snapshot.sheets
    .filter((sheet) => !isOwnList(sheet))
    .map((sheet): SheetSnapshot => {
      const { name, inDocument } = sheet;
      const renamed = { ...sheet, name: joinedName(file, name) };
      return inDocument?.as === 'table'
        ? { ...renamed, inDocument: { ...inDocument, paragraphs: joinedName(file, inDocument.paragraphs) } }
        : renamed;
    });
}

const isOfDocument = ({ sheet, facts }: Across, { workbook }: Observations): boolean =>
  workbook.sheets.some(({ name, inDocument }) => inDocument !== undefined && (name === sheet || name === facts.thereSheet));

/** One form filled in twice, at the same place of the same sheet: two versions or two units, not a plan and its annex. */
function isCopy({ table, facts, code }: Across, { reading }: Observations): boolean {
  if (code !== 'SB201') return false;
  const bare = (name: string): string => name.slice(name.indexOf(' › ') + 3);
  const here = reading.tables.find(({ id }) => id === table);
  const place = ({ sheet, range }: Table): string => JSON.stringify([bare(sheet), range]);
  return (
    here !== undefined &&
    reading.tables.some(
      (other) => other.sheet === facts.thereSheet && other !== here && other.readBy === 'words' && place(other) === place(here),
    )
  );
}

/** Tables headed alike in which hardly a figure agrees may be of two units, where nobody said that the files are of one. */
const isOfTwoWholes = ({ code, facts }: Across): boolean => code === 'SB201' && facts.apart === 'most';

/** The finding as the file says it in which it stands; nothing where it stands elsewhere, or does not leave the file. */
function atHome(
  finding: Across,
  member: Member,
  homes: ReadonlyMap<string, { readonly member: Member; readonly sheet: string }>,
): Finding[] {
  const here = homes.get(finding.sheet);
  const there = homes.get(finding.facts.thereSheet);
  if (here === undefined || there === undefined || here.member !== member || there.member === member) return [];
  const { sheet, member: home } = here;
  const related = finding.related.map((place) => {
    const end = place.lastIndexOf('!');
    if (end < 0) return place;
    const at = homes.get(place.slice(0, end));
    if (at?.member !== home) return place;
    return at.sheet === sheet ? place.slice(end + 1) : `${at.sheet}${place.slice(end)}`;
  });
  const table = finding.table?.startsWith(`${home.name} › `) === true ? finding.table.slice(home.name.length + 3) : null;
  const { inDocument: places } = there.member.report;
  const thereFile: OtherFile = { name: there.member.name, ...(places !== undefined && { places }) };
  const { inDocument } = home.report;
  // Code and facts belong together; the compiler cannot follow that through a union.
  return [
    {
      ...finding,
      sheet,
      table,
      related,
      fix: inDocument === undefined ? finding.fix : null,
      facts: { ...finding.facts, thereSheet: there.sheet, thereFile },
      ...(inDocument !== undefined && { inDocument }),
    } as Finding,
  ];
}

function withFurther({ report, snapshot }: Member, further: readonly Finding[]): WorkbookReport {
  const known = new Set(report.findings.map(({ code, sheet, cell }) => JSON.stringify([code, sheet, cell])));
  const fresh = further.filter(({ code, sheet, cell }) => !known.has(JSON.stringify([code, sheet, cell])));
  if (fresh.length === 0) return report;
  const findings = inOrder([...report.findings, ...fresh], snapshot);
  const { reasons, verdicts, verdict } = report;
  const isWrong = fresh.some(({ severity }) => severity === 'error');
  const because = (reason: VerdictReason): readonly VerdictReason[] => (reasons.includes(reason) ? reasons : [reason, ...reasons]);
  if (isWrong) return { ...report, findings, verdict: 'fail', verdicts: { ...verdicts, sums: 'fail' }, reasons: because('error') };
  // Which of two files is right nobody can tell from here.
  const isOpen = fresh.some(({ severity, code }) => severity === 'warning' && code === 'SB201');
  if (!isOpen || verdicts.sums !== 'pass') return { ...report, findings };
  return {
    ...report,
    findings,
    verdict: verdict === 'fail' ? verdict : 'undecided',
    verdicts: { ...verdicts, sums: 'undecided' },
    reasons: because('undecided'),
  };
}

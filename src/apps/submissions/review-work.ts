/**
 * A review in memory, one submission after the other: what the commands `review` and `consolidate` write, for a place without a disk.
 * Of a submission only what came of it is kept, and its marked copies; what was read of it goes.
 */
import { zipSync, type Zippable } from 'fflate';
import { NO_CHOICES } from '../../core/law/cases/choices';
import { PLAIN_LAW } from '../../core/law/setting';
import { SHIPPED } from '../../core/law/catalogue';
import { cliWords } from '../../core/messages/cli/cli';
import type { Language } from '../../core/messages/language';
import { wordsForUnit } from '../../core/messages/review/for-unit';
import { letterTo } from '../../core/review/letter';
import { letterHtml } from '../../core/review/letter-html';
import type { Submission } from '../../core/review/submission';
import { summaryHtml } from '../../core/review/summary-html';
import { unitRowOf, type UnitRow } from '../../core/review/unit-row';
import { FileProblem } from '../../hosts/files/file-problem';
import { newWorkbookFile } from '../../hosts/files/insert/new-workbook-file';
import { letterDocx } from '../../hosts/files/letter/letter-docx';
import { checkBytes } from './check-bytes';
import { heldTogether, type CheckedFile } from './checked-file';
import { consolidated, readUnit, type ReadUnit } from './consolidation';
import { COPIES, letterNames, onDisk, SUMMARY } from './file-names';
import { markedCopy } from './marked-copy';
import { submissionOf } from './submission-of';

export interface SentPaper {
  /** Its name within the submission. */
  readonly name: string;
  /** Null where they could not be had. */
  readonly bytes: Uint8Array | null;
  /** What stands in the file beside it; null where there is none. */
  readonly beside: string | null;
}

export interface SentSubmission {
  readonly unit: string;
  readonly papers: readonly SentPaper[];
  /** Files of other kinds. */
  readonly leftAside: readonly string[];
}

export interface ReviewSetting {
  readonly language: Language;
  /** The day that letters carry: "2026-11-30". */
  readonly day: string;
  readonly version: string;
}

/** What came of the consolidation, for whoever saves it. */
export interface ConsolidatedFile {
  /** Null where no unit can be added. */
  readonly bytes: Uint8Array | null;
  readonly added: number;
  readonly left: number;
}

interface Kept {
  readonly submission: Submission;
  /** Marked copies by name. */
  readonly copies: ReadonlyMap<string, Uint8Array>;
  readonly figures: ReadUnit;
}

const MONEY = 'million-vnd';
/** Word documents and workbooks are packed already. */
const AS_IT_IS = { level: 0 } as const;

export class ReviewWork {
  private readonly kept: Kept[] = [];

  constructor(private readonly setting: ReviewSetting) {}

  /** Checks one submission. Whatever is wrong with it becomes its row and touches no other. */
  async add({ unit, papers, leftAside }: SentSubmission): Promise<UnitRow> {
    const { language } = this.setting;
    const each: CheckedFile[] = [];
    for (const paper of papers) each.push(await checked(paper));
    const together = heldTogether(each, (file) => file, true);
    const submission = submissionOf({ unit, leftAside }, together, (file) => file, language);
    const copies = new Map<string, Uint8Array>();
    for (const { result, opened } of together) {
      if (opened === null || result.status !== 'checked' || result.report.findings.length === 0) continue;
      const copy = await markedCopy(opened.workbook, result.report, language, wordsForUnit);
      if (typeof copy !== 'string') copies.set(nameOfCopy(result.file, copies, language), copy);
    }
    const named = together.map((one): CheckedFile => ({ ...one, result: { ...one.result, file: `${unit}/${one.result.file}` } }));
    this.kept.push({ submission, copies, figures: readUnit(unit, named, { unit: MONEY, includeFailing: false }) });
    return unitRowOf(submission, NOTHING_WRITTEN, language);
  }

  /** The page over all units, by itself: it names no file that does not lie beside it. */
  summary(): string {
    const { language } = this.setting;
    return summaryHtml(
      this.kept.map(({ submission }) => unitRowOf(submission, NOTHING_WRITTEN, language)),
      this.made(),
      language,
    );
  }

  /** Letters, marked copies and the page that leads to them, as the command leaves them in a folder. @param sender the office; may be empty */
  async letters(sender: string): Promise<Uint8Array> {
    const { language } = this.setting;
    const names = letterNames(this.kept.map(({ submission }) => submission.unit));
    const files: Zippable = {};
    const rows: UnitRow[] = [];
    for (const [at, { submission, copies }] of this.kept.entries()) {
      const name = names[at] ?? submission.unit;
      const letter = letterTo(submission, { ...this.made(), sender, copies: [...copies.keys()] }, language);
      const letters = [`${name}.docx`, `${name}.html`] as const;
      files[letters[0]] = [await letterDocx(letter), AS_IT_IS];
      files[letters[1]] = new TextEncoder().encode(letterHtml(letter));
      for (const [copy, bytes] of copies) files[`${COPIES}/${name}/${copy}`] = [bytes, AS_IT_IS];
      rows.push(unitRowOf(submission, { letters, copies: [...copies.keys()].map((copy) => `${COPIES}/${name}/${copy}`) }, language));
    }
    files[SUMMARY] = new TextEncoder().encode(summaryHtml(rows, this.made(), language));
    return zipSync(files);
  }

  /** The units' tables in one workbook; units with errors are left out and named in it. */
  consolidation(): ConsolidatedFile {
    const figures = this.kept.map((one) => one.figures);
    const [added, left] = [figures.filter((one) => one.left === null), figures.filter((one) => one.left !== null)];
    const counts = { added: added.length, left: left.length };
    if (added.length === 0) return { bytes: null, ...counts };
    const made = consolidated(added, left, { period: null, sources: null, unit: MONEY, province: null });
    return { bytes: 'tooLong' in made ? null : newWorkbookFile(made.sheets), ...counts };
  }

  private made(): { readonly day: string; readonly version: string; readonly caps: string } {
    const { day, version } = this.setting;
    return { day, version, caps: SHIPPED.version };
  }
}

const NOTHING_WRITTEN = { letters: [], copies: [] };

async function checked({ name, bytes, beside }: SentPaper): Promise<CheckedFile> {
  try {
    if (bytes === null) throw new FileProblem('unreadable', name);
    const options = { exact: false, totals: true, law: PLAIN_LAW, choices: NO_CHOICES };
    const { report, trouble, opened } = await checkBytes(bytes, name, beside, options);
    // No report is written in which a hash would stand.
    return { result: { status: 'checked', file: name, sha256: '', report, trouble }, opened };
  } catch (fault) {
    const problem = fault instanceof FileProblem ? fault.code : 'internal';
    return { result: { status: 'unreadable', file: name, sha256: null, problem }, opened: null, fault };
  }
}

/** Sub-folders of a submission are told no more: of two copies of one name the second gets a number. */
function nameOfCopy(file: string, taken: ReadonlyMap<string, unknown>, language: Language): string {
  const own = file.slice(file.lastIndexOf('/') + 1);
  const dot = own.lastIndexOf('.');
  const [start, ending] = dot <= 0 ? [own, ''] : [own.slice(0, dot), own.slice(dot)];
  const marked = `${start} - ${cliWords(language).markedCopy}`;
  const names = new Set([...taken.keys()].map(onDisk));
  let name = `${marked}${ending}`;
  for (let number = 2; names.has(onDisk(name)); number++) name = `${marked} (${String(number)})${ending}`;
  return name;
}

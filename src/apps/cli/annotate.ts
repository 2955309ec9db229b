/** Marked copies: each checked workbook once more, with marks at its findings and a list of them. The checked file is never written. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WorkbookReport } from '../../core/check/report';
import { cliWords } from '../../core/messages/cli';
import type { Language } from '../../core/messages/language';
import { findingList, noteAt } from '../../core/report/finding-list';
import { FileProblem } from '../../hosts/files/file-problem';
import type { FileWorkbook } from '../../hosts/files/file-workbook';
import { CommandLineError } from './command-line-error';

export class MarkedCopies {
  private readonly taken: Set<string>;

  /** @param checked the files that are checked, none of which may be written over */
  constructor(
    private readonly folder: string,
    checked: readonly string[],
    private readonly language: Language,
  ) {
    this.taken = new Set(checked.map((file) => path.resolve(file)));
  }

  /**
   * @returns whether there is a copy: kinds that are only read cannot be written
   * @throws CommandLineError when the folder cannot be written to
   */
  async write(file: string, workbook: FileWorkbook, report: WorkbookReport): Promise<boolean> {
    const sheets = (await workbook.readWorkbook()).sheets.map(({ name }) => name);
    const marks = report.findings.map((finding) => ({
      sheet: finding.sheet,
      cell: finding.cell,
      level: finding.severity,
      words: noteAt(finding, this.language),
    }));
    let bytes: Uint8Array;
    try {
      bytes = workbook.annotated(marks, findingList(report, sheets, this.language));
    } catch (error) {
      if (error instanceof FileProblem && (error.code === 'read-only-format' || error.code === 'read-only-document')) return false;
      throw error;
    }
    const copy = this.nameOf(file);
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(copy, bytes);
    } catch (error) {
      throw new CommandLineError(cliWords(this.language).cannotWrite(copy), { cause: error });
    }
    return true;
  }

  /** Two files of one name, from two folders, get two copies. */
  private nameOf(file: string): string {
    const { name, ext } = path.parse(file);
    const start = path.resolve(this.folder, `${name} - ${cliWords(this.language).markedCopy}`);
    let copy = `${start}${ext}`;
    for (let number = 2; this.taken.has(copy); number++) copy = `${start} (${String(number)})${ext}`;
    this.taken.add(copy);
    return copy;
  }
}

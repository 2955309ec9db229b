/** One file from the disk through the check. Whatever goes wrong with it becomes its result and touches no other file. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { checkWorkbook } from '../../core/check/check';
import { exceptionSection } from '../../core/check/accepted-findings';
import { honoured } from '../../core/check/honoured';
import { sectionOf } from '../../core/check/memory';
import { correctionSection } from '../../core/check/remembered-corrections';
import type { Member } from '../../core/check/submission';
import type { ConfirmedCondition } from '../../core/law/cases/choices';
import { capsSection, optionsOf } from '../../core/check/said-of-caps';
import type { CheckOptions } from '../../core/check/report';
import { isSameCeiling, NO_CHOICES } from '../../core/law/cases/choices';
import { withoutFormulas } from '../../core/workbook/without-formulas';
import type { CheckedFile as CheckedResult, FileResult } from '../../core/report/file-result';
import { FileProblem } from '../../hosts/files/file-problem';
import type { FileWorkbook } from '../../hosts/files/file-workbook';
import { MAX_FILE_BYTES } from '../../hosts/files/limits';
import { openWorkbookFile } from '../../hosts/files/open-workbook-file';
import { rememberedFor } from './side-file';

/** @throws FileProblem */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) throw new FileProblem('too-large', `${String(size)} bytes`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('unreadable', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export interface FileCheckOptions extends CheckOptions {
  /** An opinion that owes nothing to formulas. */
  readonly withoutFormulas?: boolean;
}

/** What was read, for whoever goes on with it. */
export interface OpenedFile extends Omit<Member, 'name' | 'report'> {
  readonly workbook: FileWorkbook;
  /** Conditions that a person confirmed with a reason. */
  readonly accepted: readonly ConfirmedCondition[];
}

export interface CheckedFile {
  readonly result: FileResult;
  /** null when the file could not be read. */
  readonly opened: OpenedFile | null;
  /** What stopped it, for whoever looks for the cause. */
  readonly fault?: unknown;
}

export async function checkFile(file: string, options: FileCheckOptions): Promise<CheckedFile> {
  let sha256: string | null = null;
  try {
    const bytes = await bytesOf(file);
    sha256 = createHash('sha256').update(bytes).digest('hex');
    const { report, trouble, opened } = await checkBytes(bytes, file, options);
    return { result: { status: 'checked', file, sha256, report, trouble }, opened };
  } catch (error) {
    // A fault of the program in one file must not cost the reviewer the other ninety.
    const problem = error instanceof FileProblem ? error.code : 'internal';
    return { result: { status: 'unreadable', file, sha256, problem }, opened: null, fault: error };
  }
}

/**
 * The same for bytes that are at hand, with what is remembered of the file they came from.
 * @throws FileProblem
 */
export async function checkBytes(
  bytes: Uint8Array,
  file: string,
  { withoutFormulas: blind = false, ...options }: FileCheckOptions,
): Promise<Pick<CheckedResult, 'report' | 'trouble'> & { readonly opened: OpenedFile }> {
  const workbook = await openWorkbookFile(bytes, file);
  const { memory, trouble } = await rememberedFor(file, await workbook.readMemory());
  const { corrections } = sectionOf(memory, correctionSection);
  const said = optionsOf(sectionOf(memory, capsSection), options.law);
  // The first ceiling for a source and year counts: what comes with the command goes before what the workbook remembers.
  const ceilings = [...(options.choices?.ceilings ?? []), ...(said.choices?.ceilings ?? [])];
  const choices = {
    ...NO_CHOICES,
    ...said.choices,
    ceilings: ceilings.filter((one, at) => ceilings.findIndex((other) => isSameCeiling(one, other)) === at),
  };
  const read = await workbook.readWorkbook();
  const snapshot = blind ? withoutFormulas(read) : read;
  const { exceptions } = sectionOf(memory, exceptionSection);
  const report = honoured(checkWorkbook(snapshot, { ...options, ...said, choices, corrections }), exceptions, read);
  return { report, trouble, opened: { workbook, snapshot, corrections, accepted: choices.confirmed } };
}

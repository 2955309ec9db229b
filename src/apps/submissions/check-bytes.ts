/** A file whose bytes are at hand, through the check, with what is remembered of it. */
import { checkWorkbook } from '../../core/check/check';
import { exceptionSection } from '../../core/check/accepted-findings';
import { honoured } from '../../core/check/honoured';
import { sectionOf } from '../../core/check/memory';
import { correctionSection } from '../../core/check/remembered-corrections';
import type { CheckOptions } from '../../core/check/report';
import { capsSection, optionsOf } from '../../core/check/said-of-caps';
import type { Member } from '../../core/check/submission';
import { isSameCeiling, NO_CHOICES, type ConfirmedCondition } from '../../core/law/cases/choices';
import type { CheckedFile as CheckedResult } from '../../core/report/file-result';
import { withoutFormulas } from '../../core/workbook/without-formulas';
import type { FileWorkbook } from '../../hosts/files/file-workbook';
import { openWorkbookFile } from '../../hosts/files/open-workbook-file';
import { rememberedOf, type SideText } from './remembered';

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

/**
 * @param beside what stands in the file beside it
 * @throws FileProblem
 */
export async function checkBytes(
  bytes: Uint8Array,
  file: string,
  beside: SideText,
  { withoutFormulas: blind = false, ...options }: FileCheckOptions,
): Promise<Pick<CheckedResult, 'report' | 'trouble'> & { readonly opened: OpenedFile }> {
  const workbook = await openWorkbookFile(bytes, file);
  const { memory, trouble } = rememberedOf(await workbook.readMemory(), beside);
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

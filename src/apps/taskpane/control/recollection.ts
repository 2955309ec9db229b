/** What the workbook remembers, read and changed through its port. Other parts of the product keep sections of their own there. */
import { exceptionSection, type AcceptedException } from '../../../core/check/accepted-findings';
import { parseMemory, sectionOf, serializeMemory, withSection, type MemoryProblem, type MemorySection } from '../../../core/check/memory';
import { correctionSection } from '../../../core/check/remembered-corrections';
import type { CheckOptions } from '../../../core/check/report';
import { capsSection, optionsOf, type SaidOfCaps } from '../../../core/check/said-of-caps';
import type { Correction } from '../../../core/table/model/corrections';
import type { WorkbookPort } from '../../../core/workbook/port';

export interface Recollection {
  readonly corrections: readonly Correction[];
  readonly exceptions: readonly AcceptedException[];
  readonly saidOfCaps: SaidOfCaps;
  readonly problem: MemoryProblem | 'partly' | null;
}

export async function recall(port: Pick<WorkbookPort, 'readMemory'>): Promise<Recollection> {
  const { memory, problem } = parseMemory(await port.readMemory());
  const { corrections, foreign } = sectionOf(memory, correctionSection);
  const { exceptions, foreign: unknown } = sectionOf(memory, exceptionSection);
  const isPartly = foreign.length + unknown.length > 0;
  return { corrections, exceptions, saidOfCaps: sectionOf(memory, capsSection), problem: problem ?? (isPartly ? 'partly' : null) };
}

/** How the pane has a workbook checked that remembers this. */
export const checkOptionsOf = ({ corrections, saidOfCaps }: Recollection): CheckOptions => ({
  exact: false,
  corrections,
  explain: true,
  impact: true,
  totals: true,
  ...optionsOf(saidOfCaps),
});

/** Changes one section as it stands at this moment; whatever else is remembered stays. */
export async function remember<T>(port: WorkbookPort, section: MemorySection<T>, change: (stored: T) => T): Promise<void> {
  const { memory } = parseMemory(await port.readMemory());
  await port.writeMemory(serializeMemory(withSection(memory, section, change(sectionOf(memory, section)))));
}

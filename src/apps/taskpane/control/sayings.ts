/**
 * What a person says of the workbook: corrections of how it was read, exceptions, statements on caps. Kept in the workbook's own memory; the check then
 * runs anew by it. Knows neither React nor the host.
 */
import { exceptionFor, exceptionSection, withException, withoutException } from '../../../core/check/accepted-findings';
import type { MemorySection } from '../../../core/check/memory';
import {
  correctionSection,
  withCorrection,
  withoutCorrections,
  type RememberedCorrections,
} from '../../../core/check/remembered-corrections';
import { capsSection } from '../../../core/check/said-of-caps';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { Finding } from '../../../core/rules/common/finding';
import type { Correction, TableMark } from '../../../core/table/model/corrections';
import type { Edges } from '../../../core/table/said/corrected-area';
import type { WorkbookPort } from '../../../core/workbook/port';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { PaneEvent } from '../model/reduce';
import type { PaneActions } from './pane-actions';
import { remember } from './recollection';

interface SayingsParts {
  readonly port: WorkbookPort;
  readonly tell: (event: PaneEvent) => void;
  readonly explain: (fault: unknown) => TroubleCode;
  /** What the last report was made of. */
  readonly checked: () => WorkbookSnapshot | null;
  /** The memory holds something else now. */
  readonly onKept: () => Promise<void>;
  /** As 2026-03-31. */
  readonly today: () => string;
}

export type Sayings = Pick<PaneActions, 'excuse' | 'reopen' | 'correct' | 'correctEdges' | 'takeBack' | 'sayOfCaps'>;

export function createSayings({ port, tell, explain, checked, onKept, today }: SayingsParts): Sayings {
  /** One change of the memory after the other: each reads the whole document before it writes it. */
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function keep<T>(section: MemorySection<T>, change: (stored: T) => T): Promise<void> {
    try {
      const write = lastWrite.then(() => remember(port, section, change));
      lastWrite = write.catch(() => undefined);
      await write;
      tell({ type: 'reading-edited', key: null });
      await onKept();
    } catch (fault) {
      tell({ type: 'correction-failed', code: explain(fault) });
    }
  }

  async function excuse(finding: Finding, reason: string): Promise<void> {
    const read = checked();
    if (read === null || reason.trim() === '') return;
    const exception = exceptionFor(finding, read, reason.trim(), today());
    tell({ type: 'excuse-asked', key: null });
    await keep(exceptionSection, (known) => withException(known, exception));
  }

  const changeCorrections = (change: (known: RememberedCorrections) => RememberedCorrections): Promise<void> =>
    keep(correctionSection, change);

  const correct = (correction: Correction, replaced: readonly Correction[]): Promise<void> =>
    changeCorrections((known) => withCorrection(withoutCorrections(known, replaced), correction));

  async function correctEdges(table: TableMark, edges: Edges, replaced: readonly Correction[]): Promise<void> {
    try {
      const { edgesOnSheet } = await import(/* webpackChunkName: "edges-on-sheet" */ './edges-on-sheet');
      const said = edgesOnSheet(await port.readWorkbook(), table, edges);
      if (said === null) tell({ type: 'edges-refused' });
      else await correct(said, replaced);
    } catch (fault) {
      tell({ type: 'correction-failed', code: explain(fault) });
    }
  }

  return {
    excuse: (finding, reason) => void excuse(finding, reason),
    reopen: (exception) => void keep(exceptionSection, (known) => withoutException(known, exception)),
    correct: (correction, replaced) => void correct(correction, replaced),
    correctEdges: (table, edges, replaced) => void correctEdges(table, edges, replaced),
    takeBack: (corrections) => void changeCorrections((known) => withoutCorrections(known, corrections)),
    sayOfCaps: (change) => void keep(capsSection, change),
  };
}

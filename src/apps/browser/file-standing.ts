/** Checks an open file that is not on the desk, so that the list can say how it stands. */
import { splitAccepted } from '../../core/check/accepted-findings';
import type { WorkbookReport } from '../../core/check/report';
import type { AcceptedFinding } from '../../core/check/accepted-findings';
import type { Language } from '../../core/messages/language';
import { paneWords } from '../../core/messages/pane/of';
import type { Finding } from '../../core/rules/common/finding';
import { openWorkbookFile } from './open-file';
import type { Check } from '../taskpane/control/check';
import { checkOptionsOf, recall } from '../taskpane/control/recollection';
import { summarise } from '../taskpane/model/summary';
import { shownHeadline } from '../taskpane/views/results/verdict-text';
import type { FileStanding } from './open-files';

export async function standingOfFile(bytes: Uint8Array, name: string, check: Check, language: Language): Promise<FileStanding> {
  const file = await openWorkbookFile(bytes, name);
  const [snapshot, known] = [await file.readWorkbook(), await recall(file)];
  const report = await check(snapshot, checkOptionsOf(known));
  const { open, accepted } = splitAccepted(report.findings, known.exceptions, snapshot);
  return standingOfReport(report, open, accepted, language);
}

export function standingOfReport(
  report: WorkbookReport,
  open: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  language: Language,
): FileStanding {
  const { tone, title } = shownHeadline(report, summarise(open), { fewerMistakes: false, accepted }, paneWords(language));
  return { tone, text: title };
}

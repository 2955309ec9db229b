/** What the controller asks of whatever does the checking: a report of a snapshot, sometime. */
import type { CheckOptions, WorkbookReport } from '../../../core/check/report';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';

export type Check = (snapshot: WorkbookSnapshot, options: CheckOptions) => Promise<WorkbookReport>;

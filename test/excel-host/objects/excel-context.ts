/** What every Excel object of the host needs to know: the workbook, who listens to which event, and how to report a gap. */
import type { RichApiError } from '../protocol/rich-api-error';
import type { ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import type { CellRange } from '../../../src/core/workbook/address';

export interface ExcelContext {
  readonly model: WorkbookModel;
  readonly registrations: EventRegistrations;
  /** The object of a sheet; ranges lead back to theirs without knowing its class. */
  readonly worksheetOf: (sheet: SheetModel) => ServerObject;
  /** The object of several ranges of a sheet; their rules lead back to it without knowing its class. */
  readonly rangeAreasOf: (sheet: SheetModel, ranges: readonly CellRange[]) => ServerObject;
  /** The error for something the host does not have; counted, so that no suite overlooks it. */
  readonly missing: (what: string) => RichApiError;
}

/** Event types of the object model, by number, as office.js knows them. */
export const EventType = { dataChanged: 10, sheetAdded: 13, sheetDeleted: 15, calculated: 16 } as const;

/** The target that stands for the workbook itself. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the client has asked for. Excel sends no others. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  change(type: number, target: string, by: 1 | -1): void {
    const key = `${String(type)} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(`${String(type)} ${target}`) ?? 0) > 0;
  }

  /** Registrations that nobody has ended. */
  get open(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

/** The data validation of a range: kept as it was set, so that a test can look at it. Nothing is enforced. */
import { rangeToA1, type CellRange } from '../../../src/core/workbook/address';
import { invalidArgument } from '../protocol/rich-api-error';
import { scalar, type Members, type Scalar, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import { record } from './arguments';

export class ServerDataValidation implements ServerObject {
  readonly typeName = 'DataValidation';
  readonly members: Members;

  constructor(sheet: SheetModel, range: CellRange) {
    const key = `validation ${rangeToA1(range)}`;
    const kept = (name: string, check: (value: unknown) => void): Scalar => {
      const settings = (): Readonly<Record<string, unknown>> => (sheet.setUp.get(key) ?? {}) as Readonly<Record<string, unknown>>;
      return scalar(
        () => settings()[name] ?? null,
        (value) => {
          check(value);
          sheet.setUp.set(key, { ...settings(), [name]: value });
        },
      );
    };
    this.members = {
      Rule: kept('rule', (value) => {
        const kinds = Object.keys(record(value, 'DataValidation.rule'));
        if (kinds.length !== 1 || !['wholeNumber', 'decimal', 'list', 'custom'].includes(kinds[0] ?? ''))
          throw invalidArgument('DataValidation.rule');
      }),
      ErrorAlert: kept('errorAlert', (value) => record(value, 'DataValidation.errorAlert')),
      IgnoreBlanks: kept('ignoreBlanks', (value) => {
        if (typeof value !== 'boolean') throw invalidArgument('DataValidation.ignoreBlanks');
      }),
    };
  }
}

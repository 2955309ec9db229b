/** A template: what one standard sheet is called, and how it is laid out. One template, one file. */
import type { KnownUnit } from '../money/money';
import type { CellAddress } from '../workbook/address';
import type { NewSheet } from '../workbook/new-sheet';
import type { SourceId } from '../table/model/dimensions';
import type { SheetDraft } from './draft';
import type { FormFacts } from './facts';
import type { FormParameters, SettledParameters } from './parameters';
import type { TemplateId } from './template-ids';

export type { TemplateId };

/** A laid-out sheet, and the figures that other sheets may show again. */
export interface LaidOutForm {
  readonly draft: SheetDraft;
  readonly sheet: () => NewSheet;
  /** Where the total of a source stands; null for the period as a whole, or where the form has no such total. */
  readonly totalOf?: (source: SourceId, year: number | null) => CellAddress | null;
}

export interface FormRequest {
  /** Free in the workbook. */
  readonly sheetName: string;
  readonly parameters: SettledParameters;
  readonly facts: FormFacts;
  /** Another sheet that is inserted together with this one, whose totals this one may show; null when it is not. No two may show each other's. */
  readonly beside: (template: TemplateId) => LaidOutForm | null;
}

export interface Template {
  readonly id: TemplateId;
  readonly usualHead: 'annex' | 'stand-alone';
  readonly usualUnit: KnownUnit;
  readonly sheetName: (parameters: FormParameters) => string;
  /** One sheet a year. */
  readonly isYearly?: boolean;
  readonly layOut: (request: FormRequest) => LaidOutForm;
}

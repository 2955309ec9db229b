/** Sheets filled from what is there: the table of a workbook that fills them best, carried into them; the workbook itself stays as it is. */
import { readTables } from '../table/read-workbook';
import type { Table } from '../table/model/table';
import { toA1 } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { PlanFigure } from './facts';
import { fillFrom, groupsIn, type Filling } from './fill';
import { FILLABLE } from './fillable';
import type { FormParameters } from './parameters';
import type { TemplateId } from './template';

export interface SheetsToFill {
  readonly templates: readonly TemplateId[];
  readonly parameters: FormParameters;
  /** The groups of activities were chosen; else a sheet that is filled keeps those of its table. */
  readonly groupsChosen: boolean;
}

export interface FilledSheets {
  readonly parameters: FormParameters;
  readonly figures: readonly PlanFigure[];
  /** Id of the table. */
  readonly table: string;
  /** Cells whose figures have no place. */
  readonly unplaced: readonly string[];
  readonly differing: readonly string[];
}

/** @returns null when no table of the workbook has a figure for these sheets */
export function fillSheets({ templates, parameters, groupsChosen }: SheetsToFill, workbook: WorkbookSnapshot): FilledSheets | null {
  const template = FILLABLE.find((id) => templates.includes(id));
  if (template === undefined) return null;
  const unit = parameters.unit ?? 'million-vnd';
  const candidates = readTables(workbook).tables.map((table): { table: Table; own: FormParameters; filling: Filling } => {
    const groups = groupsChosen || template === 'source-by-year' ? parameters.groups : groupsIn(table);
    const own = { ...parameters, unit, groups };
    return { table, own, filling: fillFrom(table, template, own) };
  });
  const [best] = candidates.sort((a, b) => b.filling.figures.length - a.filling.figures.length);
  if (best === undefined || best.filling.figures.length === 0) return null;
  const { table, own, filling } = best;
  return {
    parameters: own,
    figures: filling.figures,
    table: table.id,
    unplaced: filling.unplaced.map(({ figure }) => toA1(figure)),
    differing: filling.differing.map(toA1),
  };
}

/** What marks must leave alone, taken down so that before and after can be compared: contents, looks, others' rules and comments, names, settings. */
import type { Compared } from '../../../core/workbook/marks';
import type { KnownMerges } from '../known-merges';
import { listSheets, readSheets } from '../workbook-reading';
import { isOursAlone, readComments, type StandingComment } from './own-comments';
import { readRules, type SheetRules } from './sheet-rules';

export type WholeState = Readonly<Record<Compared, string>>;

export interface StateAndRules {
  readonly state: WholeState;
  readonly rules: readonly SheetRules[];
  readonly comments: readonly StandingComment[];
}

/** Merges are taken as known: asking for them would empty Excel's undo stack. */
export async function readState(context: Excel.RequestContext, known: KnownMerges): Promise<StateAndRules> {
  const { names, settings } = context.workbook;
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  const listed = await listSheets(context);
  const read = (await readSheets(context, listed, { known, mayAsk: false })) ?? [];
  const withCells = listed.filter(({ id }) => known.of(id) !== null);
  const rules = await readRules(
    context,
    withCells.map(({ sheet }) => sheet),
  );
  const comments =
    (await readComments(
      context,
      withCells.map(({ sheet }) => sheet),
    )) ?? [];
  const cells = read.map(({ snapshot }) => snapshot);
  return {
    rules,
    comments,
    state: {
      contents: JSON.stringify(
        cells.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell && [cell.value, cell.formula, cell.text]))]),
      ),
      looks: JSON.stringify(
        cells.map(({ rows, merges, hiddenRows, hiddenColumns }) => [
          rows.map((row) => row.map((cell) => cell?.style)),
          merges,
          hiddenRows,
          hiddenColumns,
        ]),
      ),
      rules: JSON.stringify(rules.map(({ name, others }) => [name, others])),
      notes: JSON.stringify(comments.filter((one) => !isOursAlone(one)).map(({ sheet, cell, content }) => [sheet, cell, content])),
      names: JSON.stringify(names.items.map(({ name, formula }) => [name, formula as unknown])),
      settings: JSON.stringify(settings.items.map(({ key, value }) => [key, value as unknown])),
    },
  };
}

const ALL: readonly Compared[] = ['contents', 'looks', 'rules', 'notes', 'names', 'settings'];

export const differingParts = (before: WholeState, after: WholeState): readonly Compared[] =>
  ALL.filter((part) => before[part] !== after[part]);

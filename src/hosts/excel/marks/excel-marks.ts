/** Marks in the workbook that is open in Excel: put over cells, taken out again with a proof by comparison. */
import { gravestMarks, MARK_LEVELS, type CellMark, type MarkOutcome, type MarkPort, type MarkRemoval } from '../../../core/workbook/marks';
import type { KnownMerges } from '../known-merges';
import { runInExcel } from '../run-in-excel';
import { isOursAlone, putComments } from './own-comments';
import { queueMark } from './own-rules';
import { readRules } from './sheet-rules';
import { differingParts, readState } from './whole-state';

/** Excel takes the places of one rule as one text of limited length. */
const PLACES_OF_A_RULE = 200;

export class ExcelMarks implements MarkPort {
  readonly takesWords = true;
  /** Comments of this time may stand in the workbook. */
  private hasNoted = false;

  constructor(private readonly known: KnownMerges) {}

  show(marks: readonly CellMark[]): Promise<MarkOutcome> {
    return runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id');
      await context.sync();
      // A sheet that nobody has read holds no finding; a chart sheet has no cells to ask.
      const sheets = worksheets.items.filter(({ id }) => this.known.of(id) !== null);
      const rules = await readRules(context, sheets);
      const locked = rules.filter(({ isLocked }) => isLocked).map(({ name }) => name);
      for (const { isLocked, own } of rules) if (!isLocked) for (const rule of own) rule.delete();
      const shown = gravestMarks(marks).filter(({ sheet }) => rules.some(({ name, isLocked }) => name === sheet && !isLocked));
      for (const { name } of rules)
        for (const level of [...MARK_LEVELS].reverse()) {
          const places = shown.filter((mark) => mark.sheet === name && mark.level === level).map(({ cell }) => cell);
          for (let first = 0; first < places.length; first += PLACES_OF_A_RULE)
            queueMark(worksheets.getItem(name).getRanges(places.slice(first, first + PLACES_OF_A_RULE).join(',')), level);
        }
      await context.sync();
      const outcome = { marked: shown.length, locked: locked.filter((name) => marks.some(({ sheet }) => sheet === name)) };
      const wantsWords = marks.some(({ words }) => words !== undefined);
      if (!wantsWords && !this.hasNoted) return outcome;
      this.hasNoted = wantsWords;
      const open = sheets.filter(({ name }) => rules.some((each) => each.name === name && !each.isLocked));
      const notes = await putComments(context, open, marks);
      return wantsWords ? { ...outcome, notes } : outcome;
    });
  }

  remove(): Promise<MarkRemoval> {
    return runInExcel(async (context) => {
      const before = await readState(context, this.known);
      const isOpen = (sheet: string): boolean => before.rules.some(({ name, isLocked }) => name === sheet && !isLocked);
      const rules = before.rules.filter(({ name }) => isOpen(name)).flatMap(({ own }) => own);
      const comments = before.comments.filter((one) => isOursAlone(one) && isOpen(one.sheet));
      const keptNotes = before.comments.filter((one) => one.origin !== 'foreign' && !isOursAlone(one)).length;
      const locked = before.rules
        .filter(
          ({ name, own }) => !isOpen(name) && (own.length > 0 || before.comments.some((one) => one.sheet === name && isOursAlone(one))),
        )
        .map(({ name }) => name);
      const removed = rules.length + comments.length;
      if (removed === 0) return { removed, locked, differing: [], keptNotes };
      // By id and one by one: Excel counts anew after each that goes.
      for (const rule of rules) rule.delete();
      for (const { comment } of comments) comment.delete();
      await context.sync();
      this.hasNoted = false;
      const after = await readState(context, this.known);
      return { removed, locked, differing: differingParts(before.state, after.state), keptNotes };
    });
  }
}

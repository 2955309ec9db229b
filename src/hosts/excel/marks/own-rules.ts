/** What a mark is in Excel: a conditional format of ours. */
import { MARK_LOOKS, markFormula, type MarkLevel } from '../../../core/workbook/marks';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const LINES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;

/** Adds the rule; Excel has it after the next sync. */
export function queueMark(areas: Excel.RangeAreas, level: MarkLevel): void {
  const { fill, line, colour, bold } = MARK_LOOKS[level];
  const rule = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.stopIfTrue = false;
  const { custom } = rule;
  custom.rule.formula = markFormula(level);
  const { format } = custom;
  format.fill.color = `#${fill}`;
  if (bold) format.font.bold = true;
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = LINES[line];
    border.color = `#${colour}`;
  }
}

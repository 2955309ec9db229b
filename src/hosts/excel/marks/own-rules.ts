/**
 * What a mark is in Excel: a conditional format whose formula is always true, names no cell and carries our signature. By that it is known
 * again, in a saved copy too, and taken out one by one; the rules of others have other formulas.
 */
import type { MarkLevel } from '../../../core/workbook/marks';

interface MarkLook {
  readonly fill: string;
  readonly line: Excel.ConditionalRangeBorderLineStyle | 'Continuous' | 'Dash' | 'Dot';
  readonly colour: string;
  readonly bold: boolean;
  readonly underline: boolean;
}

/** Told apart without colour as well: by the line around the cell, bold and underlined figures. */
const LOOKS: Readonly<Record<MarkLevel, MarkLook>> = {
  error: { fill: '#FFC7CE', line: 'Continuous', colour: '#9C0006', bold: true, underline: true },
  warning: { fill: '#FFE699', line: 'Dash', colour: '#7F6000', bold: true, underline: false },
  undecided: { fill: '#DDEBF7', line: 'Dot', colour: '#1F4E79', bold: false, underline: false },
  info: { fill: '#E2EFDA', line: 'Dot', colour: '#375623', bold: false, underline: false },
};

const SIGNED = /^=LEN\("soatbieu-mark-[a-z]+"\)>0$/i;

export const isOwnFormula = (formula: string): boolean => SIGNED.test(formula.replace(/\s/g, ''));

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Adds the rule; Excel has it after the next sync. */
export function queueMark(areas: Excel.RangeAreas, level: MarkLevel): void {
  const { fill, line, colour, bold, underline } = LOOKS[level];
  const rule = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.stopIfTrue = false;
  const { custom } = rule;
  custom.rule.formula = `=LEN("soatbieu-mark-${level}")>0`;
  const { format } = custom;
  format.fill.color = fill;
  if (bold) format.font.bold = true;
  if (underline) format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = line;
    border.color = colour;
  }
}

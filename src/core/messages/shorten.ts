/** What is too long for a sentence: labels of a whole paragraph, formulas over many cells. */

const LONGEST_LABEL = 60;
const LONGEST_FORMULA = 40;
/** A second sum is written out beside the first only while both can be read in one go. */
export const ROOM_FOR_SUMS = 230;

/** "Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến … › 2026": cut at a word, the column's name kept. */
export function shortLabel(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const [line = '', ...columns] = label.split(' › ');
  const rest = columns.length === 0 ? '' : ` › ${columns.join(' › ')}`;
  const room = Math.max(20, LONGEST_LABEL - rest.length);
  const cut = line.slice(0, room);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2));
  const short = line.length <= room ? line : `${whole.replace(/[\s,;:–-]+$/, '')}…`;
  return rest.length <= LONGEST_LABEL ? short + rest : short;
}

/** The formula itself while it is short enough to be read, else null. */
export function shortFormula(formula: string | null): string | null {
  return formula !== null && formula.length <= LONGEST_FORMULA ? formula : null;
}

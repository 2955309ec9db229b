/** What files write into formulas and people do not see: marks before functions that are newer than the file format. */
export const withoutMarks = (formula: string): string =>
  formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, '') : formula;

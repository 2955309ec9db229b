/** Formulas of the forms, each written together with the value it gives. Only plain SUM, SUMIF and arithmetic: the sheet lives on without us. */
import { add, compare, divide, multiply, roundTo, scaleByPowerOfTen, subtract, toPlainText, ZERO, type Amount } from '../money/amount';
import { columnName, quoteSheetName, toA1, type CellAddress, type CellRange } from '../workbook/address';

/** What a cell of a draft holds or gives; null when it is empty. */
export type Value = Amount | string | null;

export type ReadCell = (cell: CellAddress) => Value;

export interface Formula {
  readonly kind: 'formula';
  /** Without the leading "=". */
  readonly text: string;
  value(read: ReadCell): Amount | string;
}

const isAmount = (value: Value): value is Amount => value !== null && typeof value !== 'string';

/** A cell's amount as sums see it: texts and blanks count nothing. */
export const amountOf = (value: Value): Amount => (isAmount(value) ? value : ZERO);

const isBlank = (value: Value): boolean => value === null || value === '';

function* cellsOf({ top, left, bottom, right }: CellRange): Generator<CellAddress> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}

const range = ({ top, left, bottom, right }: CellRange): string =>
  `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;

/** "$B11:$B20": the column stays when the formula is copied to the next year. */
const lockedColumn = ({ top, left, bottom }: CellRange): string =>
  `$${columnName(left)}${String(top + 1)}:$${columnName(left)}${String(bottom + 1)}`;

/** `SUM(C10:C15)`. */
export function sumOf(cells: CellRange): Formula {
  return {
    kind: 'formula',
    text: `SUM(${range(cells)})`,
    value: (read) => [...cellsOf(cells)].reduce((sum, cell) => add(sum, amountOf(read(cell))), ZERO),
  };
}

/** `C7+E7+G7`, for cells that stand apart. */
export function plus(cells: readonly CellAddress[]): Formula {
  return {
    kind: 'formula',
    text: cells.map(toA1).join('+'),
    value: (read) => cells.reduce((sum, cell) => add(sum, amountOf(read(cell))), ZERO),
  };
}

/**
 * `SUMIF($B11:$B20,"- *",C11:C20)`; several patterns are added up.
 * @param labels one column, as tall as `amounts`
 * @param patterns compared without regard to case; a final "*" stands for any ending
 */
export function sumWhere(labels: CellRange, patterns: readonly string[], amounts: CellRange): Formula {
  const fits = (value: Value): boolean =>
    typeof value === 'string' &&
    patterns.some((pattern) => {
      const text = value.toLowerCase();
      return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1).toLowerCase()) : text === pattern.toLowerCase();
    });
  return {
    kind: 'formula',
    text: patterns.map((pattern) => `SUMIF(${lockedColumn(labels)},"${pattern}",${range(amounts)})`).join('+'),
    value: (read) => {
      let sum = ZERO;
      for (let row = amounts.top; row <= amounts.bottom; row++) {
        if (fits(read({ row, column: labels.left }))) sum = add(sum, amountOf(read({ row, column: amounts.left })));
      }
      return sum;
    },
  };
}

/** `ROUND(D11*E11,0)`. */
export function roundedProduct(a: CellAddress, b: CellAddress, decimals: number): Formula {
  return {
    kind: 'formula',
    text: `ROUND(${toA1(a)}*${toA1(b)},${String(decimals)})`,
    value: (read) => roundTo(multiply(amountOf(read(a)), amountOf(read(b))), decimals),
  };
}

/** `F11-G11-H11`: what is left for the last of the sources. */
export function rest(whole: CellAddress, parts: readonly CellAddress[]): Formula {
  return {
    kind: 'formula',
    text: [whole, ...parts].map(toA1).join('-'),
    value: (read) => parts.reduce((left, part) => subtract(left, amountOf(read(part))), amountOf(read(whole))),
  };
}

/** `'PL2 Kinh phí'!C45`: the figure of another sheet that is inserted together with this one. */
export function cellOf(sheet: { readonly name: string; valueAt(cell: CellAddress): Value }, cell: CellAddress): Formula {
  return { kind: 'formula', text: `${quoteSheetName(sheet.name)}!${toA1(cell)}`, value: () => amountOf(sheet.valueAt(cell)) };
}

/** The lesser of what a percentage and an amount for each allow; blank where neither can be worked out. */
export function capLimit(cells: Readonly<Record<'quantity' | 'cost' | 'percent' | 'each', CellAddress>>): Formula {
  const [e, f, g, h] = [cells.quantity, cells.cost, cells.percent, cells.each].map(toA1) as [string, string, string, string];
  const byShare = `IF(OR(${g}="",${f}=""),1E+99,${f}*${g}/100)`;
  const byCount = `IF(OR(${h}="",${e}=""),1E+99,${h}*${e})`;
  return {
    kind: 'formula',
    text: `IF(MIN(${byShare},${byCount})>=1E+99,"",MIN(${byShare},${byCount}))`,
    value: (read) => {
      const [quantity, cost, percent, each] = [cells.quantity, cells.cost, cells.percent, cells.each].map(read);
      const limits: Amount[] = [];
      if (!isBlank(percent ?? null) && !isBlank(cost ?? null))
        limits.push(scaleByPowerOfTen(multiply(amountOf(cost ?? null), amountOf(percent ?? null)), -2));
      if (!isBlank(each ?? null) && !isBlank(quantity ?? null)) limits.push(multiply(amountOf(each ?? null), amountOf(quantity ?? null)));
      const [first, second] = limits;
      if (first === undefined) return '';
      return second === undefined || isAtMost(first, second) ? first : second;
    },
  };
}

/** `IF(OR(I10="",J10=""),"",MAX(0,J10-I10))`. */
export function excess(limit: CellAddress, asked: CellAddress): Formula {
  const [i, j] = [toA1(limit), toA1(asked)];
  return {
    kind: 'formula',
    text: `IF(OR(${i}="",${j}=""),"",MAX(0,${j}-${i}))`,
    value: (read) => {
      const [allowed, wanted] = [read(limit), read(asked)];
      if (isBlank(allowed) || isBlank(wanted)) return '';
      return isAtMost(amountOf(wanted), amountOf(allowed)) ? ZERO : subtract(amountOf(wanted), amountOf(allowed));
    },
  };
}

const isAtMost = (a: Amount, b: Amount): boolean => compare(a, b) <= 0;

/** One line of text: "Cơ cấu nguồn vốn: KCQG 30,5%; đối ứng 69,5%", with a comma in every Excel; dots while there is nothing to divide. */
export function shares(
  title: string,
  whole: CellAddress,
  parts: readonly { readonly label: string; readonly cell: CellAddress }[],
): Formula {
  const each = parts.map(
    ({ label, cell }, at) => `"${at === 0 ? '' : '; '}${label} "&SUBSTITUTE(ROUND(${toA1(cell)}/${toA1(whole)}*100,1),".",",")&"%"`,
  );
  return {
    kind: 'formula',
    text: `IF(${toA1(whole)}=0,"${title}: …","${title}: "&${each.join('&')})`,
    value: (read) => {
      const all = amountOf(read(whole));
      const shown = parts.map(({ label, cell }) => {
        const share = divide(scaleByPowerOfTen(amountOf(read(cell)), 2), all);
        return share === null ? null : `${label} ${toPlainText(roundTo(share, 1)).replace('.', ',')}%`;
      });
      return `${title}: ${shown.includes(null) ? '…' : shown.join('; ')}`;
    },
  };
}

/** Print units: the last place a figure was written to, as a double (1, 0.1, 0.01 …). */
import { decimalsOf } from '../money/amount';
import type { Figure } from '../table/seeing/figure';
import type { Table } from '../table/model/table';

/** No amount in đồng is smaller throughout a column. */
const LEAST_DONG = 1000;

export class PrintUnits {
  private readonly columns = new Map<Table, number[]>();
  private readonly tables = new Map<Table, number>();
  private readonly coefficients = new Map<Table, Map<number, boolean>>();

  /** The finest place of a column, for figures whose format leaves it open. */
  private ofColumn(table: Table, column: number): number {
    let known = this.columns.get(table);
    if (known === undefined) {
      const finest = table.figureColumns.map(() => new Finest());
      for (const { figures } of table.lines) {
        figures.forEach((figure, at) => {
          if (figure.state === 'number') finest[at]?.note(decimalsWritten(figure));
        });
      }
      known = finest.map((one) => one.decimals);
      this.columns.set(table, known);
    }
    return known[column] ?? 0;
  }

  of(table: Table, column: number, figure: Figure): number {
    const decimals = figure.decimals ?? Math.max(this.ofColumn(table, column), decimalsWritten(figure));
    // A part of a đồng is a mean's or a share's remainder, and no money; a column of small figures holds coefficients ("Hệ số lương").
    const own = table.figureColumns[column];
    const isDong = (own?.unit ?? table.unit) === 'vnd' && own?.measure === 'money' && decimals > 0 && !this.isOfCoefficients(table, column);
    return Math.pow(10, -(isDong ? 0 : decimals));
  }

  private isOfCoefficients(table: Table, column: number): boolean {
    const known = this.coefficients.get(table) ?? new Map<number, boolean>();
    this.coefficients.set(table, known);
    let found = known.get(column);
    if (found === undefined) {
      found = table.lines.every(({ figures }) => {
        const { state, approximate = 0 } = figures[column] ?? {};
        return state !== 'number' || Math.abs(approximate) < LEAST_DONG;
      });
      known.set(column, found);
    }
    return found;
  }

  tableUnit(table: Table): number {
    let unit = this.tables.get(table);
    if (unit === undefined) {
      const finest = new Finest();
      for (const { figures } of table.lines)
        figures.forEach((figure, at) => {
          if (figure.state === 'number' && table.figureColumns[at]?.measure === 'money') finest.note(decimalsWritten(figure));
        });
      unit = Math.pow(10, -finest.decimals);
      this.tables.set(table, unit);
    }
    return unit;
  }
}

const decimalsWritten = ({ decimals, amount }: Figure): number => decimals ?? Math.min(6, decimalsOf(amount));

/** The most decimals that figures were written with; a single figure among many that has more is a slip, and says nothing of the others. */
class Finest {
  private most = 0;
  private next = 0;
  private count = 0;

  note(decimals: number): void {
    this.count++;
    if (decimals > this.most) [this.most, this.next] = [decimals, this.most];
    else if (decimals > this.next) this.next = decimals;
  }

  get decimals(): number {
    return this.count >= 5 ? this.next : this.most;
  }
}

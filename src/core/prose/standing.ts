/** Where tables stand among the paragraphs: on the sheet of the text, between two of its rows. */
import type { WorkbookReading } from '../table/read-workbook';
import type { Table } from '../table/model/table';
import type { Paragraph } from './paragraphs';

interface Standing {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
}

export class Standings {
  private readonly places: ReadonlyMap<Table, Standing>;
  private readonly documents: ReadonlySet<string>;

  constructor({ tables, views }: WorkbookReading) {
    const inDocument = new Map(views.map(({ sheet }) => [sheet.name, sheet.inDocument]));
    this.documents = new Set(views.flatMap(({ sheet }) => (sheet.inDocument === undefined ? [] : [sheet.name])));
    this.places = new Map(
      tables.map((table) => {
        const own = inDocument.get(table.sheet);
        if (own?.as !== 'table') return [table, { sheet: table.sheet, top: table.range.top, bottom: table.range.bottom }];
        // Between the last row before it and the next.
        return [table, { sheet: own.paragraphs, top: own.behind - 0.5, bottom: own.behind - 0.5 }];
      }),
    );
  }

  /** Text and tables follow one another there as in a document, not as on sheets. */
  isDocument({ sheet }: Paragraph): boolean {
    return this.documents.has(sheet);
  }

  stands(table: Table, { sheet }: Paragraph): boolean {
    return this.places.get(table)?.sheet === sheet;
  }

  /** How many rows the table ends above a row of the text; negative where it does not. */
  above(table: Table, row: number): number {
    return row - (this.places.get(table)?.bottom ?? Infinity);
  }

  /** How many rows it begins below. */
  below(table: Table, row: number): number {
    return (this.places.get(table)?.top ?? -Infinity) - row;
  }
}

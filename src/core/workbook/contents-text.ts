/** What a workbook holds as one text, the same wherever it is read: names of sheets and contents of cells, without looks. For fingerprints. */
import { toA1 } from './address';
import { contentOf } from './edit';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** @param isLeftOut sheets that are no part of what the person made */
export function contentsText({ sheets }: WorkbookSnapshot, isLeftOut: (sheet: SheetSnapshot) => boolean): string {
  return JSON.stringify(
    sheets
      .filter((sheet) => !isLeftOut(sheet))
      .map(({ name, rows }) => [
        name,
        rows.flatMap((line, row) =>
          line.flatMap((cell, column) => {
            const content = contentOf(cell);
            return content === null || content === '' ? [] : [[toA1({ row, column }), content]];
          }),
        ),
      ]),
  );
}

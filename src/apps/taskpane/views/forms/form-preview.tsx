/** A sheet before it is inserted: its first rows in a size one can read, drawn from the very data that the host will get. Scrolls like the sheet. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { cellsWithMerges } from '../../../../core/workbook/insertion';
import { isOpen, type NewCell, type NewSheet } from '../../../../core/workbook/new-sheet';

/** Rows shown: head, headings and the first lines. */
const ROWS = 24;
/** Pixels that a character of a column's width takes. */
const CHARACTER = 6;
const LINE = '1px solid #595959';

const useStyles = makeStyles({
  // Paper stays paper whatever the theme.
  frame: {
    overflow: 'auto',
    maxHeight: '240px',
    padding: '6px',
    backgroundColor: '#ffffff',
    color: '#000000',
    forcedColorAdjust: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    overflowWrap: 'normal',
  },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontFamily: "'Times New Roman', Tinos, serif",
    fontSize: '12px',
    lineHeight: 1.3,
  },
  cell: { padding: '1px 3px', overflow: 'hidden', whiteSpace: 'nowrap', verticalAlign: 'middle' },
  thin: { padding: 0, height: '3px', lineHeight: 0 },
});

interface FormPreviewProps {
  readonly sheet: NewSheet;
  readonly label: string;
}

export function FormPreview({ sheet, label }: FormPreviewProps) {
  const styles = useStyles();
  const hidden = new Set<string>();
  const spans = new Map<string, { rowSpan: number; colSpan: number }>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if (top >= ROWS) continue;
    spans.set(`${String(top)} ${String(left)}`, { rowSpan: Math.min(bottom, ROWS - 1) - top + 1, colSpan: right - left + 1 });
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (row > top || column > left) hidden.add(`${String(row)} ${String(column)}`);
  }
  const all = sheet.columnWidths.reduce((sum, width) => sum + width, 0);
  return (
    // The keyboard scrolls it, so it is a stop of the Tab key.
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} role="presentation" style={{ width: `${String(all * CHARACTER)}px` }}>
        <colgroup>
          {sheet.columnWidths.map((width, column) => (
            <col key={column} style={{ width: `${String(width * CHARACTER)}px` }} />
          ))}
        </colgroup>
        <tbody>
          {cellsWithMerges(sheet)
            .slice(0, ROWS)
            .map((cells, row) => (
              <tr key={row}>
                {sheet.columnWidths.map((_, column) => {
                  const key = `${String(row)} ${String(column)}`;
                  if (hidden.has(key)) return null;
                  const isThin = (sheet.rowHeights[row] ?? THIN) < THIN;
                  return (
                    <td
                      key={column}
                      {...spans.get(key)}
                      className={mergeClasses(styles.cell, isThin && styles.thin)}
                      style={lookOf(cells[column])}
                    >
                      {textOf(cells[column])}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** Points; lower rows hold no text. */
const THIN = 6;

function lookOf(cell: NewCell | undefined): CSSProperties {
  const { bold = false, italic = false, wrap = false, horizontal, indent = 0, border = false, open } = cell?.style ?? {};
  return {
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? 'italic' : 'normal',
    textAlign: horizontal ?? (cell?.content?.kind === 'text' || cell === undefined ? 'left' : 'right'),
    whiteSpace: wrap ? 'normal' : 'nowrap',
    ...(indent > 0 && { paddingLeft: `${String(3 + indent * 9)}px` }),
    ...(border && {
      borderLeft: LINE,
      borderRight: LINE,
      ...(!isOpen(open, 'above') && { borderTop: LINE }),
      ...(!isOpen(open, 'below') && { borderBottom: LINE }),
    }),
  };
}

/** A sum of nothing is shown as the sheet shows it. */
function textOf(cell: NewCell | undefined): string {
  const content = cell?.content ?? null;
  if (content === null) return '';
  if (content.kind === 'text') return content.text;
  if (content.kind === 'formula') return content.value === 0 ? '-' : String(content.value);
  return String(content.value);
}

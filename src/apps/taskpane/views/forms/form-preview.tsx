/** A small picture of a sheet before it is inserted: its first rows, drawn from the very data that the host will get. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { NewCell, NewSheet } from '../../../../core/workbook/new-sheet';

/** Rows shown: head, headings and the first lines. */
const ROWS = 18;
const useStyles = makeStyles({
  frame: {
    overflow: 'hidden',
    maxHeight: '190px',
    padding: '6px',
    backgroundColor: '#ffffff',
    color: '#000000',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The columns share the width of the pane as they share that of the page.
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontFamily: "'Times New Roman', serif",
    fontSize: '4px',
    lineHeight: 1.25,
  },
  cell: { padding: '0 1px', overflow: 'hidden', whiteSpace: 'nowrap', height: '6px' },
  bordered: { border: '0.5px solid #555555' },
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
    <div className={styles.frame} role="img" aria-label={label}>
      <table className={styles.table} role="presentation">
        <colgroup>
          {sheet.columnWidths.map((width, column) => (
            <col key={column} style={{ width: `${String((100 * width) / all)}%` }} />
          ))}
        </colgroup>
        <tbody>
          {sheet.rows.slice(0, ROWS).map((cells, row) => (
            <tr key={row}>
              {sheet.columnWidths.map((_, column) => {
                const key = `${String(row)} ${String(column)}`;
                const cell = cells[column];
                if (hidden.has(key)) return null;
                return (
                  <td
                    key={column}
                    {...spans.get(key)}
                    className={`${styles.cell} ${cell?.style.border === true ? styles.bordered : ''}`}
                    style={lookOf(cell)}
                  >
                    {textOf(cell)}
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

function lookOf(cell: NewCell | undefined): React.CSSProperties {
  const { bold = false, italic = false, wrap = false, horizontal, indent = 0 } = cell?.style ?? {};
  return {
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? 'italic' : 'normal',
    textAlign: horizontal ?? (cell?.content?.kind === 'text' || cell === undefined ? 'left' : 'right'),
    whiteSpace: wrap ? 'normal' : 'nowrap',
    paddingLeft: `${String(1 + indent * 3)}px`,
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

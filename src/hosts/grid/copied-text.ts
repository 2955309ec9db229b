/** The text form of copied cells, as spreadsheets put it on the clipboard. */

/** The text of a copied block of cells: lines of tab-separated cells, quoted where a cell holds a line break. */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=\t|\r?\n|$)|[^\t\n\r]*)(\t|\r?\n|$)/gy;
  for (const [, content = '', end = ''] of text.matchAll(cell)) {
    const quoted = content.length > 1 && content.startsWith('"') && content.endsWith('"');
    rows.at(-1)?.push(quoted && /[\t\n]/.test(content) ? content.slice(1, -1).replace(/""/g, '"') : content);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // A copied block ends with a line break of its own.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

/**
 * Cuts what is to be read into blocks of rows and the blocks into messages, so that no answer exceeds what Excel sends
 * at once. Pure arithmetic; knows nothing of Office.
 */

/** Excel refuses answers above 5 MB; texts longer than estimated need some air. */
export const MESSAGE_BYTES = 4_000_000;

export interface ReadingSize {
  readonly rows: number;
  readonly columns: number;
  /** What a cell is expected to take in the answer. */
  readonly bytesPerCell: number;
}

/** Rows `first` to `last`, both included, of the sheet at that place in the list. */
export interface RowBlock {
  readonly sheet: number;
  readonly first: number;
  readonly last: number;
}

/** Fills message after message; a block has at least one row, however wide. */
export function cutIntoMessages(sheets: readonly ReadingSize[], messageBytes = MESSAGE_BYTES): RowBlock[][] {
  const messages: RowBlock[][] = [];
  let message: RowBlock[] = [];
  let free = messageBytes;
  sheets.forEach(({ rows, columns, bytesPerCell }, sheet) => {
    const rowBytes = columns * bytesPerCell;
    for (let first = 0; first < rows;) {
      const fitting = Math.floor(free / rowBytes);
      if (fitting < 1 && message.length > 0) {
        messages.push(message);
        message = [];
        free = messageBytes;
        continue;
      }
      const last = Math.min(rows, first + Math.max(1, fitting)) - 1;
      message.push({ sheet, first, last });
      free -= (last - first + 1) * rowBytes;
      first = last + 1;
    }
  });
  if (message.length > 0) messages.push(message);
  return messages;
}

/** The same rows in two messages; `null` when there is only one row left to read. */
export function halve(message: readonly RowBlock[]): readonly [RowBlock[], RowBlock[]] | null {
  const rows = message.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (rows < 2) return null;
  const upper: RowBlock[] = [];
  const lower: RowBlock[] = [];
  let left = Math.floor(rows / 2);
  for (const block of message) {
    const taken = Math.min(left, block.last - block.first + 1);
    left -= taken;
    if (taken > 0) upper.push({ ...block, last: block.first + taken - 1 });
    if (block.first + taken <= block.last) lower.push({ ...block, first: block.first + taken });
  }
  return [upper, lower];
}

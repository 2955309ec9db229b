/** SB407 in English. */
import { listed, others, quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A formula fetches figures from another file.';

export const words: FindingWords['SB407'] = ({ cell, label, facts: { books, count } }) => ({
  message: `The formula in cell ${cell}${quoted(label)} fetches figures from another file (${listed(books.map((book) => (/^\d+$/.test(book) ? `link ${book}` : book)))}).${others(count, 'cell')}`,
  why: 'Whoever receives the workbook lacks that file: the figure can be neither calculated again nor checked.',
  todo: 'Put the figures on a sheet of this workbook, or break the link and say where they come from.',
});

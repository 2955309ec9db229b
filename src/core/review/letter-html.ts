/** The letter as one page by itself: nothing is loaded, it prints on A4. */
import { page, tag } from '../report/markup';
import type { Block, Letter, SideLine } from './letter';

const STYLE = `
body { font: 16px/1.45 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.15rem; text-align: center; margin: 1.2rem 0 0.6rem; } h2 { font-size: 1rem; margin: 1.1rem 0 0.4rem; break-after: avoid; }
p { margin: 0.35rem 0; } .plain { text-align: justify; text-indent: 1cm; } .addressee { text-align: center; font-weight: 700; margin-bottom: 0.8rem; } .small { font-size: 0.85rem; font-style: italic; margin-top: 1.5rem; }
.sides { display: flex; justify-content: space-between; gap: 1rem; margin-top: 1rem; } .sides > div { flex: 2; text-align: center; } .sides > div:last-child { flex: 3; }
.nation, .office, .motto, .role { font-weight: 700; } .motto { text-decoration: underline; text-underline-offset: 0.3rem; } .italic { font-style: italic; } .room { height: 4.5rem; }
.copies, .copy { text-align: left; font-size: 0.85rem; margin: 0; } .copies { font-weight: 700; font-style: italic; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 0.92rem; }
th, td { border: 1px solid #444; padding: 0.25rem 0.4rem; text-align: left; vertical-align: top; overflow-wrap: break-word; } th { text-align: center; } .over { text-align: left; break-after: avoid; }
td p { margin: 0 0 0.2rem; } tr { break-inside: avoid; } thead { display: table-header-group; }
@page { size: A4; margin: 20mm 15mm 20mm 25mm; } @media print { body { margin: 0; padding: 0; max-width: none; } }
`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      if (block.look === 'title') return tag('h1', block.text);
      return tag('p', block.text, ` class="${block.look}"`);
    case 'heading':
      return tag('h2', block.text);
    case 'list':
      return `<ul>${block.items.map((item) => tag('li', item)).join('')}</ul>`;
    case 'sides': {
      const side = (lines: readonly SideLine[]): string =>
        `<div>${lines.map(([words, look]) => tag('p', words, ` class="${look}"`)).join('')}</div>`;
      return `<div class="sides">${side(block.left)}${side(block.right)}</div>`;
    }
    case 'table': {
      const widths = block.shares.map((share) => `<col style="width:${String(share)}%">`).join('');
      const head = block.head.map((words) => tag('th', words, ' scope="col"')).join('');
      const cell = (lines: readonly string[]): string => `<td>${lines.map((line) => tag('p', line)).join('')}</td>`;
      const over = (words: string): string => tag('th', words, ` colspan="${String(block.head.length)}" scope="rowgroup" class="over"`);
      const rows = block.rows.map((row, at) => {
        const [[words = ''] = []] = row;
        if (row.length > 1 || block.head.length === 1) return `<tr>${row.map(cell).join('')}</tr>`;
        return `${at === 0 ? '' : '</tbody><tbody>\n'}<tr>${over(words)}</tr>`;
      });
      return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
    }
  }
}

export function letterHtml({ title, language, blocks }: Letter): string {
  return page(title, language, STYLE, [...blocks.map(blockHtml)]);
}

/** The blocks of a letter as the markup of a Word document: paragraphs and tables, their order of elements as the standard has it. */
import type { Block, Look, SideLine, SideLook } from '../../../core/review/letter';
import { escapeXml } from '../ooxml/escapes';
import type { Halves } from './letter-frame';
import { FONT, SIZE, SMALL, twips, WIDTH } from './letter-measures';

interface Looks {
  readonly bold?: true;
  readonly italics?: true;
  readonly underline?: true;
  /** Begun a little to the right, as letters are. */
  readonly indent?: true;
  readonly size?: number;
  readonly staysWithNext?: true;
  /** A heading, so that a long letter can be walked through. */
  readonly heads?: true;
  readonly align: 'left' | 'right' | 'center' | 'both';
}

const LOOKS: Readonly<Record<Look, Looks>> = {
  plain: { align: 'both', indent: true },
  small: { italics: true, align: 'left', size: SMALL },
  title: { bold: true, align: 'center' },
  addressee: { bold: true, align: 'center' },
};

const HEADING: Looks = { bold: true, align: 'left', staysWithNext: true, heads: true };
const CELL: Looks = { align: 'left', size: SMALL };
/** Over the rows below it, on one page with the first of them. */
const OVER: Looks = { bold: true, align: 'left', size: SMALL, staysWithNext: true };
const HEAD: Looks = { bold: true, align: 'center', size: SMALL };

const SIDE: Readonly<Record<SideLook, Looks>> = {
  // The title of the country is set smaller than its motto: it has to stand on one line.
  nation: { bold: true, align: 'center', size: 24 },
  motto: { bold: true, underline: true, align: 'center' },
  office: { bold: true, align: 'center', size: 24 },
  centre: { align: 'center' },
  italic: { italics: true, align: 'center' },
  role: { bold: true, align: 'center' },
  copies: { bold: true, italics: true, align: 'left', size: SMALL },
  copy: { align: 'left', size: SMALL },
  room: { align: 'center' },
};

/** Half an inch or so of room for a signature. */
const ROOM = twips(18);
/** The left side is narrower: the right one holds the title of the country. */
const LEFT = 0.38;

export const blocksXml = (blocks: readonly Block[], bullet: Halves): string => blocks.map((block) => blockXml(block, bullet)).join('');

function blockXml(block: Block, [before, after]: Halves): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text, LOOKS[block.look], block.look === 'title' ? [240, 240] : [60, 60]);
    case 'heading':
      return paragraph(block.text, HEADING, [180, 80]);
    case 'list':
      return block.items.map((item) => before + words(item) + after).join('');
    case 'sides': {
      const widths = [Math.round(WIDTH * LEFT), Math.round(WIDTH * (1 - LEFT))];
      const cells = [block.left, block.right].map((lines, at) => side(lines, widths[at] ?? 0)).join('');
      return table('none', widths, row('', cells));
    }
    case 'table':
      return tableXml(block);
  }
}

/** Without control characters, which no part of a document may hold. */
export const words = (text: string): string => escapeXml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' '));

function paragraph(text: string, looks: Looks, [before, after]: readonly [number, number]): string {
  const { bold, italics, underline, indent, staysWithNext, heads, align, size = SIZE } = looks;
  return (
    '<w:p><w:pPr>' +
    (heads ? '<w:pStyle w:val="Heading2"/>' : '') +
    (staysWithNext ? '<w:keepNext/>' : '') +
    `<w:spacing w:before="${String(before)}" w:after="${String(after)}"/>` +
    (indent ? `<w:ind w:firstLine="${String(twips(10))}"/>` : '') +
    `<w:jc w:val="${align}"/></w:pPr><w:r><w:rPr>` +
    // The style of headings has a font and a colour of its own.
    (heads ? `<w:rFonts w:ascii="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}"/>` : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italics ? '<w:i/><w:iCs/>' : '') +
    (heads ? '<w:color w:val="000000"/>' : '') +
    `<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/>` +
    (underline ? '<w:u w:val="single"/>' : '') +
    `</w:rPr><w:t xml:space="preserve">${words(text)}</w:t></w:r></w:p>`
  );
}

const borders = (element: string, edges: readonly string[], line: string): string =>
  `<w:${element}>${edges.map((edge) => `<w:${edge} ${line}/>`).join('')}</w:${element}>`;

const EDGES = ['top', 'left', 'bottom', 'right'];
const LINES = { none: 'w:val="none" w:color="auto" w:sz="0"', single: 'w:val="single" w:color="auto" w:sz="4"' } as const;

const table = (lines: keyof typeof LINES, widths: readonly number[], rows: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${String(WIDTH)}"/>` +
  borders('tblBorders', [...EDGES, 'insideH', 'insideV'], LINES[lines]) +
  `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>` +
  `${rows}</w:tbl>`;

const row = (more: string, cells: string): string => `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells}</w:tr>`;

const cell = (width: number, looks: string, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${String(width)}"/>${looks}</w:tcPr>${content}</w:tc>`;

const margins = (width: number): string =>
  `<w:tcMar><w:left w:type="dxa" w:w="${String(width)}"/><w:right w:type="dxa" w:w="${String(width)}"/></w:tcMar>`;

const side = (lines: readonly SideLine[], width: number): string =>
  cell(
    width,
    borders('tcBorders', EDGES, LINES.none) + margins(0),
    lines.length === 0
      ? '<w:p/>'
      : lines
          .map(([text, look]) =>
            look === 'room' ? `<w:p><w:pPr><w:spacing w:before="${String(ROOM)}"/></w:pPr></w:p>` : paragraph(text, SIDE[look], [20, 20]),
          )
          .join(''),
  );

function tableXml({ head, shares, rows }: Extract<Block, { readonly kind: 'table' }>): string {
  const widths = shares.map((share) => Math.round((WIDTH * share) / 100));
  const lined = (lines: readonly string[], looks: Looks): string => lines.map((line) => paragraph(line, looks, [40, 40])).join('');
  const one = (lines: readonly string[], at: number, looks: Looks): string =>
    cell(widths[at] ?? 0, `${margins(80)}<w:vAlign w:val="${looks === HEAD ? 'center' : 'top'}"/>`, lined(lines, looks));
  const over = (lines: readonly string[]): string =>
    cell(WIDTH, `<w:gridSpan w:val="${String(head.length)}"/>${margins(80)}`, lined(lines, OVER));
  return table(
    'single',
    widths,
    row('<w:tblHeader/>', head.map((text, at) => one([text], at, HEAD)).join('')) +
      rows
        .map((cells) => {
          const [first] = cells;
          const isOver = first !== undefined && cells.length === 1 && head.length > 1;
          return row('', isOver ? over(first) : cells.map((lines, at) => one(lines, at, CELL)).join(''));
        })
        .join(''),
  );
}

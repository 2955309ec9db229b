/** The letter to a unit as a Word document (A4, Times New Roman, margins of office letters). Loaded by the command `review` alone: the library is large. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Block, Letter, Look, SideLine, SideLook } from '../../../core/review/letter';

const FONT = 'Times New Roman';
/** In half points: 13 is what offices write letters in. */
const SIZE = 26;
const SMALL = 22;
/** A4 without its margins. */
const WIDTH = convertMillimetersToTwip(210 - 30 - 15);

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

interface Looks {
  readonly bold?: true;
  readonly italics?: true;
  readonly underline?: true;
  /** Begun a little to the right, as letters are. */
  readonly indent?: true;
  readonly size?: number;
  readonly staysWithNext?: true;
  readonly align: 'left' | 'right' | 'center' | 'both';
}

const LOOKS: Readonly<Record<Look, Looks>> = {
  plain: { align: 'both', indent: true },
  small: { italics: true, align: 'left', size: SMALL },
  title: { bold: true, align: 'center' },
  addressee: { bold: true, align: 'center' },
};

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
const ROOM = convertMillimetersToTwip(18);
/** The left side is narrower: the right one holds the title of the country. */
const LEFT = 0.38;

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER, both: AlignmentType.BOTH } as const;

/** Control characters, which no part of a document may hold. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ');

function paragraph(text: string, { bold, italics, underline, indent, staysWithNext, align, size = SIZE }: Looks, around = 60): Paragraph {
  const run: IRunOptions = {
    text: clean(text),
    size,
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(underline && { underline: { type: UnderlineType.SINGLE } }),
  };
  return new Paragraph({
    alignment: ALIGN[align],
    ...(staysWithNext && { keepNext: true }),
    spacing: { before: around, after: around },
    ...(indent && { indent: { firstLine: convertMillimetersToTwip(10) } }),
    children: [new TextRun(run)],
  });
}

const side = (lines: readonly SideLine[], share: number): TableCell =>
  new TableCell({
    width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
    borders: NO_LINES,
    margins: { left: 0, right: 0 },
    children:
      lines.length === 0
        ? [new Paragraph({})]
        : lines.map(([text, look]) => (look === 'room' ? new Paragraph({ spacing: { before: ROOM } }) : paragraph(text, SIDE[look], 20))),
  });

function tableOf({ head, shares, rows }: Extract<Block, { readonly kind: 'table' }>): Table {
  const widths = shares.map((share) => Math.round((WIDTH * share) / 100));
  const cell = (lines: readonly string[], at: number, look: Looks): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80 },
      verticalAlign: look === HEAD ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: lines.map((line) => paragraph(line, look, 40)),
    });
  const over = (lines: readonly string[]): TableCell =>
    new TableCell({
      width: { size: WIDTH, type: WidthType.DXA },
      columnSpan: head.length,
      margins: { left: 80, right: 80 },
      children: lines.map((line) => paragraph(line, OVER, 40)),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((words, at) => cell([words], at, HEAD)) }),
      ...rows.map((row) => {
        const [first] = row;
        const isOver = first !== undefined && row.length === 1 && head.length > 1;
        return new TableRow({ cantSplit: true, children: isOver ? [over(first)] : row.map((lines, at) => cell(lines, at, CELL)) });
      }),
    ],
  });
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(block.text, LOOKS[block.look], block.look === 'title' ? 240 : 60)];
    case 'heading': {
      const run: IRunOptions = { text: clean(block.text), bold: true, size: SIZE, font: FONT, color: '000000' };
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 180, after: 80 },
          children: [new TextRun(run)],
        }),
      ];
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            bullet: { level: 0 },
            alignment: AlignmentType.BOTH,
            spacing: { before: 40, after: 40 },
            children: [new TextRun({ text: clean(item), size: SIZE })],
          }),
      );
    case 'sides':
      return [
        new Table({
          width: { size: WIDTH, type: WidthType.DXA },
          layout: TableLayoutType.FIXED,
          columnWidths: [Math.round(WIDTH * LEFT), Math.round(WIDTH * (1 - LEFT))],
          borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
          rows: [new TableRow({ cantSplit: true, children: [side(block.left, LEFT), side(block.right, 1 - LEFT)] })],
        }),
      ];
    case 'table':
      return [tableOf(block)];
  }
}

export async function letterDocx({ title, language, blocks }: Letter): Promise<Uint8Array> {
  const document = new Document({
    title: clean(title),
    creator: 'Soát Biểu',
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: language === 'vi' ? 'vi-VN' : 'en-US' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(20),
              bottom: convertMillimetersToTwip(20),
              left: convertMillimetersToTwip(30),
              right: convertMillimetersToTwip(15),
            },
          },
        },
        children: blocks.flatMap(blockOf),
      },
    ],
  });
  // Not `toBuffer`: that is there in Node alone.
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

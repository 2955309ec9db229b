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
  type IRunOptions,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Letter, Look } from '../../../core/review/letter';

const FONT = 'Times New Roman';
/** In half points: 13 is what offices write letters in. */
const SIZE = 26;
const SMALL = 22;
/** A4 without its margins. */
const WIDTH = convertMillimetersToTwip(210 - 30 - 15);

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

const LOOKS: Readonly<
  Record<Look, { readonly bold?: true; readonly italics?: true; readonly align: 'left' | 'right' | 'center' | 'both' }>
> = {
  plain: { align: 'both' },
  strong: { bold: true, align: 'left' },
  italic: { italics: true, align: 'right' },
  small: { italics: true, align: 'left' },
  title: { bold: true, align: 'center' },
  centre: { align: 'center' },
};

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER, both: AlignmentType.BOTH } as const;

/** Control characters, which no part of a document may hold. */

const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ');

function paragraph(text: string, { bold, italics, align }: (typeof LOOKS)[Look], size = SIZE, around = 60): Paragraph {
  const run: IRunOptions = { text: clean(text), size, ...(bold && { bold }), ...(italics && { italics }) };
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: { before: around, after: around },
    children: [new TextRun(run)],
  });
}

/** The first line in bold: who speaks; the others below it. */
const side = (lines: readonly string[], share: number): TableCell =>
  new TableCell({
    width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
    borders: NO_LINES,
    children:
      lines.length === 0
        ? [new Paragraph({})]
        : lines.map((line, at) => paragraph(line, at === 0 ? LOOKS.title : LOOKS.centre, at === 0 && line.length > 30 ? 24 : SIZE)),
  });

function tableOf({ head, shares, rows }: Extract<Block, { readonly kind: 'table' }>): Table {
  const widths = shares.map((share) => Math.round((WIDTH * share) / 100));
  const cell = (lines: readonly string[], at: number, look: (typeof LOOKS)[Look]): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80 },
      verticalAlign: look === LOOKS.title ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: lines.map((line) => paragraph(line, look, SMALL)),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((words, at) => cell([words], at, LOOKS.title)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((lines, at) => cell(lines, at, { align: 'left' })) })),
    ],
  });
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(block.text, LOOKS[block.look], block.look === 'small' ? SMALL : SIZE, block.look === 'title' ? 240 : 60)];
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
          columnWidths: [Math.round(WIDTH * 0.36), Math.round(WIDTH * 0.64)],
          borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
          rows: [new TableRow({ cantSplit: true, children: [side(block.left, 0.36), side(block.right, 0.64)] })],
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
  return new Uint8Array(await Packer.toBuffer(document));
}

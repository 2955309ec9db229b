/**
 * Reads the body of a Word document as a stream into paragraphs and tables, as they stand with every tracked change accepted. Of a
 * field only its result is text; hidden text is none; of alternatives for different programs (mc:AlternateContent) one counts, so that
 * a text box is read once. Goes by names and not by paths, since paragraphs, tables and text boxes hold one another.
 */
import { MAX_COLUMNS } from '../../../core/workbook/address';
import { FileProblem } from '../file-problem';
import { MAX_CELLS } from '../limits';
import { NamesInScope, type Attributes } from '../xml/names';
import type { PartWalk } from '../xml/part-parser';
import type { Block, WordRow, WordTable } from './blocks';
import { closed, DEEPEST, type Holder } from './holder';
import type { Numbering } from './numbering';
import { ParagraphDraft } from './paragraph-draft';
import { RunTexts } from './run-texts';
import type { WordStyles } from './styles';
import { cellDraft, cellProperty, rowDraft, rowProperty, type CellDraft, type RowDraft } from './table-drafts';
import { count, isOn } from './word-part';
import { THROUGH, WORD } from './vocabulary';

const MOST_BLOCKS = 2_000_000;

const OFFICE = 'http://schemas.microsoft.com/office/';

/** What an open element still has to do, and which properties are written in it. */
interface Frame {
  readonly name: string;
  readonly close?: () => void;
  /** Of alternatives: one was taken. */
  isTaken?: boolean;
}

type Properties = 'paragraph' | 'mark' | 'run' | 'row' | 'cell';

export class BodyReader implements PartWalk {
  readonly body: Holder = { blocks: [], open: [] };
  hasBody = false;
  private readonly names = new NamesInScope(WORD);
  private readonly frames: Frame[] = [];
  private readonly properties: Properties[] = [];
  /** How deep inside something that holds no text. */
  private passed = 0;

  private readonly holders: Holder[] = [this.body];
  private readonly paragraphs: ParagraphDraft[] = [];
  /** The paragraphs of text boxes come behind the one that they hang on. */
  private readonly boxes: Block[][] = [];
  private readonly rows: WordRow[][] = [];
  private readonly widths: number[][] = [];
  private readonly row: RowDraft[] = [];
  private readonly cells: CellDraft[] = [];
  private readonly texts: RunTexts;
  private blocks = 0;

  constructor(
    private readonly styles: WordStyles,
    private readonly numbering: Numbering,
  ) {
    this.texts = new RunTexts(styles, () => this.paragraphs.at(-1));
  }

  declare(name: string, value: string): void {
    this.names.attribute(name, value);
  }

  open(written: string, attributes: Attributes): void {
    if (this.passed > 0) {
      this.passed += 1;
      this.names.pass();
      return;
    }
    const name = this.names.open(written);
    const frame = name === null ? null : this.entered(name, this.names.attributes(attributes));
    if (frame === null) {
      this.names.close();
      this.passed = 1;
      return;
    }
    this.frames.push(frame);
  }

  text(text: string): void {
    if (this.passed === 0) this.texts.add(text);
  }

  close(): void {
    if (this.passed > 0) {
      this.passed -= 1;
      return;
    }
    this.names.close();
    this.frames.pop()?.close?.();
  }

  /** @returns null for what is passed over with all that is in it */
  private entered(name: string, attributes: Attributes): Frame | null {
    const around = this.frames.at(-1);
    if (around?.name === 'mc:AlternateContent') return this.alternative(name, attributes, around);
    const properties = this.properties.at(-1);
    if (properties !== undefined) return this.property(name, attributes, properties);
    switch (name) {
      case 'w:body':
        this.hasBody = true;
        return { name };
      case 'mc:AlternateContent':
        return { name, isTaken: false };
      case 'w:p':
        return this.paragraph();
      case 'w:r':
        this.texts.begin();
        return { name };
      case 'w:t':
        this.texts.open(attributes);
        return {
          name,
          close: () => {
            this.texts.close();
          },
        };
      case 'w:tbl':
        return this.table();
      case 'w:tblGrid':
        return { name };
      case 'w:gridCol':
        if (around?.name === 'w:tblGrid' && (this.widths.at(-1)?.length ?? MAX_COLUMNS) < MAX_COLUMNS)
          this.widths.at(-1)?.push(Number(attributes['w:w'] ?? 0) || 0);
        return null;
      case 'w:tr':
        return this.rows.length === 0 ? null : this.tableRow();
      case 'w:tc':
        return this.row.length === 0 ? null : this.cell();
      case 'w:txbxContent':
        return this.textBox();
      case 'w:pPr':
        return this.within(name, 'paragraph');
      case 'w:rPr':
        return this.within(name, 'run');
      case 'w:trPr':
        return this.within(name, 'row');
      case 'w:tcPr':
        return this.within(name, 'cell');
      case 'w:fldChar':
        this.texts.field(attributes['w:fldCharType']);
        return { name };
      default:
        return this.texts.sign(name, attributes) || THROUGH.has(name) ? { name } : null;
    }
  }

  private alternative(name: string, attributes: Attributes, around: Frame): Frame | null {
    const isTaken =
      around.isTaken !== true && (name === 'mc:Fallback' || (name === 'mc:Choice' && this.understands(attributes['Requires'])));
    if (!isTaken) return null;
    around.isTaken = true;
    return { name };
  }

  private understands(requires = ''): boolean {
    return requires
      .trim()
      .split(/\s+/)
      .every((prefix) => this.names.namespaceOf(prefix).startsWith(OFFICE));
  }

  private within(name: string, properties: Properties): Frame {
    this.properties.push(properties);
    return {
      name,
      close: () => {
        this.properties.pop();
      },
    };
  }

  /** What was changed in looks (`…Change`) says how it was before, and is passed over like everything unknown. */
  private property(name: string, attributes: Attributes, properties: Properties): Frame | null {
    const value = attributes['w:val'];
    const frame: Frame = { name };
    switch (properties) {
      case 'paragraph':
        return this.paragraphProperty(name, attributes, frame);
      case 'mark': {
        const paragraph = this.paragraphs.at(-1);
        if (paragraph === undefined) return null;
        if (name === 'w:del' || name === 'w:moveFrom') paragraph.endsDeleted = true;
        if (name === 'w:vanish') paragraph.isHidden = isOn(value);
        return null;
      }
      case 'run':
        this.texts.property(name, attributes);
        return null;
      case 'row': {
        const row = this.row.at(-1);
        if (row !== undefined) rowProperty(row, name, value);
        return null;
      }
      case 'cell': {
        const cell = this.cells.at(-1);
        if (cell !== undefined && cell === this.holders.at(-1)) cellProperty(cell, name, value);
        return null;
      }
    }
  }

  private paragraphProperty(name: string, attributes: Attributes, frame: Frame): Frame | null {
    const paragraph = this.paragraphs.at(-1);
    const value = attributes['w:val'];
    if (paragraph === undefined) return null;
    switch (name) {
      case 'w:pStyle':
        paragraph.style = value;
        return null;
      case 'w:numPr':
        return frame;
      case 'w:numId':
        paragraph.list = value ?? null;
        return null;
      case 'w:ilvl':
        paragraph.level = count(value);
        return null;
      case 'w:ind':
        paragraph.twips = Number(attributes['w:left'] ?? attributes['w:start'] ?? 0) || 0;
        return null;
      case 'w:rPr':
        return this.within(name, 'mark');
      default:
        return null;
    }
  }

  private paragraph(): Frame {
    const paragraph = new ParagraphDraft();
    this.paragraphs.push(paragraph);
    this.boxes.push([]);
    return {
      name: 'w:p',
      close: () => {
        this.paragraphs.pop();
        this.endParagraph(paragraph, this.boxes.pop() ?? []);
      },
    };
  }

  private endParagraph(paragraph: ParagraphDraft, boxes: readonly Block[]): void {
    const holder = this.holders.at(-1) ?? this.body;
    this.texts.endParagraph();
    if (paragraph.endsDeleted || (paragraph.isHidden && paragraph.pieces.length === 0)) holder.open.push(...paragraph.pieces);
    else {
      const number = this.numberOf(paragraph, holder.open.length + paragraph.pieces.length > 0);
      holder.blocks.push(paragraph.finished(holder.open, number));
      holder.open = [];
      this.countBlock();
    }
    holder.blocks.push(...boxes);
  }

  /** A list counts its empty paragraphs as well: a column of numbers is made of them. */
  private numberOf({ style, list, level }: ParagraphDraft, hasText: boolean): string {
    const ofStyle = this.styles.numberingOf(style);
    const id = list ?? ofStyle.list;
    if (id === null || id === '0') return '';
    const number = this.numbering.next(id, level ?? ofStyle.level ?? 0);
    return number === '-' && !hasText ? '' : number;
  }

  private countBlock(): void {
    this.blocks += 1;
    if (this.blocks > MOST_BLOCKS) throw new FileProblem('too-large', `more than ${String(MOST_BLOCKS)} paragraphs`);
  }

  private textBox(): Frame {
    const holder: Holder = { blocks: [], open: [] };
    this.hold(holder);
    const goOn = this.texts.aside();
    return {
      name: 'w:txbxContent',
      close: () => {
        this.holders.pop();
        goOn();
        (this.boxes.at(-1) ?? this.body.blocks).push(...closed(holder));
      },
    };
  }

  private hold(holder: Holder): void {
    this.holders.push(holder);
    if (this.holders.length > DEEPEST) throw new FileProblem('damaged', 'tables and text boxes too deep in one another');
  }

  private table(): Frame {
    const rows: WordRow[] = [];
    const widths: number[] = [];
    this.rows.push(rows);
    this.widths.push(widths);
    this.countBlock();
    return {
      name: 'w:tbl',
      close: () => {
        this.rows.pop();
        this.widths.pop();
        // A table whose rows were all deleted is gone.
        if (rows.length > 0) (this.holders.at(-1) ?? this.body).blocks.push({ kind: 'table', widths, rows } satisfies WordTable);
      },
    };
  }

  private tableRow(): Frame {
    const row = rowDraft();
    this.row.push(row);
    return {
      name: 'w:tr',
      close: () => {
        this.row.pop();
        const { cells, before, isHidden } = row;
        if (!row.isDeleted) this.rows.at(-1)?.push({ cells, before, isHidden });
      },
    };
  }

  private cell(): Frame {
    const cell = cellDraft();
    this.hold(cell);
    this.cells.push(cell);
    return {
      name: 'w:tc',
      close: () => {
        this.holders.pop();
        this.cells.pop();
        const { span, goesOn, startsDown } = cell;
        this.row.at(-1)?.cells.push({ blocks: closed(cell), span, goesOn, startsDown });
        this.blocks += 1;
        if (this.blocks > MAX_CELLS) throw new FileProblem('too-large', 'cells of tables');
      },
    };
  }
}

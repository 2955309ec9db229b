/**
 * Reads the body of a Word document as a stream into paragraphs and tables, as they stand with every tracked change accepted. Of a
 * field only its result is text; hidden text is none; of alternatives for different programs (mc:AlternateContent) one counts, so that
 * a text box is read once. Goes by names and not by paths, since paragraphs, tables and text boxes hold one another.
 */
import { MAX_COLUMNS } from '../../../core/workbook/address';
import { FileProblem } from '../file-problem';
import { MAX_CELLS, MAX_SHARED_TEXT } from '../limits';
import { NamesInScope, type Attributes } from '../xml/names';
import type { PartWalk } from '../xml/part-parser';
import type { Block, WordCell, WordRow, WordTable } from './blocks';
import type { Numbering } from './numbering';
import { ParagraphDraft, type PieceOfText } from './paragraph-draft';
import { withProperty, type RunLook, type WordStyles } from './styles';
import { isOn } from './word-part';
import { THROUGH, WORD } from './vocabulary';

/** Tables in cells of tables, text boxes in text boxes: people stop at three or four. */
const DEEPEST = 60;
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

/** What holds blocks: the body, a cell, a text box. */
interface Holder {
  readonly blocks: Block[];
  /** Of paragraphs whose end was deleted. */
  open: PieceOfText[];
}

interface CellDraft extends Holder {
  span: number;
  goesOn: WordCell['goesOn'];
  startsDown: boolean;
}

interface RowDraft {
  readonly cells: WordCell[];
  before: number;
  isHidden: boolean;
  isDeleted: boolean;
}

const count = (value: string | undefined): number => {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : 0;
};

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
  private readonly row: RowDraft[] = [];
  private readonly fields: ('code' | 'result')[] = [];
  private look: RunLook = {};
  private characters: string | undefined;
  private written: string | null = null;
  private keepsBlanks = false;
  private notes = 0;
  private blocks = 0;
  private textLength = 0;

  constructor(
    private readonly styles: WordStyles,
    private readonly numbering: Numbering,
  ) {}

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
    if (this.passed === 0 && this.written !== null) this.written += text;
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
        return this.run();
      case 'w:t':
        return this.textOf(attributes);
      case 'w:tbl':
        return this.table();
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
        this.field(attributes['w:fldCharType']);
        return { name };
      default:
        return this.sign(name, attributes) || THROUGH.has(name) ? { name } : null;
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
        if (name === 'w:rStyle') this.characters = value;
        this.look = withProperty(this.look, name, value, attributes['w:ascii'] ?? attributes['w:hAnsi']);
        return null;
      case 'row': {
        const row = this.row.at(-1);
        if (row === undefined) return null;
        if (name === 'w:gridBefore') row.before = count(value);
        if (name === 'w:hidden') row.isHidden = isOn(value);
        if (name === 'w:del') row.isDeleted = true;
        return null;
      }
      case 'cell':
        this.cellProperty(name, value);
        return null;
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

  private cellProperty(name: string, value: string | undefined): void {
    const cell = this.holders.at(-1) as CellDraft | undefined;
    if (cell === undefined || !('span' in cell)) return;
    if (name === 'w:gridSpan') cell.span = Math.max(1, count(value));
    if (cell.span > MAX_COLUMNS) throw new FileProblem('damaged', 'a table cell wider than any table');
    if (name === 'w:vMerge' && value === 'restart') cell.startsDown = true;
    else if (name === 'w:vMerge') cell.goesOn = 'down';
    if (name === 'w:hMerge' && value !== 'restart') cell.goesOn = 'across';
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
    // The code of a field ends with its paragraph, should its end be missing.
    while (this.fields.at(-1) === 'code') this.fields.pop();
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

  private run(): Frame {
    [this.look, this.characters] = [{}, undefined];
    return { name: 'w:r' };
  }

  private textOf(attributes: Attributes): Frame {
    this.written = '';
    this.keepsBlanks = attributes['xml:space'] === 'preserve';
    return {
      name: 'w:t',
      close: () => {
        const written = this.written ?? '';
        this.written = null;
        this.put(this.keepsBlanks ? written.replace(/[\t\r\n]/g, ' ') : written.trim());
      },
    };
  }

  private put(text: string, raised = false): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || this.fields.includes('code')) return;
    const look = { ...this.styles.ofParagraph(paragraph.style), ...this.styles.ofCharacters(this.characters), ...this.look };
    if (look.hidden === true) return;
    this.textLength += text.length;
    if (this.textLength > MAX_SHARED_TEXT) throw new FileProblem('too-large', 'texts');
    paragraph.add({
      text,
      isRaised: raised || look.raised === true,
      bold: look.bold === true,
      italic: look.italic === true,
      fontName: look.fontName ?? '',
    });
  }

  /** Signs that are elements. @returns whether it was one */
  private sign(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        this.put('\t');
        return true;
      case 'w:br':
      case 'w:cr':
        this.put('\n');
        return true;
      case 'w:noBreakHyphen':
        this.put('-');
        return true;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.notes += 1;
        // A mark of the writer's own follows as text.
        if (!(attributes['w:customMarkFollows'] !== undefined && isOn(attributes['w:customMarkFollows'])))
          this.put(String(this.notes), true);
        return true;
      default:
        return false;
    }
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
    else if (type === 'end') this.fields.pop();
    if (this.fields.length > DEEPEST) throw new FileProblem('damaged', 'fields in fields');
  }

  private textBox(): Frame {
    const holder: Holder = { blocks: [], open: [] };
    this.hold(holder);
    // A text box hangs on a run, and its own text is no part of that run or of a field around it.
    const [look, characters, fields] = [this.look, this.characters, this.fields.splice(0)];
    return {
      name: 'w:txbxContent',
      close: () => {
        this.holders.pop();
        [this.look, this.characters] = [look, characters];
        this.fields.splice(0, this.fields.length, ...fields);
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
    this.rows.push(rows);
    this.countBlock();
    return {
      name: 'w:tbl',
      close: () => {
        this.rows.pop();
        // A table whose rows were all deleted is gone.
        if (rows.length > 0) (this.holders.at(-1) ?? this.body).blocks.push({ kind: 'table', rows } satisfies WordTable);
      },
    };
  }

  private tableRow(): Frame {
    const row: RowDraft = { cells: [], before: 0, isHidden: false, isDeleted: false };
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
    const cell: CellDraft = { blocks: [], open: [], span: 1, goesOn: null, startsDown: false };
    this.hold(cell);
    return {
      name: 'w:tc',
      close: () => {
        this.holders.pop();
        const { span, goesOn, startsDown } = cell;
        this.row.at(-1)?.cells.push({ blocks: closed(cell), span, goesOn, startsDown });
        this.blocks += 1;
        if (this.blocks > MAX_CELLS) throw new FileProblem('too-large', 'cells of tables');
      },
    };
  }
}

/** All blocks of a holder; what a deleted end left over is a paragraph after all. */
export function closed({ blocks, open }: Holder): Block[] {
  return open.length === 0 ? blocks : [...blocks, new ParagraphDraft().finished(open, '')];
}

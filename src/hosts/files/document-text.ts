/**
 * The text of a plain document (.txt, .docx), one paragraph a line, for the command that reads acts. Not a reader of plans: a row of a
 * table is one line with tabs between its cells, tracked changes count as accepted, a text box counts once, automatic numbers are not made up.
 */
import { FileProblem } from './file-problem';
import { encodingOf, newParser } from './xml/part-parser';
import { openArchive, unpackWhole } from './zip/archive';

const MAIN_PART = 'word/document.xml';
const ZIP_MARK = [0x50, 0x4b];

/** @throws FileProblem when it is neither */
export function documentText(bytes: Uint8Array): string {
  if (ZIP_MARK.every((byte, at) => bytes[at] === byte)) return wordText(bytes);
  if (bytes.subarray(0, 1024).includes(0) && encodingOf(bytes) === 'utf-8') throw new FileProblem('unsupported-format', 'no text');
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileProblem('unsupported-format', 'not valid text', { cause: error });
  }
}

function wordText(bytes: Uint8Array): string {
  const archive = openArchive(bytes);
  const entry = archive.entries.find(({ name }) => name.toLowerCase() === MAIN_PART);
  if (entry === undefined) throw new FileProblem('unsupported-format', 'no Word document');
  const part = unpackWhole(archive, entry);
  const text = new TextDecoder(encodingOf(part)).decode(part);
  const walk = new WordWalk();
  const parser = newParser(MAIN_PART);
  parser.on('opentag', ({ name, isSelfClosing }) => {
    walk.open(local(name));
    if (isSelfClosing) walk.close(local(name));
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing) walk.close(local(name));
  });
  parser.on('text', (value) => {
    walk.text(value);
  });
  parser.write(text).close();
  return walk.lines.join('\n');
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What was taken out, and what older readers are shown instead. */
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);

class WordWalk {
  readonly lines: string[] = [];
  private leftOut = 0;
  private inText = 0;
  private paragraph = '';
  /** Cells of the rows that are open, the innermost last. */
  private readonly rows: string[][] = [];

  open(name: string): void {
    if (LEFT_OUT.has(name)) this.leftOut++;
    else if (name === 't') this.inText++;
    else if (name === 'tab') this.paragraph += ' ';
    else if (name === 'br' || name === 'cr') this.endParagraph();
    else if (name === 'tr') this.rows.push([]);
    else if (name === 'tc') this.rows.at(-1)?.push('');
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.leftOut--;
    else if (name === 't') this.inText--;
    else if (name === 'p') this.endParagraph();
    else if (name === 'tr') {
      const row = this.rows.pop();
      if (row?.some((cell) => cell !== '') === true) this.put(row.join('\t'));
    }
  }

  text(value: string): void {
    if (this.inText > 0 && this.leftOut === 0) this.paragraph += value;
  }

  private endParagraph(): void {
    const text = this.paragraph.trim();
    this.paragraph = '';
    if (text !== '') this.put(text);
  }

  private put(text: string): void {
    const row = this.rows.at(-1);
    if (row === undefined) this.lines.push(text);
    else if (row.length > 0) row[row.length - 1] = `${row.at(-1) ?? ''} ${text.replaceAll('\t', ' ')}`.trim();
  }
}

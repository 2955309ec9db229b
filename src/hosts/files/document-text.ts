/**
 * The text of a plain document (.txt, .docx), one paragraph a line, for the command that reads acts. Not a reader of plans: a row of a
 * table is one line with tabs between its cells, and a break within a paragraph begins a line.
 */
import { FileProblem } from './file-problem';
import { openPackage } from './ooxml/package';
import { documentPartOf } from './package-kind';
import type { Block, WordCell } from './word/blocks';
import { readDocument } from './word/docx-source';
import { encodingOf } from './xml/part-parser';

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
  const opened = openPackage(bytes);
  if (documentPartOf(opened) === undefined) throw new FileProblem('unsupported-format', 'no Word document');
  return readDocument(opened).flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return withText(block.text.split('\n'));
  return block.rows.flatMap(({ cells, before, isHidden }) => {
    // Every column of the grid keeps its place: what stands below a heading belongs to it.
    const texts = cells.flatMap((cell) => [cell.goesOn === null ? textOf(cell) : '', ...Array<string>(cell.span - 1).fill('')]);
    const row = [...Array<string>(before).fill(''), ...texts].join('\t');
    return isHidden || texts.every((text) => text === '') ? [] : [row.replace(/\t+$/, '')];
  });
}

const textOf = ({ blocks }: WordCell): string => blocks.flatMap(linesOf).join(' ').replaceAll('\t', ' ');

const withText = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replaceAll('\t', ' ').trim()).filter((line) => line !== '');

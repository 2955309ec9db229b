/** Notes on cells as the two parts Excel keeps them in: their words, and the boxes they are shown in. */
import { NEW_FONT } from '../../../core/workbook/new-sheet-snapshot';
import { encodeText } from '../ooxml/escapes';

export interface Note {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = 'Soát Biểu';
const FONT = `<rPr><sz val="10"/><rFont val="${NEW_FONT}"/><family val="1"/></rPr>`;

export function commentsXml(notes: readonly Note[], namespace: string): string {
  const list = notes.map(
    ({ cell, text }) =>
      `<comment ref="${cell}" authorId="0"><text><r>${FONT}<t xml:space="preserve">${encodeText(text)}</t></r></text></comment>`,
  );
  return `<comments xmlns="${namespace}"><authors><author>${AUTHOR}</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** Columns and rows that a box covers, by how long its text is. */
const WIDTH = 5;
const LETTERS_A_LINE = 50;

function box({ row, column, text }: Note, index: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 1);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 4, column + 1 + WIDTH, 15, Math.max(0, row - 1) + lines, 4].join(', ');
  return [
    `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" style="position:absolute;z-index:${String(index + 1)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData>`,
    '</v:shape>',
  ].join('');
}

export function vmlXml(notes: readonly Note[]): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map(box),
    '</xml>',
  ].join('');
}

/** What a file is, by its first bytes and never by its name: people rename files. Opens nothing. */
import { FileProblem } from './file-problem';

export type Container =
  /** A package of compressed parts: .xlsx, .xlsm, .ods, .docx … */
  | 'zip'
  /** The older compound file: .xls, and the shell around encrypted workbooks. */
  | 'compound'
  /** A bare workbook stream, as Excel 2 to 4 wrote it. */
  | 'bare-biff';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const HEAD = 8192;

/** The first characters, whichever of the usual encodings they are in, without byte order mark and leading blanks. */
function headText(bytes: Uint8Array): string {
  const wide = startsWith(bytes, 0xff, 0xfe) || bytes[1] === 0;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, HEAD));
  return text.replace(/^\uFEFF/, '').trimStart();
}

/** Control characters tell binary content from text. */
const BINARY = /[\u0000-\u0008\u000E-\u001F\uFFFD]/;

/** @throws FileProblem when the bytes are no spreadsheet container */
export function recogniseContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new FileProblem('empty-file', 'no bytes');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound';
  if (bytes[0] === 0x09 && (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04 || bytes[1] === 0x08)) return 'bare-biff';
  if (bytes.every((byte) => byte === 0)) throw new FileProblem('truncated', 'zero bytes only');
  throw nameTheText(bytes);
}

/** Excel 2003 and LibreOffice can write a whole workbook as one XML text. */
const SPREADSHEET_XML =
  /^<[\s\S]*(?:["']urn:schemas-microsoft-com:office:spreadsheet["']|application\/vnd\.oasis\.opendocument\.spreadsheet)/;

function nameTheText(bytes: Uint8Array): FileProblem {
  const head = headText(bytes);
  if (head.startsWith('{\\rtf')) return new FileProblem('old-document', 'rich text');
  if (head.startsWith('%PDF')) return new FileProblem('not-a-workbook', head.slice(0, 5));
  if (/^<(!doctype html|html|head|body|table|meta|script|style|div)\b/i.test(head)) return new FileProblem('renamed-text', 'html');
  if (SPREADSHEET_XML.test(head)) return new FileProblem('unsupported-format', 'a spreadsheet as one XML text');
  if (/^<\?xml|^<\w/.test(head)) return new FileProblem('renamed-text', 'xml');
  // A multi-byte character cut by the end of the head is no sign of binary content.
  if (!BINARY.test(head.slice(0, -4)) && head.length > 0) return new FileProblem('renamed-text', 'text');
  return new FileProblem('not-a-workbook', 'unknown content');
}

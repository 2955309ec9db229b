/** The lines of a text as paragraphs: a line that a page broke is joined again, a line of its own stays one. */

/** What begins a paragraph whatever stands before it: "Điều 5.", "2.", "a)", "-", "+", "Chương II", a heading in capitals. */
const BEGINS =
  /^(?:[“"]?\s*(?:Điều\s+\d+|Chương\s+[IVXLC\d]+|Mục\s+\d+|Phụ lục|\d{1,2}(?:\.\d{1,2})*[.)/](?!\d)|[a-zđ]\)|[a-zđ]\/(?!\p{L})|[a-zđ][-–]\s+(?=\p{Lu})|[-–•+*](?!\d))|[IVXLC]+\.\s)/u;
const ENDS = /[.;:!?”"]\s*$|\.\/\.?$/;

/** A page breaks its lines at about the same width; a text without that has one paragraph a line. */
const WRAPPED_WIDTH = 120;
const FEW_LINES = 3;

export function paragraphsOf(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\f\v\u2028]/)
    .map(barredRow)
    .flatMap(pipedRow)
    // Marks of a text for the web, and the strokes that keep "1." from being one.
    .map((line) => line.replaceAll(/\*\*|^#+\s+|\\(?=[.()[\]*+#_-])/g, '').replaceAll(/[ \u00A0]+/g, ' '))
    // The first cell of a row may be empty.
    .map((line) => (line.includes('\t') ? line.replaceAll(/^ +| +$/g, '') : line.trim()));
  const full = lines.filter((line) => line.trim() !== '').map(numberedLine);
  if (!isWrapped(full)) return full;
  return joined(withoutPageMarks(full));
}

const BAR = /\s\|\s/g;
const barsIn = (line: string | undefined): number => line?.match(BAR)?.length ?? 0;

/** "1 | Đào tạo nghề | 2 triệu đồng/người": a table without a frame; in a row alone a bar may stand for anything, as between the heads of a letter. */
function barredRow(line: string, at: number, all: readonly string[]): string {
  const bars = barsIn(line);
  if (bars < 2 || /^\s*\|/.test(line) || (barsIn(all[at - 1]) !== bars && barsIn(all[at + 1]) !== bars)) return line;
  return line
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
}

/** "| 1 | Đào tạo nghề | 2 triệu đồng/người |": a table as pages are copied to plain text; the line of dashes below its heading says nothing. */
function pipedRow(line: string): string[] {
  const [, inner] = /^\s*\|([^|\n]*\|.*)\|\s*$/.exec(line) ?? [];
  if (inner === undefined) return [line];
  return /^[\s|:-]+$/.test(inner)
    ? []
    : [
        inner
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
      ];
}

/** "1.⇥Hỗ trợ …": a text program sets a tab behind the number of a list; between rows of several cells it is a row. */
function numberedLine(line: string, at: number, all: readonly string[]): string {
  const isBesideRows = [all[at - 1], all[at + 1]].some((other) => (other?.split('\t').length ?? 0) > 2);
  return isBesideRows ? line : line.replace(/^(\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[-–+•*])\t+(?=[^\t]+$)/u, '$1 ');
}

const PAGE_MARK = /^(?:[-–]\s*|trang\s+)?(\d{1,3})(?:\s*[-–]|\/\d{1,3})?$/iu;

/** "3" on a line of its own, in the middle of a sentence: the number of a page. Numbers of rows do not part sentences. */
function withoutPageMarks(lines: readonly string[]): readonly string[] {
  const marks = lines.flatMap((line, at) => (PAGE_MARK.test(line) ? [{ at, page: Number(PAGE_MARK.exec(line)?.[1]) }] : []));
  const countUp = marks.every(({ page }, at) => page === (at === 0 ? (page <= 2 ? page : -1) : (marks[at - 1]?.page ?? 0) + 1));
  const parts = marks.some(({ at }) => !ENDS.test(lines[at - 1] ?? '.') && /^\p{Ll}/u.test(lines[at + 1] ?? ''));
  return countUp && parts ? lines.filter((line) => !PAGE_MARK.test(line)) : lines;
}

/** Lines that go on in small letters on the next one: only a page does that. */
function isWrapped(lines: readonly string[]): boolean {
  const broken = lines.filter(
    (line, at) => !ENDS.test(line) && !line.includes('\t') && /^\p{Ll}/u.test(lines[at + 1] ?? '') && !BEGINS.test(lines[at + 1] ?? ''),
  );
  return broken.length >= FEW_LINES && lines.every((line) => line.length <= WRAPPED_WIDTH * 2);
}

function joined(lines: readonly string[]): string[] {
  const widths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.75)] ?? WRAPPED_WIDTH;
  const out: string[] = [];
  let last = '';
  for (const line of lines) {
    const goesOn =
      out.length > 0 &&
      !ENDS.test(last) &&
      !BEGINS.test(line) &&
      !line.includes('\t') &&
      (/^[\p{Ll}\d(]/u.test(line) || last.length >= usual * 0.7);
    if (goesOn && !isHeading(last) && !isHeading(line)) out[out.length - 1] = `${out.at(-1) ?? ''} ${line}`;
    else out.push(line);
    last = line;
  }
  return out;
}

const isHeading = (line: string): boolean => /\p{Lu}/u.test(line) && line === line.toUpperCase() && line.length > 3;

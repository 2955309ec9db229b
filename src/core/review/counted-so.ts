/** What a letter says of how places in Word documents are counted, and which of their tables it speaks of: nobody numbers a letterhead as a table. */
import { tableInDocument } from '../messages/findings/document-places';
import type { LetterWords } from '../messages/review/words';
import { shortLabel } from '../messages/shorten';
import type { Language } from '../messages/language';
import type { Finding } from '../rules/common/finding';
import type { ReviewedFile } from './submission';

/** Empty where no place in a document is named. */
export function countedSo(files: readonly ReviewedFile[], words: LetterWords, language: Language): string[] {
  const listed = files.flatMap(({ name, result }) =>
    result.status === 'checked' ? result.report.findings.filter(isListed).flatMap((finding) => placesOf(finding, name)) : [],
  );
  const named = { tables: false, continued: false, paragraphs: false };
  const called: string[] = [];
  for (const { name, result } of files) {
    if (result.status !== 'checked' || result.report.inDocument === undefined) continue;
    const { paragraphs, continued } = result.report.inDocument;
    const sheets = new Set(listed.flatMap((place) => (place.file === name ? [place.sheet] : [])));
    if (sheets.delete(paragraphs)) named.paragraphs = true;
    if (sheets.size > 0) named.tables = true;
    if ([...sheets].some((sheet) => continued?.has(sheet) === true)) named.continued = true;
    const titles = new Map<string, string>();
    for (const { sheet, title } of result.report.tables)
      if (sheets.has(sheet) && title !== '' && !titles.has(sheet)) titles.set(sheet, title);
    const tables = [...titles].map(([sheet, title]) => [tableInDocument(sheet, language), shortLabel(title)] as const);
    if (tables.length > 0) called.push(words.tablesCalled(files.length > 1 ? name : null, tables));
  }
  return named.tables || named.paragraphs ? [[words.howCounted(named), ...called].join(' ')] : [];
}

const isListed = ({ severity }: Finding): boolean => severity !== 'info';

/** Where it stands, and what it is held against. */
function placesOf({ sheet, facts }: Finding, file: string): { readonly file: string; readonly sheet: string }[] {
  if (!('thereSheet' in facts)) return [{ file, sheet }];
  const there = 'thereFile' in facts ? facts.thereFile.name : file;
  return [
    { file, sheet },
    { file: there, sheet: facts.thereSheet },
  ];
}

/** A place in another file of the submission: “phụ lục.xlsx › Biểu 1!H7”; “kế hoạch.docx”, Bảng 2, dòng 5, cột “2023”. */
import type { OtherFile } from '../../rules/common/other-file';
import type { Language } from '../language';
import { placeInDocument } from './document-places';

export function placeInFile({ name, places }: OtherFile, sheet: string, cell: string, language: Language): string {
  return places === undefined ? `“${name} › ${sheet}!${cell}”` : `“${name}”, ${placeInDocument(places, sheet, cell, language)}`;
}

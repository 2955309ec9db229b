/** Why a file cannot be read or written: a code for the sentence a person reads, and a detail for whoever looks deeper. */

export type FileProblemCode =
  /** Not a workbook at all: a picture, a PDF, a text document. */
  | 'not-a-workbook'
  | 'empty-file'
  /** The file ends before it is complete: a broken download or copy. */
  | 'truncated'
  /** Protected by a password. */
  | 'encrypted'
  /** A workbook by its outside, but its inside contradicts itself. */
  | 'damaged'
  | 'too-large'
  /** A spreadsheet of a kind that is not read: Numbers, flat XML, Excel 4 and older. */
  | 'unsupported-format'
  /** A document of older Word (.doc) or in rich text (.rtf): the plan may well stand in it, and Word can save it anew. */
  | 'old-document'
  /** A web page or plain text that was given an Excel name. */
  | 'renamed-text'
  /** The file system did not hand the file over. Thrown by whoever opens files, not here. */
  | 'unreadable'
  /** Saving was asked for a kind of file that is only read (.xls, .xlsb, .ods). */
  | 'read-only-format'
  /** Saving was asked for a Word document, which is only checked. */
  | 'read-only-document'
  /** The package carries a digital signature, which a change would break. */
  | 'signed';

/** Carries no sentence for people: `core/messages/problems` has those. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly code: FileProblemCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}

/** A file of the same submission, as a finding names it; places in a text document are called otherwise than cells. */
import type { DocumentPlaces } from './document-places';

export interface OtherFile {
  readonly name: string;
  readonly places?: DocumentPlaces;
}

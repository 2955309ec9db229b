/** What the words of SB205 are made of. */
import type { OtherFile } from '../common/other-file';

export interface Facts {
  /** `project`: one name and one content. `renamed`: a unit under its former and its new name. */
  readonly reason: 'project' | 'renamed';
  readonly name: string;
  readonly other: string;
  /** The sheet of the other line, where it is of another file. */
  readonly thereSheet: string;
  readonly thereFile?: OtherFile;
  readonly otherName: string;
}

/** What the words of SB205 are made of. */

export interface Facts {
  /** `project`: one name and one content. `renamed`: a unit under its former and its new name. */
  readonly reason: 'project' | 'renamed';
  readonly name: string;
  readonly other: string;
  readonly otherName: string;
}

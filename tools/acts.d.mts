export interface ActList {
  readonly file: string;
  readonly text: string;
}

export function actLists(root: string): ActList[];

/** A folder as the browser hands it over, dropped or chosen: its files with their paths, read by nobody yet. */
import { submissionsIn, type SubmissionInFolder } from '../../submissions/in-folder';

export interface SentFolder {
  /** Empty where several folders were dropped together. */
  readonly name: string;
  /** By path within the folder, with slashes. */
  readonly files: ReadonlyMap<string, File>;
}

export const submissionsOf = ({ files }: SentFolder): SubmissionInFolder[] => submissionsIn([...files.keys()]);

/** What a person chose with the browser's window: every file knows its path, the folder's name first. */
export function chosenFolder(chosen: readonly File[]): SentFolder {
  const [first] = chosen;
  const path = ({ webkitRelativePath, name }: File): string => webkitRelativePath.slice(webkitRelativePath.indexOf('/') + 1) || name;
  const slash = first?.webkitRelativePath.indexOf('/') ?? -1;
  return {
    name: first === undefined || slash < 0 ? '' : first.webkitRelativePath.slice(0, slash),
    files: new Map(chosen.map((file) => [path(file), file])),
  };
}

/** Somebody drops what many units sent: submissions in sub-folders. A folder of files alone may be anything. */
export const isOfManyUnits = (folder: SentFolder): boolean => {
  const found = submissionsOf(folder);
  return found.length > 1 && found.some((one) => one.folder !== '' && one.files.length > 0);
};

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence in full, with the notice that goes with it. */
  readonly text: string;
}

/**
 * @param folder a package's own folder, with its package.json
 * @throws Error when the package may not be bundled, or not on known terms
 */
export function licenceOf(folder: string): Licensed;

/** One scenario: its name, and what must hold. */
export interface Check {
  readonly name: string;
  /** Throws, with what was expected and what came, when Excel does otherwise. */
  run(): Promise<void>;
}

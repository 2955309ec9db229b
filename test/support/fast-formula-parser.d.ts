/** The part of fast-formula-parser that the tests call; the package itself brings no types. */
declare module 'fast-formula-parser' {
  interface CellPosition {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }

  interface RangePosition {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }

  interface Sources {
    readonly onCell: (at: CellPosition) => unknown;
    readonly onRange: (at: RangePosition) => unknown[][];
    readonly onVariable?: (name: string, sheet: string) => unknown;
    /** Functions of one's own, before those of the package. */
    readonly functions?: Readonly<Record<string, (...given: never[]) => unknown>>;
  }

  class FormulaParser {
    static FormulaError: new (name: string) => Error;
    constructor(sources: Sources);
    /** @param formula without its leading "=" */
    parse(formula: string, position: CellPosition): unknown;
  }

  export default FormulaParser;
}

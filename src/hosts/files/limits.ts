/** How much a file may ask of the machine before it is refused. Honest workbooks stay far below. */

const MEGABYTE = 1024 * 1024;

/** A file as it lies on the disk. Excel itself becomes unusable long before. */
export const MAX_FILE_BYTES = 512 * MEGABYTE;

/** The older .xls format ends at 65 536 rows a sheet. */
export const MAX_XLS_BYTES = 128 * MEGABYTE;

/** The records of an .xlsb file that the foreign reader is given: it holds all of them at once, several times over. */
export const MAX_BINARY_BYTES = 256 * MEGABYTE;

/** All parts of a package together, unpacked; checked against what the package declares and again while unpacking. */
export const MAX_UNPACKED_BYTES = 1024 * MEGABYTE;

/** Deflate reaches 1032:1 only on input made for it; filled-down sheets stay below 100:1. */
export const MAX_RATIO = 300;

/** Small parts may compress as they like. */
export const RATIO_MATTERS_FROM = 64 * MEGABYTE;

export const MAX_PACKAGE_PARTS = 20_000;

/** Cells with content in one workbook: what Excel hands over in a single read. */
export const MAX_CELLS = 5_000_000;

/** Places of one sheet, from the first column of each row to its last content: whoever reads a sheet goes over all of them. */
export const MAX_PLACES = 50_000_000;

/** Characters in the table of shared texts. */
export const MAX_SHARED_TEXT = 200_000_000;

/** Excel's own bound on the characters of one cell; longer texts are cut there by Excel as well. */
export const MAX_CELL_TEXT = 32_767;

export const MAX_SHEETS = 2_000;

export const MAX_MERGES = 200_000;

/** Excel allows 8,192 characters in a formula. */
export const MAX_FORMULA = 32_768;

/** Characters of all formulas together: one long shared formula, written out for a million cells, must not fill the memory. */
export const MAX_FORMULA_TEXT = 100_000_000;

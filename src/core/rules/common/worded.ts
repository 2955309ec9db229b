/** Tables whose headings are words of the field: what their figures mean is known. Figures alone tell sums and nothing else. */
import type { Table } from '../../table/model/table';

export const worded = (tables: readonly Table[]): readonly Table[] => tables.filter(({ readBy }) => readBy === 'words');

/** An .xls file that is open, for reading only. */
import type { FileSource } from '../file-source';
import { readOnlySource } from '../read-only-source';
import { readXls } from './read-xls';

/** @throws FileProblem */
export const openXlsSource = (bytes: Uint8Array): FileSource => readOnlySource('xls', readXls(bytes));

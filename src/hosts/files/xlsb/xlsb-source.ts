/** An .xlsb file that is open, for reading only. */
import type { FileSource } from '../file-source';
import type { OoxmlPackage } from '../ooxml/package';
import { readOnlySource } from '../read-only-source';
import { readXlsb } from './read-xlsb';

/** @throws FileProblem */
export const openXlsbSource = (opened: OoxmlPackage): FileSource => readOnlySource('xlsb', readXlsb(opened));

/** An .ods file that is open, for reading only. */
import type { FileSource } from '../file-source';
import type { OoxmlPackage } from '../ooxml/package';
import { readOnlySource } from '../read-only-source';
import { readOds } from './read-ods';

/** @throws FileProblem */
export const openOdsSource = (opened: OoxmlPackage): FileSource => readOnlySource('ods', readOds(opened));

/**
 * A third of the real books is kept aside from those one works with, by a hash of the file's name: what is measured on it
 * says whether a kind was solved, or only the samples of it.
 */
import { createHash } from 'node:crypto';

export type Third = 'worked with' | 'kept aside';
export const THIRDS: readonly Third[] = ['worked with', 'kept aside'];

/** @param name of the file, without folders */
export const thirdOf = (name: string): Third =>
  (createHash('sha256').update(name).digest()[0] ?? 0) % 3 === 0 ? 'kept aside' : 'worked with';

/** The whole command line as one file, for machines it is carried to by hand: its threads start from the same file. */
import { isMainThread } from 'node:worker_threads';

void (isMainThread ? import('./main') : import('./worker'));

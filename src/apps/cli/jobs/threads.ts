/** How many threads a command takes: as many as asked for, else one a core; where little is to do, starting them costs more than they save. */
import { availableParallelism } from 'node:os';

const WORTH_IT = 12;

export const threadsFor = (asked: number | null, files: number): number => asked ?? (files < WORTH_IT ? 1 : availableParallelism());

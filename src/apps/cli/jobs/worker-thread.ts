/** A thread of its own for pieces of work. Without a built worker (from the sources) there is none. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { toPortable } from '../../../core/money/portable';
import type { Answer, StartThread } from './thread-messages';

/** Put in by the build where the command line is one file. */
declare const SOATBIEU_ONE_FILE: boolean | undefined;

/** Stands beside the built command line, or is that. */
const WORKER = typeof SOATBIEU_ONE_FILE === 'boolean' ? __filename : path.join(__dirname, 'soatbieu-worker.js');

/**
 * Megabytes for what is gone again with its file. Measured: with Node's own choice two threads walk through so much fresh memory that together they take half as
 * much time again as one.
 */
const YOUNG = 16;

export const hasThreads = (): boolean => existsSync(WORKER);

export const startWorker: StartThread = (setting, heard) => {
  const worker = new Worker(WORKER, { workerData: toPortable(setting), resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  worker.on('message', (answer: Answer) => {
    heard.answered(answer);
  });
  // Out of memory, most likely.
  worker.on('error', () => {
    heard.broken();
  });
  return {
    ask: (question) => {
      worker.postMessage(question);
    },
    stop: () => worker.terminate(),
  };
};

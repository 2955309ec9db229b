/**
 * Work that falls into independent pieces, over several threads where there are several pieces: what comes of it is handed on in the
 * order of the pieces, whatever their number and whoever is first. Without a built worker (from the sources) everything runs here.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { toPortable } from '../../../core/money/portable';
import { CommandLineError } from '../command-line-error';
import type { Answer, Question, ThreadSetting } from './thread-messages';

/** Put in by the build where the command line is one file. */
declare const SOATBIEU_ONE_FILE: boolean | undefined;

/** Stands beside the built command line, or is that. */
const WORKER = typeof SOATBIEU_ONE_FILE === 'boolean' ? __filename : path.join(__dirname, 'soatbieu-worker.js');

/**
 * Megabytes for what is gone again with its file. Measured: with Node's own choice two threads walk through so much fresh memory that together they take half as
 * much time again as one.
 */
const YOUNG = 16;

export interface Work<J, R> {
  readonly jobs: readonly J[];
  readonly threads: number;
  /** What a thread needs to know before its first piece. */
  readonly setting: ThreadSetting;
  /** Does a piece in this thread. */
  here(job: J): Promise<R>;
  /** What is left of a piece whose thread broke down under it. */
  lost(job: J): Promise<R>;
  started(job: J, at: number): void;
  done(result: R, at: number): void | Promise<void>;
}

/** @throws CommandLineError when a piece says that the command line is wrong, such as a folder that cannot be written to */
export async function runJobs<J, R>(work: Work<J, R>): Promise<void> {
  const threads = Math.min(work.threads, work.jobs.length);
  if (threads > 1 && existsSync(WORKER)) {
    await inThreads(work, threads);
    return;
  }
  for (const [at, job] of work.jobs.entries()) {
    work.started(job, at);
    await work.done(await work.here(job), at);
  }
}

async function inThreads<J, R>(work: Work<J, R>, threads: number): Promise<void> {
  const { jobs } = work;
  const waiting = new Map<number, R>();
  const workers = new Set<Worker>();
  let [next, told] = [0, 0];
  let telling = Promise.resolve();
  try {
    await new Promise<void>((resolve, reject) => {
      let alive = threads;
      const finish = (at: number, result: R): void => {
        waiting.set(at, result);
        for (; waiting.has(told); told++) {
          const [turn, ready] = [told, waiting.get(told) as R];
          waiting.delete(turn);
          telling = telling.then(() => work.done(ready, turn));
          telling.catch(reject);
        }
      };
      const ended = (worker: Worker): void => {
        workers.delete(worker);
        void worker.terminate();
        if (--alive === 0) resolve();
      };
      const start = (): void => {
        const worker = new Worker(WORKER, { workerData: toPortable(work.setting), resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
        workers.add(worker);
        let at = -1;
        const give = (): void => {
          at = next++;
          const job = jobs[at];
          if (job === undefined) {
            ended(worker);
            return;
          }
          work.started(job, at);
          worker.postMessage({ job } satisfies Question);
        };
        worker.on('message', (answer: Answer) => {
          if ('wrong' in answer) {
            reject(new CommandLineError(answer.wrong));
            return;
          }
          finish(at, answer.result as R);
          give();
        });
        // Out of memory, most likely: this piece is lost, the others are not.
        worker.on('error', () => {
          workers.delete(worker);
          const job = jobs[at];
          const goOn = async (): Promise<void> => {
            if (job !== undefined) finish(at, await work.lost(job));
            if (next < jobs.length) start();
            else ended(worker);
          };
          goOn().catch(reject);
        });
        give();
      };
      for (let thread = 0; thread < threads; thread++) start();
    });
    await telling;
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}

/**
 * Work that falls into independent pieces, over several threads where there are several pieces: what comes of it is handed on in the
 * order of the pieces, whatever their number and whoever is first.
 */
import { CommandLineError } from '../command-line-error';
import { inOrder } from './in-order';
import type { StartThread, Thread, ThreadSetting } from './thread-messages';
import { hasThreads, startWorker } from './worker-thread';

/** Pieces that a thread has at once: while one waits for the disk, the other is worked on. */
const IN_HAND = 2;

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
  if (threads > 1 && hasThreads()) {
    await inThreads(work, threads, startWorker);
    return;
  }
  for (const [at, job] of work.jobs.entries()) {
    work.started(job, at);
    await work.done(await work.here(job), at);
  }
}

/** @throws CommandLineError as {@link runJobs} */
export async function inThreads<J, R>(work: Work<J, R>, threads: number, startThread: StartThread): Promise<void> {
  const { jobs } = work;
  const alive = new Set<Thread>();
  // Pieces that were in hand together when their thread broke down: each is tried once more, alone.
  const suspects: number[] = [];
  const told = inOrder<R>((result, at) => work.done(result, at));
  let next = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const start = (): void => {
        const inHand = new Set<number>();
        const give = (): void => {
          const one = (at: number): void => {
            inHand.add(at);
            work.started(jobs[at] as J, at);
            thread.ask({ at, job: jobs[at] });
          };
          const suspect = inHand.size === 0 ? suspects.shift() : undefined;
          if (suspect !== undefined) one(suspect);
          else while (suspects.length === 0 && inHand.size < IN_HAND && next < jobs.length) one(next++);
          if (inHand.size === 0) ended();
        };
        const ended = (): void => {
          alive.delete(thread);
          void thread.stop();
          if (alive.size === 0) resolve();
        };
        const broken = async (): Promise<void> => {
          const [first, ...others] = inHand;
          inHand.clear();
          if (first !== undefined && others.length > 0) suspects.push(first, ...others);
          else if (first !== undefined) told.take(first, await work.lost(jobs[first] as J)).catch(reject);
          if (suspects.length > 0 || next < jobs.length) start();
          ended();
        };
        const thread = startThread(work.setting, {
          answered: (answer) => {
            if ('wrong' in answer) {
              reject(new CommandLineError(answer.wrong));
              return;
            }
            inHand.delete(answer.at);
            told.take(answer.at, answer.result as R).catch(reject);
            give();
          },
          broken: () => {
            broken().catch(reject);
          },
        });
        alive.add(thread);
        give();
      };
      for (let thread = 0; thread < threads; thread++) start();
    });
    await told.all();
  } finally {
    await Promise.all([...alive].map((thread) => thread.stop()));
  }
}

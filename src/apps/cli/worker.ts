/** A thread of the command line: takes one piece of work after the other. The law is read once, as the command names it. */
import { parentPort, workerData } from 'node:worker_threads';
import { fromPortable, toPortable } from '../../core/money/portable';
import { checkJob, checkOptionsOf, type CheckJob } from './check-job';
import { CommandLineError } from './command-line-error';
import type { Answer, Question, ThreadSetting } from './jobs/thread-messages';
import { lawOf } from './law-of-check';
import { reviewJob, type ReviewJob } from './review/review-job';

const { kind, command, language } = fromPortable(workerData) as ThreadSetting;

/** Faults in the file of caps have been told by the thread that started this one. */
const silent = { out: () => undefined, err: () => undefined, isTerminal: false };
const options = lawOf(command, silent, language).then(({ law }) => checkOptionsOf(command, law));

async function answer({ job: portable }: Question): Promise<Answer> {
  const job = fromPortable(portable);
  try {
    const result =
      kind === 'check'
        ? await checkJob(job as CheckJob, await options, language)
        : await reviewJob(job as ReviewJob, await options, language);
    return { result: toPortable(result) };
  } catch (error) {
    if (error instanceof CommandLineError) return { wrong: error.message };
    throw error;
  }
}

parentPort?.on('message', (question: Question) => {
  void answer(question).then((told) => parentPort?.postMessage(told));
});

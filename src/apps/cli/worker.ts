/** A thread of the command line: takes pieces of work, more than one at a time. The law is read once, as the command names it. */
import { parentPort, workerData } from 'node:worker_threads';
import { fromPortable } from '../../core/money/portable';
import { checkJob, checkOptionsOf, reportFormOf, type CheckJob, type CheckJobResult } from './check-job';
import { CommandLineError } from './command-line-error';
import type { Answer, Question, ThreadSetting } from './jobs/thread-messages';
import { lawOf } from './law-of-check';
import { reviewJob, type ReviewJob } from './review/review-job';

const { kind, command, language } = fromPortable(workerData) as ThreadSetting;

/** Faults in the file of caps have been told by the thread that started this one. */
const silent = { out: () => undefined, err: () => undefined, isTerminal: false };
const ready = lawOf(command, silent, language).then(({ law, own }) => ({
  options: checkOptionsOf(command, law),
  form: reportFormOf(command, own, language),
}));

async function answer({ at, job }: Question): Promise<Answer> {
  const { options, form } = await ready;
  try {
    const result =
      kind === 'check' ? await checkJob(job as CheckJob, options, form, language) : await reviewJob(job as ReviewJob, options, language);
    return { at, result };
  } catch (error) {
    if (error instanceof CommandLineError) return { wrong: error.message };
    throw error;
  }
}

/** Bytes are handed over, not copied. */
const handedOver = (told: Answer): ArrayBuffer[] =>
  'result' in told && kind === 'check' ? (told.result as CheckJobResult).written.map(({ buffer }) => buffer as ArrayBuffer) : [];

parentPort?.on('message', (question: Question) => {
  void answer(question).then((told) => parentPort?.postMessage(told, handedOver(told)));
});

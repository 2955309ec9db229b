/**
 * A thread of the command line: takes pieces of work, more than one at a time. The law is read once, as the command names it, and only what its kind of
 * work needs is loaded.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { fromPortable } from '../../core/money/portable';
import type { CheckJob, CheckJobResult } from './check-job';
import { CommandLineError } from './command-line-error';
import type { Answer, Question, ThreadSetting } from './jobs/thread-messages';
import { lawOf } from './law-of-check';
import type { ReviewJob } from './review/review-job';

const { kind, command, language } = fromPortable(workerData) as ThreadSetting;

/** Faults in the file of caps have been told by the thread that started this one. */
const silent = { out: () => undefined, err: () => undefined, isTerminal: false };

type Doing = (job: unknown) => Promise<unknown>;

async function ofCheck(): Promise<Doing> {
  const [{ checkJob, checkOptionsOf, reportFormOf }, { law, own }] = await Promise.all([
    import('./check-job'),
    lawOf(command, silent, language),
  ]);
  const options = checkOptionsOf(command, law);
  const form = reportFormOf(command, own, language);
  return (job) => checkJob(job as CheckJob, options, form, language);
}

async function ofReview(): Promise<Doing> {
  const [{ reviewJob }, { checkOptionsOf }, { law }] = await Promise.all([
    import('./review/review-job'),
    import('./check-job'),
    lawOf(command, silent, language),
  ]);
  const options = checkOptionsOf(command, law);
  return (job) => reviewJob(job as ReviewJob, options, language);
}

const ready = kind === 'check' ? ofCheck() : ofReview();

async function answer({ at, job }: Question): Promise<Answer> {
  const work = await ready;
  try {
    return { at, result: await work(job) };
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

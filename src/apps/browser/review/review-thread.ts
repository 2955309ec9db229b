/** The reviewing thread: opens, checks and writes what many units sent, so that the page stays alive meanwhile. Runs as a web worker. */
import { ReviewWork } from '../../submissions/review-work';
import type { Answer, Question, Questions, Kind } from './review-messages';

let work: ReviewWork | null = null;
/** One question after the other: files take memory. */
let turn: Promise<unknown> = Promise.resolve();

async function answerTo(question: Question): Promise<Questions[Kind]['answer']> {
  if (question.kind === 'begin') {
    work = new ReviewWork(question.asks);
    return null;
  }
  if (work === null) throw new Error('no review was begun');
  switch (question.kind) {
    case 'add':
      return work.add(question.asks);
    case 'summary':
      return new TextEncoder().encode(work.summary());
    case 'letters':
      return work.letters(question.asks);
    case 'consolidation':
      return work.consolidation();
  }
}

async function answer(question: Question): Promise<void> {
  const { number } = question;
  try {
    postMessage({ number, answer: await answerTo(question) } satisfies Answer);
  } catch (fault) {
    postMessage({ number, failed: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) } satisfies Answer);
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  turn = turn.then(() => answer(data));
});

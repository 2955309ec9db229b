/** Asks the reviewing thread, which is started with the first question and ends with the review. */
import type { Answer, Kind, Question, Questions } from './review-messages';

/** Bytes that the page needs no more change hands instead of being copied. */
export type Ask = <K extends Kind>(
  kind: K,
  asks: Questions[K]['asks'],
  handedOver?: readonly Uint8Array[],
) => Promise<Questions[K]['answer']>;

export interface ReviewThread {
  readonly ask: Ask;
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

export function reviewInThread(): ReviewThread {
  let thread: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function started(): Worker {
    const worker = new Worker(/* webpackChunkName: "review-thread" */ new URL('./review-thread.ts', import.meta.url));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asker = waiting.get(data.number);
      waiting.delete(data.number);
      if ('failed' in data) asker?.reject(new Error(data.failed));
      else asker?.resolve(data.answer as never);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(`The reviewing thread broke down: ${message}`));
      waiting.clear();
    });
    return worker;
  }

  return {
    ask: (kind, asks, handedOver = []) =>
      new Promise((resolve, reject) => {
        thread ??= started();
        const number = ++last;
        waiting.set(number, { resolve, reject });
        const question = { number, kind, asks } as Question;
        thread.postMessage(
          question,
          handedOver.map(({ buffer }) => buffer as ArrayBuffer),
        );
      }),
    end: () => {
      thread?.terminate();
      thread = null;
      waiting.clear();
    },
  };
}

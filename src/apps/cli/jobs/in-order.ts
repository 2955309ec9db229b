/** Results handed on in the order of their pieces, one after the other, whichever is there first. */
export interface InOrder<R> {
  take(at: number, result: R): Promise<void>;
  /** Until all that was taken is handed on. */
  all(): Promise<void>;
}

export function inOrder<R>(done: (result: R, at: number) => void | Promise<void>): InOrder<R> {
  const waiting = new Map<number, R>();
  let next = 0;
  let telling = Promise.resolve();
  return {
    take(at, result) {
      waiting.set(at, result);
      for (; waiting.has(next); next++) {
        const [turn, ready] = [next, waiting.get(next) as R];
        waiting.delete(turn);
        telling = telling.then(() => done(ready, turn));
      }
      return telling;
    },
    all: () => telling,
  };
}

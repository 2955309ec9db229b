import { inThreads } from '../../../../src/apps/cli/jobs/run-jobs';
import type { Heard, Question, StartThread, ThreadSetting } from '../../../../src/apps/cli/jobs/thread-messages';

const SETTING = {} as ThreadSetting;

interface Seen {
  readonly told: string[];
  readonly most: number;
  readonly stopped: number;
  readonly started: number;
}

/**
 * Threads that answer in the order given by `wait`; one that is asked for a piece named "bad" breaks down as soon as it has to work on it.
 * @param jobs names of pieces
 */
async function run(jobs: readonly string[], threads: number, wait: (job: string) => number = () => 0): Promise<Seen> {
  const told: string[] = [];
  let [most, stopped, started] = [0, 0, 0];
  const startThread: StartThread = (_setting, heard: Heard) => {
    started++;
    let isUp = true;
    const inHand = new Set<number>();
    return {
      ask({ at, job }: Question) {
        inHand.add(at);
        most = Math.max(most, inHand.size);
        setTimeout(
          () => {
            if (!isUp) return;
            if (job === 'bad') {
              isUp = false;
              heard.broken();
              return;
            }
            inHand.delete(at);
            heard.answered(job === 'wrong' ? { wrong: 'no such folder' } : { at, result: `${String(job)} done` });
          },
          wait(String(job)),
        );
      },
      stop() {
        if (isUp) stopped++;
        isUp = false;
        return Promise.resolve();
      },
    };
  };
  await inThreads<string, string>(
    {
      jobs,
      threads,
      setting: SETTING,
      here: (job) => Promise.resolve(job),
      lost: (job) => Promise.resolve(`${job} lost`),
      started: () => undefined,
      done: (result, at) => {
        told.push(`${String(at)} ${result}`);
      },
    },
    threads,
    startThread,
  );
  return { told, most, stopped, started };
}

test('what comes of the pieces is told in their order, whichever is first', async () => {
  const { told, most, started, stopped } = await run(['a', 'b', 'c', 'd', 'e'], 2, (job) => (job === 'a' ? 20 : 1));
  expect(told).toEqual(['0 a done', '1 b done', '2 c done', '3 d done', '4 e done']);
  // Two in hand each, so that a thread works on one while the other waits for the disk.
  expect({ most, started, stopped }).toEqual({ most: 2, started: 2, stopped: 2 });
});

test.each([1, 2, 3])('only the piece under which a thread breaks down is lost, with %i threads', async (threads) => {
  const { told } = await run(['a', 'bad', 'c', 'd', 'bad', 'f', 'g'], threads);
  expect(told).toEqual(['0 a done', '1 bad lost', '2 c done', '3 d done', '4 bad lost', '5 f done', '6 g done']);
});

test('a last piece that breaks its thread ends the run all the same', async () => {
  expect((await run(['a', 'b', 'bad'], 2)).told).toEqual(['0 a done', '1 b done', '2 bad lost']);
  expect((await run(['bad', 'bad'], 2)).told).toEqual(['0 bad lost', '1 bad lost']);
});

test('a command that is wrong ends with its sentence, and no thread is left', async () => {
  await expect(run(['a', 'wrong', 'c'], 2)).rejects.toThrow('no such folder');
});

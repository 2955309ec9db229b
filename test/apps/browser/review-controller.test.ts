/** The review of a folder as the page leads it: in order, stopped and gone on with, saved, and ended without a trace. */
import { createReview, type ReviewController } from '../../../src/apps/browser/review/review-controller';
import type { Kind } from '../../../src/apps/browser/review/review-messages';
import type { ReviewThread } from '../../../src/apps/browser/review/review-in-thread';
import { chosenFolder, isOfManyUnits, type SentFolder } from '../../../src/apps/browser/review/sent-folder';

const folderOf = (...paths: string[]): SentFolder => ({
  name: 'gửi',
  files: new Map(paths.map((path) => [path, new File([path], path.slice(path.lastIndexOf('/') + 1))])),
});

interface Desk {
  readonly review: ReviewController;
  /** What the thread was asked, in order; a submission by its unit. */
  readonly asked: string[];
  readonly saved: string[];
  readonly faults: unknown[];
  readonly ended: () => boolean;
}

function deskOver(folder: SentFolder, answer: (kind: Kind, asks: unknown) => unknown = () => ({})): Desk {
  const asked: string[] = [];
  const saved: string[] = [];
  const faults: unknown[] = [];
  let isEnded = false;
  const thread = {
    ask: (kind: Kind, asks: unknown) => {
      asked.push(kind === 'add' ? (asks as { readonly unit: string }).unit : kind);
      return Promise.resolve().then(() => answer(kind, asks));
    },
    end: () => (isEnded = true),
  } as unknown as ReviewThread;
  const review = createReview({
    folder,
    thread,
    language: 'vi',
    day: '2026-11-30',
    version: '1',
    download: (_bytes, name) => saved.push(name),
    onUnit: () => undefined,
    onFault: (fault) => faults.push(fault),
  });
  return { review, asked, saved, faults, ended: () => isEnded };
}

const THREE = folderOf('A/biểu.xlsx', 'B/biểu.xlsx', 'C/biểu.xlsx');

test('submissions are asked for one after the other, with the bytes of their papers and what lies beside them', async () => {
  const papers: unknown[] = [];
  const { review, asked } = deskOver(folderOf('A/x.xlsx', 'A/x.xlsx.soatbieu.json', 'A/y.pdf'), (kind, asks) => {
    if (kind === 'add') papers.push(asks);
    return {};
  });
  await review.start();
  expect(asked).toEqual(['begin', 'A']);
  expect(papers).toEqual([
    {
      unit: 'A',
      papers: [{ name: 'x.xlsx', bytes: new TextEncoder().encode('A/x.xlsx'), beside: 'A/x.xlsx.soatbieu.json' }],
      leftAside: ['y.pdf'],
    },
  ]);
  expect(review.state()).toMatchObject({ phase: 'done', done: 1 });
});

test('stopped, it ends with the submission in work, and goes on behind it', async () => {
  const { review, asked } = deskOver(THREE, (kind) => {
    if (kind === 'add' && review.state().done === 0) review.stop();
    return {};
  });
  await review.start();
  expect(review.state()).toMatchObject({ phase: 'stopped', done: 1 });
  expect(asked).toEqual(['begin', 'A']);
  await review.start();
  expect(review.state()).toMatchObject({ phase: 'done', done: 3 });
  expect(asked).toEqual(['begin', 'A', 'B', 'C']);
});

test('a thread that breaks down is told, and what was checked is kept', async () => {
  let breaks = true;
  const { review, faults } = deskOver(THREE, (kind, asks) => {
    if (kind === 'add' && breaks && (asks as { readonly unit: string }).unit === 'B') throw new Error('gone');
    return {};
  });
  await review.start();
  expect(review.state()).toMatchObject({ phase: 'failed', done: 1 });
  expect(faults).toHaveLength(1);
  breaks = false;
  await review.start();
  expect(review.state()).toMatchObject({ phase: 'done', done: 3 });
});

test('closed in the middle, it asks for nothing more, and what the thread leaves unanswered is no fault', async () => {
  const { review, asked, faults, ended } = deskOver(THREE, (kind) => {
    if (kind !== 'add') return {};
    review.close();
    throw new Error('terminated');
  });
  await review.start();
  expect(asked).toEqual(['begin', 'A']);
  expect(faults).toEqual([]);
  expect(ended()).toBe(true);
});

test('a consolidation to which no unit can be added is no file', async () => {
  const { review, saved } = deskOver(folderOf('A/x.xlsx'), (kind) =>
    kind === 'consolidation' ? { bytes: null, added: 0, left: 1 } : new Uint8Array([1]),
  );
  await review.start();
  await review.save('consolidation', 'biểu.xlsx', '');
  expect(review.state().saved).toEqual({ kind: 'consolidation', file: null, why: 'nothing-to-add' });
  await review.save('summary', 'kết quả.html', '');
  expect(saved).toEqual(['kết quả.html']);
});

test('only sub-folders with papers speak of many units', () => {
  expect(isOfManyUnits(folderOf('A/x.xlsx', 'B/x.docx'))).toBe(true);
  expect(isOfManyUnits(folderOf('x.xlsx', 'y.xlsx'))).toBe(false);
  expect(isOfManyUnits(folderOf('A/x.xlsx'))).toBe(false);
  expect(isOfManyUnits(folderOf('x.xlsx', 'ảnh/y.png'))).toBe(false);
});

test('a chosen folder tells its name once, and every file the rest of its path', () => {
  const file = Object.assign(new File([''], 'x.xlsx'), {});
  Object.defineProperty(file, 'webkitRelativePath', { value: 'gửi/A/x.xlsx' });
  const { name, files } = chosenFolder([file]);
  expect([name, ...files.keys()]).toEqual(['gửi', 'A/x.xlsx']);
});

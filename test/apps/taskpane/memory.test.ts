/** A hundred checks leave behind what one leaves: of all that was read and reported, only the last is still held. Objects are counted, not bytes or seconds. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createController } from '../../../src/apps/taskpane/control/controller';
import { checkWorkbook } from '../../../src/core/check/check';
import type { CheckOptions } from '../../../src/core/check/report';
import type { WorkbookPort } from '../../../src/core/workbook/port';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readText } from '../../support/tables';

const CHECKS = 100;
/** What is shown now, and what the runtime may still hold of the step before. */
const HELD = 2;

/** 55 where 40 + 10 stand: a finding with figures, so that a report holds what reports hold. */
const TABLE = `TỔNG HỢP KINH PHÍ GIAI ĐOẠN 2026-2027 | | | |
  | | | | Đơn vị: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
  1 | Khuyến công quốc gia | 30 | 40 | 70
  2 | Khuyến công địa phương | 20 | 10 | 30
  | Tổng cộng | 50 | 55 | 100`;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const alive = (references: readonly WeakRef<object>[]): number => references.filter((one) => one.deref() !== undefined).length;

/** What a reference was asked for stays until the step ends. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
  }
}

test('of a hundred checks the snapshots and reports of the last are held, and no more', async () => {
  const snapshots: WeakRef<object>[] = [];
  const reports: WeakRef<object>[] = [];
  const port = {
    readWorkbook: (): Promise<WorkbookSnapshot> => {
      const { workbook } = readText(TABLE);
      snapshots.push(new WeakRef(workbook), ...workbook.sheets.map((sheet) => new WeakRef(sheet)));
      return Promise.resolve(workbook);
    },
    readMemory: () => Promise.resolve(null),
    onChange: () => () => undefined,
  } as unknown as WorkbookPort;
  const check = (workbook: WorkbookSnapshot, options: CheckOptions) => {
    const report = checkWorkbook(workbook, options);
    reports.push(new WeakRef(report), ...report.findings.map((finding) => new WeakRef(finding)));
    return Promise.resolve(report);
  };
  const controller = createController({
    port,
    check,
    onFault: (fault) => {
      throw fault;
    },
  });
  const checkOnce = (): Promise<void> =>
    new Promise((resolve) => {
      const before = controller.state().report;
      const leave = controller.subscribe(() => {
        const { report, work } = controller.state();
        if (report === before || work !== 'idle') return;
        leave();
        resolve();
      });
      controller.actions.check();
    });
  for (let done = 0; done < CHECKS; done++) await checkOnce();

  expect(controller.state().findings.length).toBeGreaterThan(0);
  const [perSnapshot, perReport] = [snapshots.length / CHECKS, reports.length / CHECKS];
  await settled();
  expect(alive(snapshots)).toBeLessThanOrEqual(HELD * perSnapshot);
  expect(alive(reports)).toBeLessThanOrEqual(HELD * perReport);
  // The last is held: were nothing found alive, the count would prove nothing.
  expect(alive(reports)).toBeGreaterThanOrEqual(perReport);
  controller.close();
});

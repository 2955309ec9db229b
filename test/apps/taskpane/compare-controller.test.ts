/** The comparison in the pane: the open workbook against an earlier file, read here; what cannot be read is said, and an old answer is dropped. */
import { createCompareController } from '../../../src/apps/taskpane/control/compare-controller';
import { readText } from '../../support/tables';
import { textWorkbook } from '../../support/text-workbook';

const plan = (local2027: number): string => `Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 1200 | 1350 | 2550
2 | Khuyến công địa phương | 820 | ${String(local2027)} | ${String(820 + local2027)}
 | Tổng cộng | 2020 | ${String(1350 + local2027)} | ${String(3370 + local2027)}`;

const port = { readWorkbook: () => Promise.resolve(readText(plan(955)).workbook) };
const pick = (bytes: Uint8Array, name = 'bản trước.xlsx') => ({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });

test('what changed since the earlier version is told, each change at the cell of the open workbook', async () => {
  const controller = createCompareController({ port, onFault: fail });
  const states: string[] = [];
  controller.subscribe(() => states.push(controller.state().kind));
  await controller.compareWith(pick(textWorkbook(plan(905))));
  expect(states).toEqual(['reading', 'compared']);
  const state = controller.state();
  if (state.kind !== 'compared') throw new Error(state.kind);
  expect(state.name).toBe('bản trước.xlsx');
  // D4 of the sheet: the local budget of 2027.
  expect(state.comparison.changes).toMatchObject([{ kind: 'amount-changed', source: 'local', year: 2027, new: { row: 3, column: 3 } }]);
});

test('the same version has no change', async () => {
  const controller = createCompareController({ port, onFault: fail });
  await controller.compareWith(pick(textWorkbook(plan(955))));
  expect(controller.state()).toMatchObject({ kind: 'compared', comparison: { changes: [] } });
});

test('a file that cannot be read is told with its reason', async () => {
  const controller = createCompareController({ port, onFault: fail });
  await controller.compareWith(pick(new TextEncoder().encode('không phải bảng tính')));
  expect(controller.state()).toMatchObject({ kind: 'failed', name: 'bản trước.xlsx', problem: 'renamed-text' });
});

test('a fault of the program is handed on and told as such', async () => {
  const faults: unknown[] = [];
  const broken = { readWorkbook: () => Promise.reject(new Error('gone')) };
  const controller = createCompareController({ port: broken, onFault: (fault) => faults.push(fault) });
  await controller.compareWith(pick(textWorkbook(plan(905))));
  expect([controller.state().kind, faults.length]).toEqual(['failed', 1]);
});

test('closed while it was reading, it stays closed', async () => {
  const controller = createCompareController({ port, onFault: fail });
  const reading = controller.compareWith(pick(textWorkbook(plan(905))));
  controller.close();
  await reading;
  expect(controller.state()).toEqual({ kind: 'nothing' });
});

function fail(fault: unknown): void {
  throw fault;
}

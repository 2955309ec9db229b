/** From findings to edits: each cell once, in order; what contradicts itself or would lose a formula is refused. */
import { planFixes } from '../../../src/core/fix/plan';
import type { Finding } from '../../../src/core/rules/common/finding';
import type { CellContent } from '../../../src/core/workbook/edit';
import { checkText, readText } from '../../support/tables';

const TEXT = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | "3 300" | 5810
2 | Khuyến công địa phương | "1. 920" | 2100 | =C4+D4→4020
  | Tổng cộng | 4430 | 5400 | 9830`;
const { workbook } = readText(TEXT);
const [template] = checkText(TEXT).findings;

type Wanted = readonly [cell: string, before: CellContent, after: CellContent];

/** A finding that asks for these edits. */
function asking(wanted: readonly Wanted[], more: { readonly code?: 'SB304' | 'SB303'; readonly kind?: 'safe' | 'review' } = {}): Finding {
  if (template === undefined) throw new Error('the table should give a finding');
  const edits = wanted.map(([cell, before, after]) => ({ sheet: template.sheet, cell, before, after }));
  return { ...template, code: more.code ?? 'SB304', fix: { kind: more.kind ?? 'safe', edits } } as Finding;
}

const planned = (findings: readonly Finding[], only?: ReadonlySet<'SB303' | 'SB304'>): object => {
  const { edits, refused } = planFixes(findings, workbook, only ?? null);
  return {
    edits: edits.map(({ cell, after }) => [cell, after]),
    refused: refused.map(({ edit, reason }) => [edit.cell, edit.after, reason]),
  };
};

test('all cells of one finding, in the order of the sheet', () => {
  expect(
    planned([
      asking([
        ['C4', '1. 920', 1920],
        ['D3', '3 300', 3300],
      ]),
    ]),
  ).toEqual({
    edits: [
      ['D3', 3300],
      ['C4', 1920],
    ],
    refused: [],
  });
});

test('only safe fixes, and only of the codes that were named', () => {
  const findings = [
    asking([['D3', '3 300', 3300]]),
    asking([['C3', 2510, 2501]], { kind: 'review' }),
    asking([['C4', '1. 920', 1920]], { code: 'SB303' }),
  ];
  expect(planned(findings)).toMatchObject({
    edits: [
      ['D3', 3300],
      ['C4', 1920],
    ],
  });
  expect(planned(findings, new Set(['SB303']))).toMatchObject({ edits: [['C4', 1920]] });
});

test('two findings that want the same of a cell are one edit; that want different things, none', () => {
  expect(planned([asking([['D3', '3 300', 3300]]), asking([['D3', '3 300', 3300]])])).toEqual({ edits: [['D3', 3300]], refused: [] });
  expect(
    planned([
      asking([
        ['D3', '3 300', 3300],
        ['C4', '1. 920', 1920],
      ]),
      asking([['D3', '3 300', '=C3+790']]),
    ]),
  ).toEqual({
    edits: [['C4', 1920]],
    refused: [
      ['D3', 3300, 'overlap'],
      ['D3', '=C3+790', 'overlap'],
    ],
  });
});

test('a formula is never replaced by a value, and nothing by what the finding did not see', () => {
  expect(
    planned([
      asking([
        ['E4', '=C4+D4', 4020],
        ['D3', '3300', 3300],
      ]),
    ]),
  ).toEqual({
    edits: [],
    refused: [
      ['D3', 3300, 'stale'],
      ['E4', 4020, 'formula-lost'],
    ],
  });
});

test('a new formula that would read itself, through another one too, is refused', () => {
  expect(
    planned([
      asking([
        ['C4', '1. 920', '=E4-D4'],
        ['E3', 5810, '=SUM(C3:E3)'],
        ['C5', 4430, '=SUM(C3:C3)+1920'],
      ]),
    ]),
  ).toMatchObject({
    edits: [['C5', '=SUM(C3:C3)+1920']],
    refused: expect.arrayContaining([
      ['E3', '=SUM(C3:E3)', 'circular'],
      ['C4', '=E4-D4', 'circular'],
    ]) as object,
  });
});

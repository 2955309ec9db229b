/** A reserve that is not divided among years yet parts the grand total from its years, and no cell is wrong for it. */
import { briefly, checkText } from '../../support/tables';

const plan = (lines: string): string => `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
1 | Hội chợ | 2807 | 4713 | 6921 | 14441
2 | Máy móc | 5011 | 5523 | 6137 | 16671
3 | Đào tạo | 3871 | 4783 | 5106 | 13760
${lines.trim()}`;

test('the total is told as it is, with the line that is not divided, and is no error', () => {
  const report = checkText(
    plan(`
4 | Dự phòng chưa phân bổ | | | | 3000
  | Tổng cộng | 11689 | 15019 | 18164 | 47872`),
  );
  expect(briefly(report)).toEqual(['info SB104 F7']);
  const [finding] = report.findings;
  expect(finding?.expected).toBeNull();
  expect(finding?.fix).toBeNull();
  expect(finding?.facts).toMatchObject({ undivided: [{ cell: 'F6' }] });
  expect(report.verdict).toBe('undecided');
});

test('two such lines', () => {
  const report = checkText(
    plan(`
4 | Dự phòng chưa phân bổ | | | | 3000
5 | Chi khác | | | | 250
  | Tổng cộng | 11689 | 15019 | 18164 | 48122`),
  );
  expect(briefly(report)).toEqual(['info SB104 F8']);
  expect(report.findings[0]?.facts).toMatchObject({ undivided: [{ cell: 'F6' }, { cell: 'F7' }] });
});

test('a line that no sum of its own claims may be divided in part', () => {
  // The last line but one leaves 610000 of its 650000 open; nothing claims that it is split up.
  const report = checkText(`
Funksioni | Pagat | Mallra | Transferta | Totali
Sherbime | 815994 | 160409 | 457909 | 1434312
Mbrojtja | 389673 | 83231 | 356800 | 829704
Rendi | 919415 | 188744 | 290363 | 1398522
Mjedisi | 188443 | 38419 | 166420 | 393282
Te tjera | | | 40000 | 650000
Totali | 2313525 | 470803 | 1311492 | 4705820`);
  expect(briefly(report)).toEqual(['info SB101 E7']);
  expect(report.findings[0]?.facts).toMatchObject({ undivided: [{ cell: 'E6' }] });
});

test('a grand total that lies off by something else is as wrong as ever', () => {
  const report = checkText(
    plan(`
4 | Dự phòng chưa phân bổ | | | | 3000
  | Tổng cộng | 11689 | 15019 | 18164 | 47782`),
  );
  expect(report.findings.map(({ severity, cell }) => `${severity} ${cell}`)).toContain('error F7');
});

test('a line that is divided and does not add up is what is wrong', () => {
  // 13860 for 13760, carried into the total: the line is said to add its years.
  const report = checkText(
    plan(`
  | Tổng cộng | 11689 | 15019 | 18164 | 44972`).replace('13760', '13860'),
  );
  expect(report.findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
});

test('a group that holds the reserve passes it on to the total above', () => {
  const report = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
A | Nhóm một | 7818 | 10236 | 13058 | 34112
1 | Hội chợ | 2807 | 4713 | 6921 | 14441
2 | Máy móc | 5011 | 5523 | 6137 | 16671
3 | Dự phòng | | | | 3000
B | Nhóm hai | 3871 | 4783 | 5106 | 13760
1 | Đào tạo | 2750 | 3312 | 4001 | 10063
2 | Tư vấn | 1121 | 1471 | 1105 | 3697
  | Tổng cộng | 11689 | 15019 | 18164 | 47872`);
  expect(briefly(report)).toEqual(['info SB101 F3', 'info SB104 F10']);
  for (const { facts } of report.findings) expect(facts).toMatchObject({ undivided: [{ cell: 'F6' }] });
});

test('columns that no line splits: the same, turned', () => {
  const report = checkText(`
Programm | Inland | Ausland | Offen | Summe
Schulen | 815994 | 160409 | | 976403
Kultur | 389673 | 83231 | | 472904
Strassen | 919415 | 188744 | | 1108159
Gesamtsumme | 2125082 | 432384 | 57000 | 2614466`);
  expect(report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
});

/** Which activity a line names: hand-labelled lines of the kinds that plans use, and the rules that decide between two. */
import { matchActivity } from '../../../../src/core/law/activity/match-activity';
import { activityOf } from '../../../../src/core/law/activities';
import { LABELLED_LINES, outcomeOf, takenFor } from '../../../support/activity-lines';

const read = (label: string, path: readonly string[] = [], unit: string | null = null): string => {
  const match = matchActivity({ label, path, unit });
  return match.state === 'matched' ? `${match.activity}${match.joins ? '+joins' : ''}` : '';
};

describe.each(['development', 'report', 'held-out before'])('labelled lines, %s', (set) => {
  const own = LABELLED_LINES.filter((line) => line.set === set);
  const missed = own.filter((line) => outcomeOf(line, takenFor(line)) !== 'right');

  test('at most one line in two hundred is given to an activity that it is not', () => {
    expect(missed.filter((line) => takenFor(line) !== '').length * 200).toBeLessThanOrEqual(own.length);
  });

  test('at most one line in thirty stays open', () => {
    expect(missed.length * 30).toBeLessThanOrEqual(own.length);
  });
});

test('lines that the phrases were never fitted to: at most one in a hundred is wrong, nineteen in twenty are right', () => {
  const own = LABELLED_LINES.filter(({ set }) => set === 'held-out');
  const outcomes = own.map((line) => outcomeOf(line, takenFor(line)));
  expect(outcomes.filter((outcome) => outcome === 'wrong').length * 100).toBeLessThanOrEqual(own.length);
  expect(outcomes.filter((outcome) => outcome === 'right').length * 20).toBeGreaterThanOrEqual(own.length * 19);
});

test('the labels name activities that the law knows', () => {
  const named = LABELLED_LINES.flatMap(({ wanted, also }) => [wanted, ...also])
    .map((id) => id.replace('+joins', ''))
    .filter((id) => id !== '');
  expect(named.filter((id) => activityOf(id) === undefined)).toEqual([]);
});

describe('a line without words of its own', () => {
  test('takes the activity of the heading above it', () => {
    expect(read('Công ty TNHH Thiên Ân, xã Long Hòa', ['Hỗ trợ ứng dụng máy móc, thiết bị'])).toBe('equipment');
  });

  test('a source or a total does not', () => {
    expect(read('- Khuyến công quốc gia', ['Hỗ trợ ứng dụng máy móc, thiết bị'])).toBe('');
    expect(read('Cộng mục I', ['Hỗ trợ ứng dụng máy móc, thiết bị'])).toBe('');
  });

  test('says nothing below a heading that lists several activities', () => {
    expect(read('Xã Long Hòa', ['Mô hình trình diễn kỹ thuật, ứng dụng máy móc tiên tiến'])).toBe('');
  });
});

describe('two activities in one line', () => {
  test('what is done comes before what it is about', () => {
    expect(read('Phóng sự về mô hình trình diễn kỹ thuật')).toBe('media');
  });

  test('a list of two is left open, whatever the order', () => {
    expect(read('Đăng ký nhãn hiệu và lập quy hoạch chi tiết')).toBe('');
    expect(read('Lập quy hoạch chi tiết và đăng ký nhãn hiệu')).toBe('');
  });

  test('the heading settles it when it is one of the two', () => {
    expect(read('Đăng ký nhãn hiệu và lập quy hoạch chi tiết', ['Đăng ký nhãn hiệu'])).toBe('brand-registration');
  });
});

test('a slip of the hand is forgiven, but the answer is only likely', () => {
  const match = matchActivity({ label: 'Ứng dụng máy mócthiết bị', path: [], unit: null });
  expect(match).toMatchObject({ activity: 'equipment', confidence: 'sure' });
  expect(matchActivity({ label: 'Phòng trưngbày sản phẩm', path: [], unit: null })).toMatchObject({
    activity: 'showroom',
    confidence: 'likely',
  });
});

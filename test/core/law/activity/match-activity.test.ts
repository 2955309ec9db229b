/** Which activity a line names: hand-labelled lines of the kinds that plans use, and the rules that decide between two. */
import { matchActivity } from '../../../../src/core/law/activity/match-activity';
import { activityOf } from '../../../../src/core/law/activities';
import lines from './lines.json';

const read = (label: string, path: readonly string[] = [], unit: string | null = null): string => {
  const match = matchActivity({ label, path, unit });
  return match.state === 'matched' ? `${match.activity}${match.joins ? '+joins' : ''}` : '';
};

describe.each(['development', 'report'])('labelled lines, %s half', (half) => {
  const own = lines.filter(([of]) => of === half);
  const wrong = own.filter(([, , text = '', , wanted]) => read(text) !== wanted);

  test('no line is given to an activity that it is not', () => {
    expect(wrong.filter(([, , text = '']) => read(text) !== '')).toEqual([]);
  });

  test('at most one line in fifty stays open', () => {
    expect(wrong.length * 50).toBeLessThanOrEqual(own.length);
  });
});

test('lines that the phrases were never fitted to: none is given to another activity, nine in ten are known', () => {
  const own = lines.filter(([of]) => of === 'held-out');
  const wrong = own.filter(([, , text = '', , wanted]) => read(text) !== wanted);
  expect(wrong.filter(([, , text = '']) => read(text) !== '')).toEqual([]);
  expect(wrong.length * 10).toBeLessThanOrEqual(own.length);
});

test('the labels name activities that the law knows', () => {
  const named = lines.map(([, , , , wanted = '']) => wanted.replace('+joins', '')).filter((id) => id !== '');
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

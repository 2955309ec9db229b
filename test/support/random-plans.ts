/** Plans with random figures that are consistent by construction: what a filled form is filled with in tests. */
import { add, amountFromDouble, amountFromInteger, multiply, type Amount } from '../../src/core/money/amount';
import type { KnownUnit } from '../../src/core/money/money';
import type { BySource, CostItem, FormFacts, PlanFigure, Project, Submission } from '../../src/core/forms/facts';
import { yearsOf, type FormParameters } from '../../src/core/forms/parameters';
import type { SourceId } from '../../src/core/table/model/dimensions';

export type Random = () => number;

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const whole = (random: Random, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

/** An amount as plans in that unit write it; in triệu with a decimal now and then where `fine`. */
export function someMoney(random: Random, unit: KnownUnit, fine: boolean): Amount {
  switch (unit) {
    case 'vnd':
      return amountFromInteger(whole(random, 1, 40_000) * 50_000);
    case 'thousand-vnd':
      return amountFromInteger(whole(random, 1, 40_000) * 50);
    case 'million-vnd':
      return amountFromDouble(whole(random, 1, 20_000) / (fine ? 10 : 1));
    case 'billion-vnd':
      return amountFromDouble(whole(random, 1, 500) / 10);
  }
}

export function randomFigures({ period, sources, groups }: FormParameters, unit: KnownUnit, random: Random): PlanFigure[] {
  const fine = random() < 0.3;
  const years = yearsOf(period);
  return groups.flatMap((group) =>
    group.activities.flatMap(({ label }): PlanFigure[] => {
      const activity = [group.label, label];
      if (random() < 0.25) return [];
      const money = sources.flatMap((source) =>
        years.flatMap((year): PlanFigure[] =>
          random() < 0.3 ? [] : [{ activity, source, year, measure: 'money', amount: someMoney(random, unit, fine) }],
        ),
      );
      const quantities = years.map((year): PlanFigure => ({
        activity,
        source: null,
        year,
        measure: 'quantity',
        amount: amountFromInteger(whole(random, 1, 60)),
      }));
      const inAll = quantities.reduce((sum, { amount }) => add(sum, amount), amountFromInteger(0));
      return [...money, ...quantities, { activity, source: null, year: null, measure: 'quantity', amount: inAll }];
    }),
  );
}

/** The first source always gives something: a project that asks for nothing is none. */
const randomAmounts = (sources: readonly SourceId[], unit: KnownUnit, random: Random): BySource =>
  Object.fromEntries(sources.flatMap((source, at) => (at > 0 && random() < 0.3 ? [] : [[source, someMoney(random, unit, false)]])));

export function randomProjects({ period, sources, groups }: FormParameters, unit: KnownUnit, random: Random): Project[] {
  const names = [
    'Hỗ trợ máy ép viên nén',
    'Xây dựng mô hình chế biến chè',
    'Ứng dụng máy dệt kim',
    'Tập huấn nghề mây tre đan',
    'Hỗ trợ tham gia hội chợ vùng',
  ];
  return yearsOf(period).flatMap((year) =>
    (['national', 'local'] as const)
      .filter((level) => sources.includes(level))
      .flatMap((level) =>
        groups.flatMap(({ label }) =>
          Array.from({ length: whole(random, 0, 3) }, (_, at): Project => ({
            year,
            level,
            group: label,
            name: `${names[whole(random, 0, names.length - 1)] ?? ''} ${level === 'national' ? 'điểm' : 'nhóm'} ${String(at + 1)}`,
            implementer: 'Trung tâm Khuyến công',
            place: 'xã Hòa An',
            quantity: amountFromInteger(whole(random, 1, 20)),
            unitOfMeasure: 'cơ sở',
            amounts: randomAmounts(sources, unit, random),
          })),
        ),
      ),
  );
}

export function randomItems({ sources }: FormParameters, unit: KnownUnit, random: Random): CostItem[] {
  const parts = ['equipment', 'documents', 'other', 'management'] as const;
  return parts.flatMap((part) =>
    Array.from({ length: part === 'management' ? 1 : whole(random, 1, 5) }, (_, at): CostItem => {
      const quantity = amountFromInteger(whole(random, 1, 30));
      const price = someMoney(random, unit, false);
      const cost = multiply(quantity, price);
      const givers = sources.filter((source) => source !== 'counterpart');
      // Without a counterpart the others pay it all; with one they pay a share of it.
      const share = amountFromInteger(whole(random, 1, 9));
      const tenth = multiply(cost, amountFromDouble(0.1));
      const amounts = sources.includes('counterpart')
        ? givers.slice(0, 1).map((source) => [source, multiply(tenth, share)] as const)
        : givers.slice(0, 1).map((source) => [source, cost] as const);
      return {
        part,
        name: `Máy cắt gỗ loại ${String(at + 1)}`,
        unitOfMeasure: 'máy',
        quantity,
        price,
        amounts: Object.fromEntries(amounts),
      };
    }),
  );
}

export function randomSubmissions({ period, sources }: FormParameters, unit: KnownUnit, random: Random): Submission[] {
  const places = ['Hòa An', 'Trùng Khánh', 'Quảng Uyên', 'Nguyên Bình', 'Hà Quảng', 'Bảo Lạc', 'Thạch An'];
  return places.map((place, at): Submission => {
    if (random() < 0.2) return { unit: `Xã ${place}`, amounts: [], note: 'Chưa gửi' };
    return {
      unit: `Xã ${place}`,
      projects: whole(random, 1, 12),
      amounts: yearsOf(period).map((year) => ({ year, amounts: randomAmounts(sources, unit, random) })),
      received: `0${String(at + 1)}/6/2026`,
      round: whole(random, 1, 3),
      errors: 0,
      warnings: whole(random, 0, 4),
      accepted: whole(random, 0, 2),
    };
  });
}

export function randomFacts(parameters: FormParameters, unit: KnownUnit, seed: number): FormFacts {
  const random = seeded(seed);
  return {
    figures: randomFigures(parameters, unit, random),
    projects: randomProjects(parameters, unit, random),
    items: randomItems(parameters, unit, random),
    projectName: 'Đề án ứng dụng máy móc tiên tiến trong chế biến gỗ',
    submissions: randomSubmissions(parameters, unit, random),
    caps: Array.from({ length: 8 }, (_, at) => ({
      activity: `Hỗ trợ ứng dụng máy móc loại ${String(at + 1)}`,
      source: random() < 0.5 ? 'KCQG' : 'KCĐP',
      unitOfMeasure: 'cơ sở',
      quantity: amountFromInteger(whole(random, 1, 9)),
      ...(random() < 0.7 ? { cost: someMoney(random, unit, false) } : {}),
      ...(random() < 0.7 ? { percent: amountFromInteger(50) } : {}),
      ...(random() < 0.7 ? { each: someMoney(random, unit, false) } : {}),
      ...(random() < 0.7 ? { asked: someMoney(random, unit, false) } : {}),
      basis: 'TT 28/2018/TT-BTC Điều 7, sửa đổi bởi TT 64/2024/TT-BTC',
      inForce: 'từ 11/5/2018',
      standing: 'chưa kiểm chứng',
      conditions: '',
    })),
  };
}

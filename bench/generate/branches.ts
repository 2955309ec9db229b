/** Trees of activities, projects and cost items: what stands in the lines before anything is numbered or added up. */
import type { NamedSource } from './columns';
import type { Branch } from './lines';
import type { Random } from './random';
import { ACTIVITIES, COST_GROUPS, COST_ITEMS, FIRM_NAMES, FIRMS, GOODS, GROUPS, PLACES, SECTIONS, WORKS } from './words';

export interface ActivityWishes {
  readonly depth: number;
  readonly size: 'small' | 'large';
  /** Each activity carries its funding sources as lines below it. */
  readonly sources: readonly NamedSource[] | null;
  readonly partials: boolean;
}

export function activityBranches(random: Random, { depth, size, sources, partials }: ActivityWishes): Branch[] {
  const activities = random.shuffled(ACTIVITIES);
  const groups = random.shuffled(GROUPS);
  let used = 0;
  const activity = (): Branch => {
    const [label, countUnit] = activities[used % activities.length] ?? ['Hoạt động', 'lần'];
    const name = used >= activities.length ? `${label} tại ${random.pick(PLACES)}` : label;
    used++;
    if (sources !== null)
      return {
        label: name,
        countUnit,
        bySource: true,
        children: sources.map(({ id, word }) => ({ label: word, source: id, children: [] })),
      };
    return {
      label: name,
      countUnit,
      children: [],
      ...(partials && random.chance(0.15) ? { partial: 'Trong đó: phần dành cho vùng khó khăn' } : {}),
    };
  };
  const few = (): number => (size === 'small' ? random.int(2, 4) : random.int(3, 7));
  const below = (level: number, number: number): Branch => {
    if (level === depth) return activity();
    const label =
      level === 1 && depth >= 3
        ? (SECTIONS[number % SECTIONS.length] ?? '')
        : level < depth - 1 || depth === 2
          ? (groups[used % groups.length] ?? '')
          : '';
    const isBare = level > 1 && random.chance(0.1) && sources === null;
    const name = label === '' ? (groups[(used + number) % groups.length] ?? '') : label;
    if (isBare) return { label: name, countUnit: 'đề án', children: [] };
    return { label: name, children: Array.from({ length: few() }, (_child, at) => below(level + 1, at)) };
  };
  const width = depth === 1 ? random.int(3, size === 'small' ? 6 : 14) : random.int(2, size === 'small' ? 3 : 5);
  return Array.from({ length: width }, (_root, at) => below(1, at));
}

export interface Project extends Branch {
  readonly firm: string;
  readonly place: string;
}

export function projectBranches(random: Random, grouped: boolean): Branch[] {
  const project = (): Branch => ({ label: `${random.pick(WORKS)} sản xuất ${random.pick(GOODS)}`, children: [] });
  if (!grouped) return Array.from({ length: random.int(3, 14) }, project);
  return random
    .shuffled(GROUPS)
    .slice(0, random.int(2, 4))
    .map((label) => ({ label, children: Array.from({ length: random.int(2, 6) }, project) }));
}

export const firm = (random: Random): string => `${random.pick(FIRMS)} ${random.pick(FIRM_NAMES)}`;
export const place = (random: Random): string => random.pick(PLACES);

export function costBranches(random: Random, grouped: boolean): Branch[] {
  const items = random.shuffled(COST_ITEMS);
  let used = 0;
  const item = (): Branch => {
    const [label, countUnit] = items[used++ % items.length] ?? ['Vật tư', 'bộ'];
    return { label, countUnit, children: [] };
  };
  if (!grouped) return Array.from({ length: random.int(4, 13) }, item);
  return random
    .shuffled(COST_GROUPS)
    .slice(0, random.int(2, 4))
    .map((label) => ({ label, children: Array.from({ length: random.int(2, 4) }, item) }));
}

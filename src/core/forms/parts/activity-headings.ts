/** The first columns of the sheets by activity: TT, description, and unit and quantity where they are wanted. */
import type { FormActivity } from '../activities';
import type { LineContents } from '../draft';
import type { FigureCube } from '../facts';
import type { FormParameters } from '../parameters';
import type { Heading } from './headings';

export interface ActivityColumns {
  readonly headings: readonly Heading[];
  /** Position of the quantity; null where there is none. */
  readonly quantity: number | null;
  /** The first column of the money. */
  readonly next: number;
}

export function activityColumns({ quantities }: FormParameters, description: string): ActivityColumns {
  const headings: Heading[] = [
    { text: 'TT', width: 5 },
    { text: description, width: 46 },
  ];
  if (!quantities) return { headings, quantity: null, next: 2 };
  headings.push({ text: 'Đơn vị tính', width: 12 }, { text: 'Khối lượng', width: 10 });
  return { headings, quantity: 3, next: 4 };
}

/** Unit and quantity of an activity over the whole period. */
export function quantityContents(
  { quantity }: ActivityColumns,
  path: readonly string[],
  { unitOfMeasure }: FormActivity,
  cube: FigureCube,
): LineContents {
  if (quantity === null) return {};
  return { [quantity - 1]: unitOfMeasure, [quantity]: cube.find(path, null, null, 'quantity') };
}

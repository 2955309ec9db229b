/** Which sheets hold figures of a plan; where several are made they are linked, and the first of these carries the figures. */
import type { TemplateId } from './template';

export const FILLABLE: readonly TemplateId[] = ['activity-funding', 'activity-targets', 'source-by-year'];

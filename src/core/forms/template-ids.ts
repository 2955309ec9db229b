/** The names of the standard sheets (contract 4), in the order in which they are offered; what they are stands in `register.ts`. */
export const TEMPLATE_IDS = [
  'source-by-year',
  'activity-targets',
  'activity-funding',
  'annual-registration',
  'cost-estimate',
  'applied-caps',
  'consolidation',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

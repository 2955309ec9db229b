/** The templates, in the order in which they are offered. */
import type { Template, TemplateId } from './template';
import { activityFunding } from './templates/activity-funding';
import { activityTargets } from './templates/activity-targets';
import { annualRegistration } from './templates/annual-registration';
import { appliedCaps } from './templates/applied-caps';
import { consolidation } from './templates/consolidation';
import { costEstimate } from './templates/cost-estimate';
import { sourceByYear } from './templates/source-by-year';

export const TEMPLATES: readonly Template[] = [
  sourceByYear,
  activityTargets,
  activityFunding,
  annualRegistration,
  costEstimate,
  appliedCaps,
  consolidation,
];

export const isTemplateId = (id: string): id is TemplateId => TEMPLATES.some((template) => template.id === id);

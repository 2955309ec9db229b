/** The templates, in the order in which they are offered. */
import type { Template } from './template';
import { TEMPLATE_IDS, type TemplateId } from './template-ids';
import { activityFunding } from './templates/activity-funding';
import { activityTargets } from './templates/activity-targets';
import { annualRegistration } from './templates/annual-registration';
import { appliedCaps } from './templates/applied-caps';
import { consolidation } from './templates/consolidation';
import { costEstimate } from './templates/cost-estimate';
import { sourceByYear } from './templates/source-by-year';

const BY_ID: Readonly<Record<TemplateId, Template>> = {
  'source-by-year': sourceByYear,
  'activity-targets': activityTargets,
  'activity-funding': activityFunding,
  'annual-registration': annualRegistration,
  'cost-estimate': costEstimate,
  'applied-caps': appliedCaps,
  consolidation,
};

export const TEMPLATES: readonly Template[] = TEMPLATE_IDS.map((id) => BY_ID[id]);

export const isTemplateId = (id: string): id is TemplateId => TEMPLATES.some((template) => template.id === id);

/** From template, parameters and facts to sheets: names that are free, totals that show one another. Pure; the host inserts. */
import { freeSheetName } from '../workbook/insertion';
import type { NewSheet } from '../workbook/new-sheet';
import type { Catalogue } from '../law/catalogue';
import { capFacts } from './cap-lines';
import type { FormFacts } from './facts';
import { yearsOf, type FormParameters, type SettledParameters } from './parameters';
import { TEMPLATES } from './register';
import type { LaidOutForm, Template, TemplateId } from './template';

export interface BuildOptions {
  readonly facts?: FormFacts;
  /** Fills the sheet of caps, where facts hold none. */
  readonly law?: Catalogue;
  /** Names of the sheets that are there already. */
  readonly takenNames?: readonly string[];
}

interface Planned {
  readonly template: Template;
  readonly parameters: SettledParameters;
  readonly sheetName: string;
}

/**
 * The sheets of the templates asked for, in that order; a yearly one gives a sheet a year. Sheets that are inserted
 * together are linked: the summary shows the totals of the annex.
 * @param chosen without a problem (see `problemOf`)
 */
export function buildForms(ids: readonly TemplateId[], chosen: FormParameters, options: BuildOptions = {}): NewSheet[] {
  const { facts = {}, takenNames = [], law } = options;
  const taken = [...takenNames];
  const planned = ids
    .flatMap((id) => TEMPLATES.filter((template) => template.id === id))
    .flatMap((template) => (template.isYearly === true ? byYear(chosen) : [chosen]).map((parameters) => ({ template, parameters })))
    .map(({ template, parameters }): Planned => {
      const sheetName = freeSheetName(parameters.sheetName ?? template.sheetName(parameters), taken);
      taken.push(sheetName);
      return { template, parameters: settled(parameters, template), sheetName };
    });

  const done = new Map<Planned, LaidOutForm>();
  const layOut = (one: Planned): LaidOutForm => {
    const known = done.get(one);
    if (known !== undefined) return known;
    const find = (id: TemplateId): Planned | undefined => planned.find(({ template }) => template.id === id);
    const form = one.template.layOut({
      sheetName: one.sheetName,
      parameters: one.parameters,
      facts: law === undefined || facts.caps !== undefined ? facts : { ...facts, ...capFacts(law, one.parameters) },
      beside: (id) => {
        const other = find(id);
        return other === undefined ? null : layOut(other);
      },
    });
    done.set(one, form);
    return form;
  };
  return planned.map((one) => layOut(one).sheet());
}

/** The sheets of one template. */
export function buildForm(id: TemplateId, parameters: FormParameters, options: BuildOptions = {}): NewSheet[] {
  return buildForms([id], parameters, options);
}

const settled = (parameters: FormParameters, { usualHead, usualUnit }: Template): SettledParameters => ({
  ...parameters,
  unit: parameters.unit ?? usualUnit,
  head: parameters.head ?? usualHead,
});

const byYear = (parameters: FormParameters): FormParameters[] =>
  yearsOf(parameters.period).map((year) => ({ ...parameters, period: { from: year, to: year } }));

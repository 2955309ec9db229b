/** The file from which Excel learns the functions: assets/functions.json, written by `npm run docs`. One file for all languages, so it speaks Vietnamese. */
import { functionWords } from '../messages/cell-functions/functions';
import type { Language } from '../messages/language';
import { FUNCTION_IDS, PARAMETERS, RESULT_TYPE, type FunctionId, type Parameter } from '../messages/cell-functions/ids';

const SCHEMA = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

export function functionMetadata(language: Language): object {
  const { help } = functionWords(language);
  return {
    $schema: SCHEMA,
    functions: FUNCTION_IDS.map((id: FunctionId) => {
      const parameters: readonly Parameter[] = PARAMETERS[id];
      return {
        id,
        name: id,
        description: help[id].what,
        result: { type: RESULT_TYPE[id], dimensionality: 'scalar' },
        parameters: parameters.map(({ name, type, isRange, isOptional }, at) => ({
          name: help[id].parameters[at]?.name ?? name,
          description: help[id].parameters[at]?.what ?? '',
          type,
          dimensionality: isRange === true ? 'matrix' : 'scalar',
          ...(isOptional === true && { optional: true }),
        })),
      };
    }),
  };
}

/** What works the functions of cells out, in the file that is fetched after the first findings. */
export { valuesForFunctions } from '../../../core/functions/in-formulas';
export { FunctionProblem } from '../../../core/functions/problem';
export { CELL_FUNCTIONS } from '../../../core/functions/register';

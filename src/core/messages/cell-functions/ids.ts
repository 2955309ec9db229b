/** The names of the functions, and what each is handed. */
export const NAMESPACE = 'SB';

export interface Parameter {
  readonly name: string;
  readonly type: 'any' | 'string' | 'number';
  readonly isRange?: true;
  readonly isOptional?: true;
}

export const PARAMETERS = {
  BANGCHU: [
    { name: 'amount', type: 'any' },
    { name: 'unit', type: 'string', isOptional: true },
    { name: 'options', type: 'string', isOptional: true },
  ],
  DOCSO: [{ name: 'text', type: 'any' }],
  LECH: [
    { name: 'range', type: 'any', isRange: true },
    { name: 'total', type: 'any' },
  ],
  MUCCHI: [
    { name: 'activity', type: 'string' },
    { name: 'year', type: 'any' },
    { name: 'province', type: 'string', isOptional: true },
  ],
} as const satisfies Readonly<Record<string, readonly Parameter[]>>;

export type FunctionId = keyof typeof PARAMETERS;
export const FUNCTION_IDS = Object.keys(PARAMETERS) as FunctionId[];

export const RESULT_TYPE: Readonly<Record<FunctionId, 'string' | 'number'>> = {
  BANGCHU: 'string',
  DOCSO: 'number',
  LECH: 'number',
  MUCCHI: 'string',
};

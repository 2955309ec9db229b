/**
 * Rules of the strict sets that are not held yet, with the number of reports when they were counted: src, test and tools together.
 * A rule leaves this list with its last report; none comes in.
 */
export const OPEN = {
  '@typescript-eslint/unbound-method': 39,
  '@typescript-eslint/no-unnecessary-condition': 34,
  '@typescript-eslint/no-misused-spread': 21,
  '@typescript-eslint/no-confusing-void-expression': 20,
  '@typescript-eslint/no-base-to-string': 12,
  '@typescript-eslint/no-unnecessary-type-assertion': 12,
  '@typescript-eslint/no-unsafe-call': 9,
  '@typescript-eslint/no-unsafe-member-access': 9,
  '@typescript-eslint/no-unsafe-assignment': 7,
  '@typescript-eslint/no-meaningless-void-operator': 5,
  '@typescript-eslint/no-unnecessary-template-expression': 4,
  '@typescript-eslint/no-unsafe-argument': 4,
  '@typescript-eslint/require-await': 3,
  '@typescript-eslint/no-unsafe-return': 2,
  '@typescript-eslint/restrict-plus-operands': 2,
  '@typescript-eslint/restrict-template-expressions': 2,
  '@typescript-eslint/no-deprecated': 1,
  '@typescript-eslint/no-duplicate-type-constituents': 1,
  '@typescript-eslint/no-implied-eval': 1,
  '@typescript-eslint/no-redundant-type-constituents': 1,
  '@typescript-eslint/no-unnecessary-type-arguments': 1,
  '@typescript-eslint/no-useless-default-assignment': 1,
};

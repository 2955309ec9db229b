const transform = {
  '\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
  ],
};

/** jsdom depends on packages that exist as ES modules only, which jest cannot require(): these few are compiled too. */
const compiledPackages = ['@exodus/bytes', '@asamuzakjp', '@csstools', 'parse5', 'entities'];
transform['\\.m?js$'] = ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }];
const transformIgnorePatterns = [`/node_modules/(?!(.*/)?(${compiledPackages.join('|')})/)`];

const common = { rootDir: '.', transform, transformIgnorePatterns, extensionsToTreatAsEsm: [], testEnvironment: 'node' };

export default {
  /** For busy machines: a test that hangs is found all the same. */
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/waiting/'],
      globalSetup: '<rootDir>/test/browser/support/build-test-pages.ts',
    },
    {
      ...common,
      displayName: 'waiting',
      testMatch: ['<rootDir>/test/browser/waiting/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/support/build-test-pages.ts',
    },
  ],
};

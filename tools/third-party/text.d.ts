import type { Licensed } from './licences';

/** @param packages in any order, the same package any number of times */
export function thirdPartyText(packages: readonly Licensed[]): string;

/** The version of what is running, as the build wrote it in; empty in tests. */
declare const SOATBIEU_VERSION: string | undefined;

export const PRODUCT_VERSION = typeof SOATBIEU_VERSION === 'string' ? SOATBIEU_VERSION : '';

/** The version, which the build puts in; run from the sources there is none. */
declare const SOATBIEU_VERSION: string | undefined;

export const VERSION = typeof SOATBIEU_VERSION === 'string' ? SOATBIEU_VERSION : '0.0.0-source';

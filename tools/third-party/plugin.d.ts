import type { WebpackPluginInstance } from 'webpack';

/** Writes THIRD-PARTY.txt beside a bundle, from the modules that are really in it. */
export declare class ThirdParty implements WebpackPluginInstance {
  /** @param extra folders of packages that are in the output without being modules */
  constructor(extra?: readonly string[]);
  apply: WebpackPluginInstance['apply'];
}

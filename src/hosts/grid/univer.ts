/** Starts the Univer grid in an element, in Vietnamese, with the parts a budget table needs. Knows nothing of workbooks. */
import { LocaleType, LogLevel, Univer, type Injector, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverNetworkPlugin, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { MENU } from './menu';

export interface Universe {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

/** `createUniver` would do this too, but its package also installs Pro packages that nobody here uses. */
export function startUniver(container: HTMLElement): Universe {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: viVN }, logLevel: LogLevel.ERROR });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    menu: MENU,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, clipboardConfig: { hidePasteOptions: true } },
    // Stored results stay as the file has them until an edit concerns them: a stale one is a finding, not something to overwrite.
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const entry of plugins) {
    const [plugin, config]: readonly [PluginCtor, unknown?] = typeof entry === 'function' ? [entry] : entry;
    // Nothing here talks to a network.
    if (plugin === UniverNetworkPlugin) continue;
    univer.registerPlugin(plugin, config);
  }
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

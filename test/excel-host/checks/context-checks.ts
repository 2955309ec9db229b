/** Checks of what office.js says about its surroundings, and of the settings kept in the document. */
import type { Check } from './check';
import { mustEqual } from './expect';

export const contextCheck: Check = {
  name: 'Office.context names the host and what it supports',
  run: async () => {
    const { host, platform } = await Office.onReady();
    mustEqual(host, 'Excel', 'host');
    mustEqual(typeof platform, 'string', 'the type of platform');
    const { requirements, document } = Office.context;
    mustEqual(requirements.isSetSupported('ExcelApi', '1.14'), true, 'ExcelApi 1.14');
    mustEqual(requirements.isSetSupported('SharedRuntime', '1.1'), true, 'SharedRuntime 1.1');
    mustEqual(requirements.isSetSupported('ExcelApi', '1.99'), false, 'ExcelApi 1.99');
    mustEqual(document.mode, 'readWrite', 'document.mode');
  },
};

export const settingsCheck: Check = {
  name: 'document.settings keep what is saved in them',
  run: async () => {
    const { settings } = Office.context.document;
    settings.set('soatbieu.check', { year: 2026, accepted: ['SB101'] });
    await new Promise<void>((resolve, reject) => {
      settings.saveAsync(({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new Error(error.message));
      });
    });
    mustEqual(settings.get('soatbieu.check'), { year: 2026, accepted: ['SB101'] }, 'the setting');
    settings.remove('soatbieu.check');
  },
};

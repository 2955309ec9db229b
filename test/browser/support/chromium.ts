/** The browser the tests drive. No browser is an error, never a skipped test. */
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../tools/find-chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

/** Light or dark as the system has it, for everything that is ours on the page; what goes to the printer is dark on white. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const darkWanted = window.matchMedia('(prefers-color-scheme: dark)');
const onPaper = window.matchMedia('print');

function follow(listener: () => void): () => void {
  const followed = [darkWanted, onPaper];
  for (const query of followed) query.addEventListener('change', listener);
  return () => {
    for (const query of followed) query.removeEventListener('change', listener);
  };
}

export interface ColourTheme {
  readonly theme: Theme;
  readonly scheme: 'light' | 'dark';
}

const LIGHT: ColourTheme = { theme: webLightTheme, scheme: 'light' };
const DARK: ColourTheme = { theme: webDarkTheme, scheme: 'dark' };

export const useColourTheme = (): ColourTheme =>
  useSyncExternalStore(follow, () => (darkWanted.matches && !onPaper.matches ? DARK : LIGHT));

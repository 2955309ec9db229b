/** The pane's outermost view: theme, language and the controller's state as props for everything below. */
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { paneWords } from '../../../core/messages/pane/of';
import type { Language } from '../../../core/messages/language';
import type { PaneController } from '../control/controller';
import { OwnCapsView } from './caps/own-caps-view';
import { CompareView } from './compare/compare-view';
import { FormsView } from './forms/forms-view';
import { Pane } from './pane';

const darkWanted = window.matchMedia('(prefers-color-scheme: dark)');

function followColorScheme(listener: () => void): () => void {
  darkWanted.addEventListener('change', listener);
  return () => {
    darkWanted.removeEventListener('change', listener);
  };
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

interface PaneRootProps {
  readonly controller: PaneController;
  readonly language: Language;
}

export function PaneRoot({ controller, language }: PaneRootProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const forms = useSyncExternalStore(controller.forms.subscribe, controller.forms.state);
  const ownCaps = useSyncExternalStore(controller.ownCaps.subscribe, controller.ownCaps.state);
  const dark = useSyncExternalStore(followColorScheme, () => darkWanted.matches);
  return (
    <FluentProvider
      className={styles.root}
      theme={dark ? webDarkTheme : webLightTheme}
      lang={language}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
    >
      <Pane
        state={state}
        actions={controller.actions}
        words={paneWords(language)}
        ownCaps={<OwnCapsView state={ownCaps} actions={controller.ownCaps.actions} language={language} />}
        below={<CompareView controller={controller.compare} actions={controller.actions} language={language} />}
      >
        <FormsView state={forms} actions={controller.forms.actions} language={language} />
      </Pane>
    </FluentProvider>
  );
}

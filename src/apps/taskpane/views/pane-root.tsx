/** The pane's outermost view: theme, language and the controller's state as props for everything below. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { paneWords } from '../../../core/messages/pane/of';
import type { Language } from '../../../core/messages/language';
import type { PaneController } from '../control/controller';
import { rememberedLanguage, rememberLanguage } from '../control/remembered-language';
import { Pane } from './pane';
import { useColourTheme } from './parts/colour-theme';
import { later } from './parts/later';

const OwnCapsView = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).OwnCapsView);
const CompareView = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).CompareView);
const FormsView = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).FormsView);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

interface PaneRootProps {
  readonly controller: PaneController;
  readonly language: Language;
}

export function PaneRoot({ controller, language: usual }: PaneRootProps) {
  const [language, speak] = useState(() => rememberedLanguage(usual));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const styles = useStyles();
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const forms = useSyncExternalStore(controller.forms.subscribe, controller.forms.state);
  const ownCaps = useSyncExternalStore(controller.ownCaps.subscribe, controller.ownCaps.state);
  const { theme, scheme } = useColourTheme();
  const [said, say] = useState('');
  return (
    <FluentProvider className={styles.root} theme={theme} lang={language} style={{ colorScheme: scheme }}>
      <Pane
        state={state}
        actions={controller.actions}
        words={paneWords(language)}
        ownCaps={<OwnCapsView state={ownCaps} actions={controller.ownCaps.actions} language={language} />}
        below={<CompareView controller={controller.compare} actions={controller.actions} language={language} onSay={say} />}
        said={said}
        steps={controller.steps}
        onLanguage={(chosen) => {
          rememberLanguage(chosen);
          speak(chosen);
        }}
      >
        <FormsView
          state={forms}
          actions={controller.forms.actions}
          tools={controller.cellTools}
          canMakeWorkbook={controller.forms.canMakeWorkbook}
          language={language}
        />
      </Pane>
    </FluentProvider>
  );
}

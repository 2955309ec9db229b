/** Everything above grid and pane: the bar, the message, and the invitation to drop a file. */
import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { BrowserWords } from '../../../core/messages/pane/browser';
import type { Desk } from '../desk';
import { useColourTheme } from '../../taskpane/views/parts/colour-theme';
import type { PageController } from '../page-controller';
import { DropArea } from './drop-area';
import { FileList } from './file-list';
import { Message } from './message';
import { TopBar } from './top-bar';

interface PageHeadProps {
  readonly controller: PageController;
  readonly desk: Desk;
  readonly words: BrowserWords;
  /** Shows the standard sheets in the pane. */
  readonly onTemplates: () => void;
}

export function PageHead({ controller, desk, words, onTemplates }: PageHeadProps) {
  const { title, message, files, shown } = useSyncExternalStore(controller.subscribe, controller.state);
  const { theme, scheme } = useColourTheme();
  const unsaved = useSyncExternalStore(desk.onUnsaved, desk.hasUnsavedChanges);
  const openFiles = useCallback((chosen: readonly File[]) => void controller.openFiles(chosen), [controller]);
  return (
    <FluentProvider theme={theme} style={{ colorScheme: scheme }}>
      <TopBar
        words={words}
        title={title}
        unsaved={unsaved}
        onFiles={openFiles}
        onSample={(id) => void controller.openSample(id)}
        onSave={() => void controller.save()}
        onTemplates={onTemplates}
      />
      <FileList files={files} shown={shown} onChoose={(id) => void controller.show(id)} words={words} />
      <Message message={message} dismissLabel={words.dismiss} onDismiss={controller.dismiss} />
      <DropArea invitation={words.dropHere} onDrop={openFiles} />
    </FluentProvider>
  );
}

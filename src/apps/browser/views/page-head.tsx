/** Everything above grid and pane: the bar, the message, and the invitation to drop a file. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { BrowserWords } from '../../../core/messages/pane/browser';
import type { Desk } from '../desk';
import type { PageController } from '../page-controller';
import { DropArea } from './drop-area';
import { Message } from './message';
import { TopBar } from './top-bar';

interface PageHeadProps {
  readonly controller: PageController;
  readonly desk: Desk;
  readonly words: BrowserWords;
}

export function PageHead({ controller, desk, words }: PageHeadProps) {
  const { title, message } = useSyncExternalStore(controller.subscribe, controller.state);
  const unsaved = useSyncExternalStore(desk.onUnsaved, desk.hasUnsavedChanges);
  const openFile = useCallback((file: File | null) => void controller.openFile(file), [controller]);
  return (
    <FluentProvider theme={webLightTheme}>
      <TopBar
        words={words}
        title={title}
        unsaved={unsaved}
        onFile={openFile}
        onSample={(id) => void controller.openSample(id)}
        onSave={() => void controller.save()}
      />
      <Message message={message} dismissLabel={words.dismiss} onDismiss={controller.dismiss} />
      <DropArea invitation={words.dropHere} onDrop={openFile} />
    </FluentProvider>
  );
}

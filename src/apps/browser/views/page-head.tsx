/** Everything above grid and pane: the bar, the message, and the invitation to drop a file. */
import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { Language } from '../../../core/messages/language';
import type { BrowserWords } from '../../../core/messages/pane/browser';
import type { Desk } from '../desk';
import { later } from '../../taskpane/views/parts/later';
import { useColourTheme } from '../../taskpane/views/parts/colour-theme';
import type { PageController } from '../page-controller';
import type { Dropped } from '../dropped-files';
import { DropArea } from './drop-area';
import { FileList } from './file-list';
import { Message } from './message';
import { TopBar } from './top-bar';

const ReviewDesk = later(async () => (await import(/* webpackChunkName: "review-desk" */ '../review/review-desk')).ReviewDesk);

interface PageHeadProps {
  readonly controller: PageController;
  readonly desk: Desk;
  readonly words: BrowserWords;
  readonly language: Language;
  /** Shows the standard sheets in the pane. */
  readonly onTemplates: () => void;
}

export function PageHead({ controller, desk, words, language, onTemplates }: PageHeadProps) {
  const { title, message, files, shown, review } = useSyncExternalStore(controller.subscribe, controller.state);
  const { theme, scheme } = useColourTheme();
  const unsaved = useSyncExternalStore(desk.onUnsaved, desk.hasUnsavedChanges);
  const openFiles = useCallback((chosen: readonly File[]) => void controller.openFiles(chosen), [controller]);
  const drop = useCallback((dropped: Dropped) => void controller.takeDropped(dropped), [controller]);
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
        onFolder={(chosen) => void controller.reviewChosen(chosen)}
      />
      {review !== null && (
        <ReviewDesk
          key={review.number}
          folder={review.folder}
          begins={review.begins}
          language={language}
          onStanding={controller.reviewed}
          onOpen={(file) => void controller.openReviewed(file)}
          onClose={controller.endReview}
        />
      )}
      <FileList
        files={files}
        shown={shown}
        unchecked={review === null ? words.beingChecked : words.notChecked}
        onChoose={(id) => void controller.show(id)}
        words={words}
      />
      <Message message={message} dismissLabel={words.dismiss} onDismiss={controller.dismiss} />
      <DropArea invitation={words.dropHere} onDrop={drop} />
    </FluentProvider>
  );
}

/** What every part of the view "Cách đọc biểu" is given. */
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import type { PaneState } from '../../model/pane-state';
import type { ReadTable } from '../../model/said';

export interface ReadingViewProps {
  readonly table: ReadTable;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

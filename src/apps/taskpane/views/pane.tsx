/** The pane from top to bottom: header, trouble, then the results or what stands in their place. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import type { PaneWords } from '../../../core/messages/pane/words';
import type { PaneActions } from '../control/controller';
import type { PaneState } from '../model/pane-state';
import { isRead } from '../model/said';
import { summarise } from '../model/summary';
import { CapsView } from './caps/caps-view';
import { FindingList } from './results/finding-list';
import { Header } from './results/header';
import { Notice } from './parts/notice';
import { RememberedNotes } from './reading/remembered-notes';
import { SeverityFilter } from './results/severity-filter';
import { TableList } from './reading/table-list';
import { UnderstoodTable } from './reading/understood-table';
import { UnreadAreas } from './results/unread-areas';
import { useUnseen } from './parts/unseen';
import { VerdictGrounds } from './results/verdict-grounds';
import { announcementOf } from './results/verdict-text';

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    flexGrow: 1,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
});

export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneWords;
  /** What stands below the results. */
  readonly children?: ReactNode;
}

export function Pane({ state, actions, words, children }: PaneProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const { report } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useMemo(() => (report === null ? null : summarise(report)), [report]);
  const reading = report?.tables.filter(isRead).find(({ id }) => id === state.reading?.table);
  const nothingRead = report !== null && report.tables.length === 0;
  return (
    <section className={styles.pane} aria-label={words.paneName}>
      <div className={unseen} role="status" aria-live="polite">
        {announcementOf(state, summary, words)}
      </div>
      <Header state={state} summary={summary} heading={heading} actions={actions} words={words} />
      <div className={styles.body}>
        {report === null && state.trouble === null && state.work === 'idle' && (
          <Notice sentences={[words.firstRun.what, words.firstRun.promise]} />
        )}
        {nothingRead && report.findings.length === 0 && <Notice sentences={[words.noTable.why, words.noTable.todo]} />}
        {report !== null && reading !== undefined && (
          <UnderstoodTable key={reading.id} table={reading} state={state} actions={actions} words={words} />
        )}
        {report !== null && reading === undefined && (
          <>
            {summary !== null && <VerdictGrounds report={report} summary={summary} words={words} />}
            <TableList report={report} open={state.tablesOpen} actions={actions} words={words} />
            <RememberedNotes problem={state.memoryProblem} stale={report.stale} actions={actions} words={words} />
            {report.caps !== undefined && <CapsView caps={report.caps} open={state.capsOpen} actions={actions} words={words} />}
            <UnreadAreas unread={report.unread} actions={actions} words={words} />
            {summary !== null && <SeverityFilter counts={summary} filter={state.filter} actions={actions} words={words} />}
            <FindingList
              findings={report.findings}
              filter={state.filter}
              limit={state.limit}
              active={state.active}
              opened={state.opened}
              onNoneLeft={() => {
                heading.current?.focus();
              }}
              actions={actions}
              words={words}
            />
          </>
        )}
        {children}
      </div>
    </section>
  );
}

/** The pane from top to bottom: header, trouble, tabs, and in them the results or what stands in their place. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { findingToolWords } from '../../../core/messages/pane/finding-tools';
import type { Language } from '../../../core/messages/language';
import type { PaneWords } from '../../../core/messages/pane/words';
import type { PaneActions } from '../control/pane-actions';
import type { Step, Steps } from '../control/steps';
import { arrange, stepFrom } from '../model/arrangement';
import { isWantedBy } from '../model/narrowing';
import type { PaneState } from '../model/pane-state';
import { placeOf } from '../model/place';
import { isRead } from '../model/said';
import { summarise } from '../model/summary';
import { AcceptedList } from './results/accepted-list';
import { FindingList } from './results/finding-list';
import { FindingTools } from './results/finding-tools';
import { Header } from './results/header';
import { MendingBar } from './results/mending-bar';
import { useLastSaid } from './parts/last-said';
import { later } from './parts/later';
import { Notice } from './parts/notice';
import { useOnPaper } from './parts/on-paper';
import { PaneTabs } from './parts/pane-tabs';
import { RememberedNotes } from './reading/remembered-notes';
import { TableList } from './reading/table-list';
import { UnreadAreas } from './results/unread-areas';
import { useUnseen } from './parts/unseen';
import { VerdictGrounds } from './results/verdict-grounds';
import { announcementOf } from './results/verdict-text';

const CapsView = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).CapsView);
const HelpView = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).HelpView);
const Pictures = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).Pictures);
const TracesBar = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).TracesBar);
const UnderstoodTable = later(async () => (await import(/* webpackChunkName: "pane-more" */ './more-views')).UnderstoodTable);

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    flexGrow: 1,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneWords;
  /** What the tab "Mức chi" shows of the office's own caps. */
  readonly ownCaps?: ReactNode;
  /** Stands below the results. */
  readonly below?: ReactNode;
  /** What a part of the pane that is handed in wants said to those who hear it; empty when nothing. */
  readonly said?: string;
  /** From finding to finding, asked for outside the pane. */
  readonly steps?: Steps;
  readonly onLanguage: (language: Language) => void;
  /** What the tab "Mẫu biểu" shows. */
  readonly children?: ReactNode;
}

export function Pane({ state, actions, words, ownCaps, below, said = '', steps, onLanguage, children }: PaneProps) {
  const helpId = useId();
  const [isHelpOpen, openHelp] = useState(false);
  const styles = useStyles();
  const { unseen } = useUnseen();
  const { report, findings, narrowing } = state;
  const isOnPaper = useOnPaper();
  const limit = isOnPaper ? Infinity : state.limit;
  const pane = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useMemo(() => (report === null ? null : summarise(findings)), [report, findings]);
  const arrangement = useMemo(
    () => arrange(findings, isWantedBy(narrowing, words.language), limit),
    [findings, narrowing, limit, words.language],
  );
  const { wanted } = arrangement;
  const at = wanted.findIndex(({ key }) => key === state.active);
  const own = findingToolWords(words.language);
  const announcement = useLastSaid([announcementOf(state, summary, words), said]);

  function step(direction: Step): void {
    const key = stepFrom(
      wanted.map((one) => one.key),
      state.active,
      direction,
    );
    const to = wanted.findIndex((one) => one.key === key);
    const finding = wanted[to]?.finding;
    if (key === null || finding === undefined) return;
    actions.goTo(key, to, placeOf(finding.cell, finding.sheet));
    // The card comes to the cell: the keyboard goes to the workbook, so nothing else would bring it into sight.
    requestAnimationFrame(() => {
      pane.current?.querySelector(`[data-finding="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  const latestStep = useRef(step);
  useEffect(() => {
    latestStep.current = step;
  });
  useEffect(() => {
    // Captured before the grid sees it: in the browser edition the workbook stands on the same page.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      latestStep.current(event.shiftKey ? 'previous' : 'next');
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);

  useEffect(
    () =>
      steps?.follow((asked) => {
        latestStep.current(asked);
      }),
    [steps],
  );

  return (
    <section className={styles.pane} aria-label={words.paneName} ref={pane}>
      <div className={unseen} role="status" aria-live="polite">
        {announcement}
      </div>
      <Header
        state={state}
        summary={summary}
        heading={heading}
        help={{
          id: helpId,
          isOpen: isHelpOpen,
          toggle: () => {
            openHelp(!isHelpOpen);
          },
        }}
        actions={actions}
        words={words}
      />
      {isHelpOpen && (
        <HelpView
          id={helpId}
          language={words.language}
          exact={state.exact}
          onLanguage={onLanguage}
          onExact={actions.setExact}
          onCaps={() => {
            openHelp(false);
            actions.chooseTab('caps');
          }}
        />
      )}
      <PaneTabs tab={state.tab} actions={actions} words={words}>
        {state.tab === 'results' && (
          <>
            {report === null && state.trouble === null && state.work === 'idle' && (
              <Notice sentences={[words.firstRun.what, words.firstRun.promise]} />
            )}
            {report !== null && report.tables.length === 0 && report.findings.length === 0 && (
              <Notice sentences={[words.noTable.why, words.noTable.todo]} />
            )}
            {report !== null && summary !== null && (
              <>
                <VerdictGrounds report={report} summary={summary} words={words} />
                <MendingBar state={state} actions={actions} words={words} />
                {findings.length > 0 && (
                  <FindingTools
                    state={state}
                    counts={summary}
                    at={at + 1}
                    of={wanted.length}
                    onStep={step}
                    actions={actions}
                    words={words}
                  />
                )}
                {isOnPaper && wanted.length < findings.length && <Notice sentences={[own.narrowed(wanted.length, findings.length)]} />}
                {!isOnPaper && findings.length > 0 && wanted.length === 0 && <Notice sentences={[own.nothingFound]} />}
                <FindingList
                  arrangement={arrangement}
                  active={state.active}
                  opened={state.opened}
                  excusing={state.excusing}
                  onNoneLeft={() => {
                    heading.current?.focus();
                  }}
                  actions={actions}
                  words={words}
                />
                <AcceptedList accepted={state.accepted} actions={actions} words={words} />
                <Pictures report={report} words={words} />
                <TracesBar outcome={state.traced} marks={state.marks} notes={state.notes} actions={actions} words={words} />
                {below}
              </>
            )}
          </>
        )}
        {state.tab === 'reading' && <Reading state={state} actions={actions} words={words} />}
        {state.tab === 'caps' && (
          <>
            {report?.caps === undefined ? (
              <Notice sentences={[own.noCaps]} />
            ) : (
              <CapsView caps={report.caps} actions={actions} words={words} />
            )}
            {ownCaps}
          </>
        )}
        {state.tab === 'forms' && children}
      </PaneTabs>
    </section>
  );
}

function Reading({ state, actions, words }: Pick<PaneProps, 'state' | 'actions' | 'words'>) {
  const { report } = state;
  if (report === null || (report.tables.length === 0 && report.unread.length === 0))
    return <Notice sentences={[findingToolWords(words.language).noTables]} />;
  const reading = report.tables.filter(isRead).find(({ id }) => id === state.reading?.table);
  if (reading !== undefined) {
    return <UnderstoodTable key={reading.id} table={reading} state={state} actions={actions} words={words} />;
  }
  return (
    <>
      <RememberedNotes problem={state.memoryProblem} stale={report.stale} actions={actions} words={words} />
      <TableList report={report} actions={actions} words={words} />
      <UnreadAreas unread={report.unread} actions={actions} words={words} />
    </>
  );
}

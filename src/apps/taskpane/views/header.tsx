/** The head of the pane, always in sight: the one button, what is going on, and the verdict. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { PaneWords } from '../../../core/messages/pane';
import type { PaneActions } from '../control/controller';
import type { PaneState, Work } from '../model/pane-state';
import type { Summary } from '../model/summary';
import { SeverityMark } from './severity-mark';
import { Verdict } from './verdict';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: 'flex', alignItems: 'center', columnGap: '12px', minHeight: '32px' },
  button: { flexShrink: 0 },
  progress: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0, color: tokens.colorNeutralForeground2 },
  progressText: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  verdict: { display: 'flex', columnGap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

function progressText(work: Work, stale: boolean, words: PaneWords): string {
  if (work === 'idle') return '';
  if (work === 'waiting') return words.progress.waiting;
  if (stale || work === 'due') return words.progress.again;
  return work === 'reading' ? words.progress.reading : words.progress.checking;
}

interface HeaderProps {
  readonly state: PaneState;
  readonly summary: Summary | null;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function Header({ state, summary, actions, words }: HeaderProps) {
  const styles = useStyles();
  const progress = progressText(state.work, state.stale, words);
  const busy = state.asked && (state.work === 'reading' || state.work === 'checking');
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Button
          className={styles.button}
          appearance="primary"
          icon={<ArrowSync20Regular />}
          disabledFocusable={busy}
          onClick={() => {
            actions.check();
          }}
        >
          {words.check}
        </Button>
        {progress !== '' && (
          <div className={styles.progress}>
            <Spinner size="extra-tiny" aria-hidden />
            <span className={styles.progressText}>{progress}</span>
          </div>
        )}
      </div>
      {state.report === null || summary === null ? (
        <div className={styles.verdict}>
          <SeverityMark sign="nothing" />
          <h1 className={styles.title}>{words.firstRun.title}</h1>
        </div>
      ) : (
        <Verdict report={state.report} summary={summary} fewerMistakes={state.fewerMistakes} words={words} />
      )}
    </header>
  );
}

/** The head of the pane, always in sight: the one button, what is going on, the verdict, and what went wrong. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { RefObject } from 'react';
import { helpWords } from '../../../../core/messages/pane/help';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import type { PaneState } from '../../model/pane-state';
import type { Summary } from '../../model/summary';
import { useLittleRoom } from '../parts/little-room';
import { SeverityMark, type Sign } from '../parts/severity-mark';
import { TroubleBar } from '../parts/trouble-bar';
import { FollowingLine } from './following-line';
import { shownHeadline, type Tone } from './verdict-text';

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
    // At great magnification a header that stays would leave no room for what it heads: the verdict stands beside the buttons, all else below.
    '@media (max-height: 480px)': { position: 'static', display: 'block', padding: '4px 12px' },
    '@media (max-width: 349px)': { rowGap: '6px', padding: '8px 12px' },
    '@media print': { position: 'static' },
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: '32px',
    '@media (max-height: 480px)': { float: 'left', columnGap: '4px', marginRight: '8px' },
  },
  button: { flexShrink: 0 },
  // Last for the eye, where help is looked for.
  help: { order: 1, marginLeft: 'auto', flexShrink: 0 },
  progress: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0, color: tokens.colorNeutralForeground2 },
  progressText: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  verdict: { display: 'flex', columnGap: '8px', '@media (max-height: 480px)': { display: 'block' } },
  mark: { display: 'flex', paddingTop: '1px', '@media (max-height: 480px)': { float: 'left', padding: '6px 8px 0 0' } },
  line: {
    display: 'flex',
    columnGap: '6px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    '@media (max-height: 480px)': { clear: 'left', marginTop: 0 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-height: 480px)': { lineHeight: '32px' },
  },
});

const SIGNS: Readonly<Record<Tone, Sign>> = { right: 'right', wrong: 'error', undecided: 'undecided', nothing: 'nothing' };

function progressText({ work, stale }: PaneState, { progress }: PaneWords): string {
  if (work === 'idle') return '';
  if (work === 'waiting') return progress.waiting;
  if (stale || work === 'due') return progress.again;
  return work === 'reading' ? progress.reading : progress.checking;
}

function titleBeforeResults({ work, trouble }: PaneState, { firstRun }: PaneWords): string {
  if (work !== 'idle') return firstRun.running;
  return trouble === null ? firstRun.title : firstRun.failed;
}

interface HeaderProps {
  readonly state: PaneState;
  readonly summary: Summary | null;
  /** The verdict, for whoever has to put the keyboard there. */
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly help: { readonly id: string; readonly isOpen: boolean; readonly toggle: () => void };
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function Header({ state, summary, heading, help, actions, words }: HeaderProps) {
  const styles = useStyles();
  const { report } = state;
  const littleRoom = useLittleRoom();
  const progress = progressText(state, words);
  const headline = report === null || summary === null ? null : shownHeadline(report, summary, state, words);
  return (
    <header className={styles.header}>
      <div data-screen-only className={styles.top}>
        <Button
          className={styles.button}
          appearance="primary"
          icon={<ArrowSync20Regular />}
          aria-label={words.check}
          disabledFocusable={state.asked && (state.work === 'reading' || state.work === 'checking')}
          onClick={() => {
            actions.check();
          }}
        >
          {littleRoom ? undefined : words.check}
        </Button>
        <Button
          className={styles.help}
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={helpWords(words.language).title}
          title={helpWords(words.language).title}
          aria-expanded={help.isOpen}
          aria-controls={help.isOpen ? help.id : undefined}
          onClick={help.toggle}
        />
        {progress !== '' && (
          <div className={styles.progress}>
            <Spinner size="extra-tiny" aria-hidden />
            <span className={styles.progressText}>{progress}</span>
          </div>
        )}
      </div>
      <div className={styles.verdict}>
        <span className={styles.mark}>
          <SeverityMark sign={headline === null ? 'nothing' : SIGNS[headline.tone]} />
        </span>
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {headline === null ? titleBeforeResults(state, words) : headline.title}
          {headline?.lines.map(({ tone, text }) => (
            <span key={text} className={styles.line}>
              <SeverityMark sign={SIGNS[tone]} />
              <span>{text}</span>
            </span>
          ))}
        </h1>
      </div>
      {report !== null && <FollowingLine state={state} words={words} />}
      {state.trouble !== null && <TroubleBar trouble={state.trouble} olderResults={report !== null} actions={actions} words={words} />}
    </header>
  );
}

/** The files that are open, each with its verdict; the one chosen is shown. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { BrowserWords } from '../../../core/messages/pane/browser';
import { SeverityMark, type Sign } from '../../taskpane/views/parts/severity-mark';
import type { Tone } from '../../taskpane/views/results/verdict-text';
import type { OpenFile } from '../open-files';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: 0,
    padding: '4px 12px',
    maxHeight: '96px',
    overflowY: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    boxSizing: 'border-box',
    maxWidth: '100%',
    padding: '2px 8px',
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold },
  // Where there is little room the verdict gives way: its sign stands before the name.
  title: {
    '@media (max-height: 480px), (max-width: 480px)': {
      flexShrink: 0,
      maxWidth: '65%',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  verdict: {
    '@media (max-height: 480px), (max-width: 480px)': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

const SIGNS: Readonly<Record<Tone, Sign>> = { right: 'right', wrong: 'error', undecided: 'undecided', nothing: 'nothing' };
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface FileListProps {
  readonly files: readonly OpenFile[];
  readonly shown: number | null;
  /** What stands in place of a verdict that is not there yet. */
  readonly unchecked: string;
  readonly onChoose: (id: number) => void;
  readonly words: BrowserWords;
}

export function FileList({ files, shown, unchecked, onChoose, words }: FileListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  if (files.length === 0) return null;

  function step(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    const at = files.findIndex(({ id }) => id === shown);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? files.length - 1 : at + (by ?? 0);
    if (by === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const file = files[next];
    if (file === undefined || next === at) return;
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[next]?.focus();
    onChoose(file.id);
  }

  return (
    <div
      data-screen-only
      className={styles.list}
      role="listbox"
      aria-label={words.openFiles}
      aria-orientation="horizontal"
      ref={list}
      onKeyDown={step}
    >
      {files.map(({ id, title, standing }) => (
        <div
          key={id}
          className={mergeClasses(styles.file, id === shown && styles.chosen)}
          role="option"
          aria-selected={id === shown}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => {
            onChoose(id);
          }}
        >
          {standing !== null && <SeverityMark sign={SIGNS[standing.tone]} />}
          <span className={styles.title}>{title}</span>
          <span className={styles.verdict}>{standing === null ? unchecked : standing.text}</span>
        </div>
      ))}
    </div>
  );
}

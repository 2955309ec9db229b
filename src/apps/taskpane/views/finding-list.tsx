/** The findings by severity and sheet, a page at a time, with one stop for the Tab key and arrow keys between the cards. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { PAGE_OF_FINDINGS } from '../model/pane-state';
import { arrange, stepFrom } from '../model/arrangement';
import type { PaneWords } from '../../../core/messages/pane';
import type { Finding, Severity } from '../../../core/rules/finding';
import type { PaneActions } from '../control/controller';
import { FindingCard } from './finding-card';
import { SeverityMark } from './severity-mark';
import { useFocusRescue } from './focus-rescue';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: { display: 'flex', alignItems: 'center', columnGap: '6px', margin: '0 0 6px', fontSize: 'inherit', lineHeight: 'inherit' },
  sheet: {
    margin: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

const STEPS = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' } as const;
const isStep = (key: string): key is keyof typeof STEPS => key in STEPS;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly filter: Severity | null;
  readonly limit: number;
  readonly active: string | null;
  readonly opened: ReadonlySet<string>;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function FindingList({ findings, filter, limit, active, opened, actions, words }: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement | null>(null);
  const { groups, keys, left } = useMemo(() => arrange(findings, filter, limit), [findings, filter, limit]);
  const manySheets = useMemo(() => new Set(findings.map(({ sheet }) => sheet)).size > 1, [findings]);
  const standing = active !== null && keys.includes(active) ? active : (keys[0] ?? null);

  function focus(key: string | null): void {
    if (key !== null) list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`)?.focus();
  }
  useFocusRescue(list, keys, focus);

  function step(event: KeyboardEvent<HTMLDivElement>): void {
    if (!isStep(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const fromMore = event.target === more.current;
    if (fromMore && event.key === 'ArrowUp') focus(keys.at(-1) ?? null);
    else if (!fromMore && event.key === 'ArrowDown' && left > 0 && standing === keys.at(-1)) more.current?.focus();
    else focus(stepFrom(keys, standing, STEPS[event.key]));
  }

  if (findings.length === 0) return null;
  return (
    <div className={styles.list} ref={list} role="group" aria-label={words.findingsName} onKeyDown={step}>
      {groups.map(({ severity, count, sheets }) => (
        <div key={severity}>
          <h2 className={styles.heading}>
            <SeverityMark sign={severity} />
            {words.severity[severity]} ({words.count(count)})
          </h2>
          {sheets.map(({ sheet, findings: ofSheet }) => (
            <div key={sheet}>
              {manySheets && <h3 className={styles.sheet}>{sheet}</h3>}
              <ul className={styles.cards}>
                {ofSheet.map(({ key, finding }) => (
                  <FindingCard
                    key={key}
                    id={key}
                    finding={finding}
                    standing={key === standing}
                    open={opened.has(key)}
                    actions={actions}
                    words={words}
                  />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
      {left > 0 && (
        <Button
          ref={(element: HTMLButtonElement | null) => {
            more.current = element;
          }}
          onClick={() => {
            actions.showMore();
          }}
        >
          {words.more(Math.min(left, PAGE_OF_FINDINGS), left)}
        </Button>
      )}
    </div>
  );
}

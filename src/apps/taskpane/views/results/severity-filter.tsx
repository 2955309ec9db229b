/** Counts by severity as buttons: pressing one shows only those findings, pressing it again shows all. */
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { Severity } from '../../../../core/rules/common/finding';
import type { PaneActions } from '../../control/controller';
import { SEVERITIES } from '../../model/summary';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: Severity | null;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function SeverityFilter({ counts, filter, actions, words }: SeverityFilterProps) {
  const styles = useStyles();
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return null;
  return (
    <div className={styles.row} role="group" aria-label={words.filterName}>
      {present.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          size="small"
          checked={filter === severity}
          {...(filter === severity && { icon: <Checkmark16Regular /> })}
          aria-label={words.filterButton(severity, counts[severity])}
          onClick={() => {
            actions.toggleFilter(severity);
          }}
        >
          {words.severity[severity]} {words.count(counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}

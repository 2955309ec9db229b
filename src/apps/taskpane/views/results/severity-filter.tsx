/** Counts by severity as buttons: those pressed show only their findings, none pressed shows all. */
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { Severity } from '../../../../core/rules/common/finding';
import type { PaneActions } from '../../control/pane-actions';
import { SEVERITIES } from '../../model/summary';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filters: ReadonlySet<Severity>;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function SeverityFilter({ counts, filters, actions, words }: SeverityFilterProps) {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={words.filterName}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          size="small"
          checked={filters.has(severity)}
          {...(filters.has(severity) && { icon: <Checkmark16Regular /> })}
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

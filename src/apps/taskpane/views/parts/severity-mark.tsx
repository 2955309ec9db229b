/** The sign of a severity or verdict: a shape of its own each, so that colour is never the only difference. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../../core/rules/common/finding';

export type Sign = Severity | 'right' | 'nothing';

const SHAPES = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  info: Info20Regular,
  undecided: QuestionCircle20Regular,
  right: CheckmarkCircle20Filled,
  nothing: TableSearch20Regular,
} as const;

const useStyles = makeStyles({
  shape: { flexShrink: 0, width: '20px', height: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  undecided: { color: tokens.colorNeutralForeground2 },
  right: { color: tokens.colorStatusSuccessForeground1 },
  nothing: { color: tokens.colorNeutralForeground2 },
});

export function SeverityMark({ sign }: { readonly sign: Sign }) {
  const styles = useStyles();
  const Shape = SHAPES[sign];
  return <Shape className={mergeClasses(styles.shape, styles[sign])} aria-hidden />;
}

/** A box to tick. Its words are as dark as any other text: Fluent UI greys those that are not ticked, which reads like “not allowed”. */
import { Checkbox, makeStyles, mergeClasses, tokens, type CheckboxProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: { '& .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 } },
});

export function TickBox({ className, ...props }: CheckboxProps) {
  const { box } = useStyles();
  return <Checkbox {...props} className={mergeClasses(box, className)} />;
}

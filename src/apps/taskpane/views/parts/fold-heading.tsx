/** A heading that opens and closes what stands below it: the same in every view. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  toggle: { justifyContent: 'flex-start', paddingLeft: 0, marginLeft: '-4px' },
  main: { fontWeight: tokens.fontWeightSemibold },
});

interface FoldHeadingProps {
  readonly title: string;
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly onToggle: (open: boolean) => void;
  /** A part of a view; else a view of its own. */
  readonly isPart?: boolean;
}

export function FoldHeading({ title, open, controls, onToggle, isPart = false }: FoldHeadingProps) {
  const styles = useStyles();
  const Heading = isPart ? 'h3' : 'h2';
  return (
    <Heading className={styles.heading}>
      <Button
        className={mergeClasses(styles.toggle, !isPart && styles.main)}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={controls}
        onClick={() => {
          onToggle(!open);
        }}
      >
        {title}
      </Button>
    </Heading>
  );
}

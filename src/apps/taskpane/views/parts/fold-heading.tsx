/** A heading that opens and closes what stands below it: the same in every view. */
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  toggle: { justifyContent: 'flex-start', textAlign: 'left', paddingLeft: 0, marginLeft: '-4px' },
});

interface FoldHeadingProps {
  readonly title: string;
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly onToggle: (open: boolean) => void;
}

export function FoldHeading({ title, open, controls, onToggle }: FoldHeadingProps) {
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      <Button
        className={styles.toggle}
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
    </h2>
  );
}

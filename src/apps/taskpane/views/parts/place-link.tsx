/** A place in the workbook as a link that leads there; plain text where the address cannot be read. */
import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PaneActions } from '../../control/pane-actions';
import { placeOf } from '../../model/place';
import { useUnderHeader } from './under-header';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

interface PlaceLinkProps {
  readonly sheet: string;
  /** "D7", "C7:G7", or with its own sheet "'Biểu 2'!D7". */
  readonly cell: string;
  readonly text: string;
  readonly actions: Pick<PaneActions, 'jump'>;
}

export function PlaceLink({ sheet, cell, text, actions }: PlaceLinkProps) {
  const styles = useStyles();
  const { underHeader } = useUnderHeader();
  const place = placeOf(cell, sheet);
  if (place === null) return <>{text}</>;
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(styles.link, underHeader)}
      onClick={() => {
        actions.jump(place);
      }}
    >
      {text}
    </Link>
  );
}

/** The title that both variants of the money by activity carry. */
import { periodTitle, type FormParameters } from '../parameters';
import { TITLES } from '../sources';

export const fundingTitle = ({ period }: FormParameters): string => `${TITLES['activity-funding']} ${periodTitle(period)}`;

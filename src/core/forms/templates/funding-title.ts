/** The title that both variants of the money by activity carry. */
import { periodTitle, type FormParameters } from '../parameters';

export const fundingTitle = ({ period }: FormParameters): string =>
  `KINH PHÍ THỰC HIỆN THEO NỘI DUNG, NGUỒN VỐN VÀ NĂM ${periodTitle(period)}`;

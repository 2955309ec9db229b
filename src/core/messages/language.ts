/** The languages the product speaks. */
export type Language = 'vi' | 'en';

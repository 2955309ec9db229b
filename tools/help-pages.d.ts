/** The pages that go with the product, for the build and its test. */
export function asPage(href: string): string;
export function helpPage(markdown: string): Promise<string>;
export function helpCopies(root: string): readonly object[];

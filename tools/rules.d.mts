export function rulesOf(root: string): { readonly name: string; readonly code: string }[];
export function ruleLists(root: string): ReadonlyMap<string, string>;

export function importsOfFluent(root: string): string[];
export function importsOfOurs(root: string): { readonly shape: string; readonly icon: string }[];

export const ACT_LIST: string;
export function actList(root: string): string;

/** @param root the folder of package.json */
export function isInstalled(root: string): boolean;

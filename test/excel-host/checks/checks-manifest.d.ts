/** @param manifest the text of manifest.xml */
export function checksManifest(manifest: string): string;

/** A folder being served. */
export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

export function serveFolder(folder: string, port: number): Promise<Served>;

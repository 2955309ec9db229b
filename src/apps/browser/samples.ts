/** The samples that come with the page. They are fetched with it, so that opening one later asks nobody for anything. */
import type { SampleId } from '../../core/messages/pane/browser';

/** Under examples/ beside the page; the one with mistakes is what a newcomer sees first. */
const FILES: Readonly<Record<SampleId, string>> = { mistakes: 'bac-giang-2021-2025-co-loi.xlsx', clean: 'bac-giang-2021-2025.xlsx' };

export const SAMPLE_IDS: readonly SampleId[] = ['mistakes', 'clean'];
export const FIRST_SAMPLE: SampleId = 'mistakes';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function fetchSample(id: SampleId): Promise<Sample> {
  const name = FILES[id];
  const answer = await fetch(`examples/${name}`);
  if (!answer.ok) throw new Error(`examples/${name}: ${String(answer.status)}`);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

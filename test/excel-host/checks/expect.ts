/** The checks' own words for "must be": they also run in a real Excel, where there is no test runner. */

export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  const [came, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (came !== wanted) throw new Error(`${what}: expected ${wanted}, got ${came}`);
}

/** Runs a batch that Excel must refuse with the given code. */
export async function mustFail(code: string, batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<void> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    mustEqual(error.code, code, 'the code of the error');
    return;
  }
  throw new Error(`expected the error ${code}, and there was none`);
}

/** Events come after the call that caused them; this is how long the checks wait for them. */
export const afterEvents = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

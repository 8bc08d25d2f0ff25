/** What the server says of a page: it is followed, nothing answers, or the server does not know the page any more. */
export type Answer = 'heard' | 'lost' | 'over';

/** So long an answer may take, in milliseconds: longer than what somebody asked for meanwhile. */
const PATIENCE = 15_000;

/**
 * Asks by the sign of life that pages give their server anyway: it is answered only while the page's session lives.
 *
 * @param page the number of the page within its session
 */
export async function pulse(page: number): Promise<Answer> {
  try {
    const { ok, status } = await fetch(new URL(`?v-r=heartbeat&v-uiId=${page}`, document.baseURI), {
      method: 'POST',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    // a proxy speaks for a lost server, too
    return ok ? 'heard' : status < 500 ? 'over' : 'lost';
  } catch {
    return 'lost';
  }
}

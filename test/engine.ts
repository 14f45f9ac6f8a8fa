type Engine = 'chromium' | 'firefox' | 'webkit';

const isFirefox = navigator.userAgent.includes('Firefox/');
const isChromium = navigator.userAgent.includes('Chrome/');

/** The engine that this page is in. */
export const engine: Engine = isFirefox ? 'firefox' : isChromium ? 'chromium' : 'webkit';

/**
 * `it`, but for engines that cannot do what is tested. Each is given with the address of a page
 * that says so, which is shown where the tests are counted; a skipped test without one fails.
 */
export function exceptIn(
  reasons: Partial<Record<Engine, `https://${string}`>>,
): (title: string, test: Mocha.AsyncFunc | Mocha.Func) => void {
  const reason = reasons[engine];
  return reason ? (title) => it.skip(`${title}: ${reason}`) : it;
}

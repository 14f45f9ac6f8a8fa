import { version } from '../notices/version.js';
import { listenForCheck, warnOnce } from '../notices/warn.js';

/** A class as a page finds it, with the version that registered it if it is ours. */
type Registered = CustomElementConstructor & { icleiVersion?: string };

/**
 * Registers elements under their names. A name that is taken stays with whoever came first, so
 * that a page works which loads the package twice, or another library with such a name. One that
 * the page refuses is left out.
 */
export function register(elements: Record<string, Registered>): void {
  let taken = '';
  for (const [name, constructor] of Object.entries(elements)) {
    const present: Registered | undefined = customElements.get(name);
    try {
      if (!present) {
        constructor.icleiVersion = version;
        customElements.define(name, constructor);
        continue;
      }
    } catch {
      // The page has its own way to register, and refuses. The others may still be taken.
    }
    if (present !== constructor) {
      taken += ` <${name}> (${present?.icleiVersion ?? 'not ours'})`;
    }
  }
  if (taken) {
    warnOnce(`version ${version} changes nothing where others are in charge:${taken}.`);
  }
  listenForCheck();
}

import { version } from '../notices/version.js';
import { listenForCheck, warnOnce } from '../notices/warn.js';

/** A registered class. If it is ours, `icleiVersion` is the version of the package that registered it. */
type Registered = CustomElementConstructor & { icleiVersion?: string };

/** A class of ours, with its original name. */
type Ours = Registered & { readonly icleiTag: string };

/**
 * Registers classes under their original names. Skips names that are already registered or that the page
 * refuses, so that a page still works if it loads the package twice, or a library that uses the same name.
 */
export function register(classes: readonly Ours[]): void {
  let taken = '';
  for (const constructor of classes) {
    const { icleiTag: name } = constructor;
    const present: Registered | undefined = customElements.get(name);
    try {
      if (!present) {
        constructor.icleiVersion = version;
        customElements.define(name, constructor);
        continue;
      }
    } catch {
      // The page has replaced `customElements.define` and refuses this name. It may accept the others.
    }
    if (present !== constructor) {
      taken += ` <${name}> (${present?.icleiVersion ?? 'not ours'})`;
    }
  }
  if (taken) {
    warnOnce(`version ${version} did not register what others have registered:${taken}.`);
  }
  listenForCheck();
}

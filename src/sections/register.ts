import { warnOnce } from '../notices/warn.js';

/**
 * Registers elements under their names. A name that is taken stays with whoever came first, so
 * that a page which loads the package twice works.
 */
export function register(elements: Record<string, CustomElementConstructor>): void {
  for (const [name, constructor] of Object.entries(elements)) {
    const present = customElements.get(name);
    if (!present) {
      customElements.define(name, constructor);
    } else if (present !== constructor) {
      warnOnce(
        'the elements were there already. What was loaded first is in charge; load it once.',
      );
    }
  }
}

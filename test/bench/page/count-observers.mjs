/** Runs before a page's scripts: counts the observers of changes in the page, and what they observe. */
export function countObservers() {
  const Original = window.MutationObserver;
  window.observers = { made: 0, observed: 0 };
  window.MutationObserver = class extends Original {
    constructor(callback) {
      super(callback);
      window.observers.made += 1;
    }

    observe(...target) {
      window.observers.observed += 1;
      super.observe(...target);
    }
  };
}

/** Watches what the page's visitor and developer ought not to notice: errors, repeated notices, needless work. */

const renders = new WeakMap<Node, number>();

/** Counts, from now on, how often each element of a kind renders. */
export function countRenders(tag: string): void {
  const { prototype } = customElements.get(tag) as unknown as { prototype: { render(): unknown } };
  const { render } = prototype;
  prototype.render = function (this: Element) {
    renders.set(this, rendersOf(this) + 1);
    return render.call(this);
  };
}

export const rendersOf = (element: Node): number => renders.get(element) ?? 0;

/** Collects errors, wherever they come to light, and what is said in the console twice. */
export function watchForProblems() {
  const { warn, error } = console;
  const said = new Set<string>();
  const problems: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) => {
    problems.push(`An error: ${'reason' in event ? event.reason : event.message}`);
  };
  console.error = (...parts) => problems.push(`In the console: ${parts.join(' ')}`);
  console.warn = (...parts) => {
    const message = parts.join(' ');
    if (said.has(message)) problems.push(`Said twice: ${message}`);
    said.add(message);
  };
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  return {
    /** The problems since the last call. */
    take: () => problems.splice(0),
    stop() {
      Object.assign(console, { warn, error });
      removeEventListener('error', hear);
      removeEventListener('unhandledrejection', hear);
    },
  };
}

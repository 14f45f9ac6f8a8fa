/*
 * The first script of every page of the tests: it keeps what goes wrong in the page, for
 * `host.notices`. It uses nothing that a page might replace later.
 */
(() => {
  const notices = (window.hostNotices = []);
  const note = (kind, text) => {
    notices[notices.length] = `${kind}: ${text}`;
  };
  for (const kind of ['warn', 'error']) {
    const original = console[kind];
    console[kind] = function (...parts) {
      let text = '';
      for (let index = 0; index < parts.length; index += 1)
        text += `${index ? ' ' : ''}${parts[index]}`;
      note(kind, text);
      original.apply(console, parts);
    };
  }
  const target = ({ target }) => target?.src ?? target?.href;
  // Captured, because what cannot be loaded is said to its own element alone.
  window.addEventListener(
    'error',
    (event) => note('exception', event.message ?? target(event)),
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => note('rejection', reason));
  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    note('violation', `${effectiveDirective} ${blockedURI} ${sample}`),
  );
})();

/*
 * Tells the page around that the language has been changed with the switch, for a frame that nobody can look
 * into.
 */
(async () => {
  const find = (name) => document.querySelector(`iclei-${name}`)?.shadowRoot;
  const languageOf = (name) => find(name)?.querySelector('section')?.lang;
  const until = async (condition) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const storage = () => {
    try {
      return String(localStorage);
    } catch ({ name }) {
      return name;
    }
  };
  await until(() => languageOf('hero') === 'fr' && find('lang-switch').querySelector('button'));
  find('lang-switch').querySelector('button[lang="es"]').click();
  await until(() => languageOf('hero') === 'es');
  window.parent.postMessage(
    { origin: window.origin, storage: storage(), notices: window.hostNotices },
    '*',
  );
})();

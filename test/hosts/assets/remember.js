/*
 * The last script of every page of the tests, before the bundle runs: it keeps how the host's own
 * content looks, and can say what of it has changed. A page whose fonts come later asks it again.
 */
(() => {
  const looks = (element) => {
    const style = getComputedStyle(element);
    const all = { width: element.offsetWidth, height: element.offsetHeight };
    for (let index = 0; index < style.length; index += 1) {
      all[style[index]] = style.getPropertyValue(style[index]);
    }
    all.text = element.textContent;
    return all;
  };
  const elements = document.querySelectorAll('[data-host]');
  const before = [];
  window.rememberHost = () => {
    for (let index = 0; index < elements.length; index += 1) {
      before[index] = looks(elements[index]);
    }
  };
  window.rememberHost();
  window.hostChanges = () => {
    const changes = [];
    for (let index = 0; index < elements.length; index += 1) {
      const now = looks(elements[index]);
      for (const name in before[index]) {
        if (now[name] !== before[index][name]) {
          changes[changes.length] =
            `${elements[index].localName} ${name}: ${before[index][name]} → ${now[name]}`;
        }
      }
    }
    return changes;
  };
})();

import { exceptIn } from '../engine.js';

const hasRegistries = () => {
  try {
    return Boolean(new CustomElementRegistry());
  } catch {
    return false;
  }
};

/** `it`, where a part of a page can have a registry of its own. Firefox has none yet, and WebKit only in Safari. */
export const itWithRegistries = exceptIn(
  hasRegistries()
    ? {}
    : {
        firefox: 'https://bugzilla.mozilla.org/show_bug.cgi?id=1874414',
        webkit: 'https://bugs.webkit.org/show_bug.cgi?id=267454',
      },
);

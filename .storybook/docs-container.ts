import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { themes } from 'storybook/theming';

interface Globals {
  readonly lang?: string;
  readonly scheme?: string;
}

/** A docs page with the same colour scheme as its stories. */
export function docsContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState<Globals>(() => readGlobals(context));
  useEffect(() => {
    const update = () => {
      setGlobals(readGlobals(context));
    };
    context.channel.on(GLOBALS_UPDATED, update);
    return () => {
      context.channel.off(GLOBALS_UPDATED, update);
    };
  }, [context]);
  const { lang = 'en', scheme = 'light' } = globals;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = scheme;
  }, [lang, scheme]);
  const theme = scheme === 'dark' ? themes.dark : themes.light;
  // The docs text is in English, whatever the language of the stories.
  return createElement(
    'div',
    { lang: 'en' },
    createElement(DocsContainer, { context, theme, children }),
  );
}

/** The globals that the toolbars set. No public function returns them outside of a story. */
function readGlobals(context: DocsContainerProps['context']): Globals {
  const { store } = context as unknown as { store: { userGlobals: { get: () => Globals } } };
  return store.userGlobals.get();
}

import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { themes } from 'storybook/theming';

interface Globals {
  readonly lang?: string;
  readonly scheme?: string;
}

/** A page of documentation, which is as light or dark as the stories on it. */
export function docsContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState<Globals>(() => readGlobals(context));
  useEffect(() => {
    const follow = () => {
      setGlobals(readGlobals(context));
    };
    context.channel.on(GLOBALS_UPDATED, follow);
    return () => {
      context.channel.off(GLOBALS_UPDATED, follow);
    };
  }, [context]);
  const { lang = 'en', scheme = 'light' } = globals;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = scheme;
  }, [lang, scheme]);
  const theme = scheme === 'dark' ? themes.dark : themes.light;
  // The page is in English whatever the stories on it are in.
  return createElement(
    'div',
    { lang: 'en' },
    createElement(DocsContainer, { context, theme, children }),
  );
}

/** The globals of the toolbars, which no published function tells outside of a story. */
function readGlobals(context: DocsContainerProps['context']): Globals {
  const { store } = context as unknown as { store: { userGlobals: { get: () => Globals } } };
  return store.userGlobals.get();
}

import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const sections = [
  createElement('iclei-lang-switch', { key: 0 }),
  createElement(
    'iclei-hero',
    { key: 1 },
    createElement('a', { slot: 'actions', href: '/climat' }, 'Notre plan climat'),
  ),
  createElement('iclei-about', { key: 2, lang: 'ja' }),
  createElement('iclei-pillars', { key: 3, 'work-href': '/travail' }),
  createElement(
    'iclei-timeline',
    { key: 4, lang: 'ko' },
    createElement('iclei-milestone', { year: 1995 }, 'Lindenau rejoint le réseau.'),
  ),
  createElement(
    'iclei-impact-list',
    { key: 5, lang: 'en' },
    createElement('iclei-impact', { value: '12 000' }, 'arbres plantés depuis 2019'),
  ),
];

/** Shows the sections by React, as an application of the host would. */
export const show = (place) => {
  createRoot(place).render(createElement(StrictMode, null, sections));
};

/** The choices of the step “Where it goes”. */
import { msg } from '@lit/localize';
import type { Delivery, Kind } from '../configuration/configuration.js';
import type { Choice } from './radio-group.js';

export const kindChoices = (): readonly Choice<Kind>[] => [
  {
    value: 'own-pages',
    label: msg('Into pages that I write myself', {
      id: 'builder.kind.own-pages',
      desc: 'Builder, the webmaster’s situation. At most 60 characters.',
    }),
    hint: msg('You can edit the whole HTML of a page or its template.', {
      id: 'builder.kind.own-pages.hint',
      desc: 'Builder, about the choice “Into pages that I write myself”. At most 140 characters.',
    }),
  },
  {
    value: 'keeps-html',
    label: msg('Into a website system that keeps HTML', {
      id: 'builder.kind.keeps-html',
      desc: 'Builder, the webmaster’s situation: a content management system (CMS). At most 60 characters.',
    }),
    hint: msg('Its editor has a block for HTML, and what you paste stays as it is.', {
      id: 'builder.kind.keeps-html.hint',
      desc: 'Builder, about the choice “Into a website system that keeps HTML”. At most 140 characters.',
    }),
  },
  {
    value: 'removes-tags',
    label: msg('Into a website system that removes tags', {
      id: 'builder.kind.removes-tags',
      desc: 'Builder, the webmaster’s situation: a content management system (CMS). At most 60 characters.',
    }),
    hint: msg(
      'Every word is also written as plain HTML, so that it shows whatever the editor removes.',
      {
        id: 'builder.kind.removes-tags.hint',
        desc: 'Builder, about the choice “Into a website system that removes tags”. At most 140 characters.',
      },
    ),
  },
  {
    value: 'fast',
    label: msg('Into pages that should be as fast as possible', {
      id: 'builder.kind.fast',
      desc: 'Builder, the webmaster’s situation. At most 60 characters.',
    }),
    hint: msg(
      'The finished sections are in the HTML and show before any script has loaded. The HTML is longer.',
      {
        id: 'builder.kind.fast.hint',
        desc: 'Builder, about the choice “Into pages that should be as fast as possible”. At most 140 characters.',
      },
    ),
  },
  {
    value: 'script-address',
    label: msg('Into a website system that only takes the address of a script', {
      id: 'builder.kind.script-address',
      desc: 'Builder, the webmaster’s situation: a content management system (CMS). At most 70 characters.',
    }),
    hint: msg('You enter one address in its settings, and paste the tags without a script.', {
      id: 'builder.kind.script-address.hint',
      desc: 'Builder, about the choice “Into a website system that only takes the address of a script”. At most 140 characters.',
    }),
  },
];

export const hostChoices = (): readonly Choice<Delivery['host']>[] => [
  {
    value: 'this-site',
    label: msg('From this site', {
      id: 'builder.host.this-site',
      desc: 'Builder, where the files come from. At most 40 characters.',
    }),
    hint: msg('You upload nothing. Your visitors’ browsers ask this site for the files.', {
      id: 'builder.host.this-site.hint',
      desc: 'Builder, about the choice “From this site”. At most 140 characters.',
    }),
  },
  {
    value: 'own',
    label: msg('From my own website', {
      id: 'builder.host.own',
      desc: 'Builder, where the files come from. At most 40 characters.',
    }),
    hint: msg('You upload a folder once. Your visitors’ browsers ask nobody else.', {
      id: 'builder.host.own.hint',
      desc: 'Builder, about the choice “From my own website”. At most 140 characters.',
    }),
  },
];

export const versionChoices = (): readonly Choice<'pinned' | 'newest'>[] => [
  {
    value: 'pinned',
    label: msg('This version', {
      id: 'builder.version.pinned',
      desc: 'Builder, which version of the files. At most 40 characters.',
    }),
    hint: msg('Nothing changes on your page until you change the address.', {
      id: 'builder.version.pinned.hint',
      desc: 'Builder, about the choice “This version”. At most 140 characters.',
    }),
  },
  {
    value: 'newest',
    label: msg('Always the newest', {
      id: 'builder.version.newest',
      desc: 'Builder, which version of the files. At most 40 characters.',
    }),
    hint: msg('Corrections arrive by themselves. Nothing that you have pasted stops working.', {
      id: 'builder.version.newest.hint',
      desc: 'Builder, about the choice “Always the newest”: every version that is compatible. At most 140 characters.',
    }),
  },
];

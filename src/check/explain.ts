import { locales } from '../language/locales.js';
import { matchLocale } from '../language/match.js';
import type { Topic } from '../notices/notice.js';
import { slotsOf } from './elements.js';
import { html, msg, type Words } from './words.js';

/** What an explanation is about. */
export interface Subject {
  readonly topic: Topic;
  /** The tag of the element. */
  readonly tag: string;
  /** The element's name in the package, whatever name it is registered under. */
  readonly name: string;
  /** The tag of the section that shows the element, if it is an entry. */
  readonly section: string;
  /** The value of the attribute, if an attribute is wrong. */
  readonly value: string;
  readonly detail: string;
}

const codes = locales.map(({ code }) => code).join(', ');

/** Explains what is wrong and what the consequence is, in one to three sentences. */
export const explain = (subject: Subject): Words => texts[subject.topic](subject);

const address = (): Words =>
  msg(
    html`It takes an address with ${'http:'}, ${'https:'} or ${'mailto:'}, or a relative one. The link leads to ${'https://iclei.org/'}.`,
    {
      id: 'check.href',
      desc: 'Check of a page, what is wrong: two sentences after an attribute and its value. Not to be translated: the code. “It” is the attribute. At most 120 characters.',
    },
  );

const texts: Record<Topic, (subject: Subject) => Words> = {
  'heading-level': () =>
    msg('It takes a whole number from 1 to 6. The heading has level 2.', {
      id: 'check.heading-level',
      desc: 'Check of a page, what is wrong: two sentences after an attribute and its value. “It” is the attribute. At most 80 characters.',
    }),
  order: () =>
    msg(html`It takes ${'newest-first'} or ${'oldest-first'}. The earliest event comes first.`, {
      id: 'check.order',
      desc: 'Check of a page, what is wrong: two sentences after an attribute and its value. Not to be translated: the code. “It” is the attribute. At most 80 characters.',
    }),
  year: () =>
    msg('It takes a year from 1 to 9999. The event comes last.', {
      id: 'check.year',
      desc: 'Check of a page, what is wrong: two sentences after an attribute and its value. “It” is the attribute. At most 80 characters.',
    }),
  for: () =>
    msg('It takes the id of an element of the page. The switch is for the whole page.', {
      id: 'check.for',
      desc: 'Check of a page, what is wrong: two sentences after an attribute and its value. “It” is the attribute; the switch is the language switch. At most 100 characters.',
    }),
  'work-href': address,
  'agendas-href': address,
  'activities-href': address,
  address: () =>
    msg(
      html`Without ${'https://'} at the start, this address leads to a page of your own site, which probably does not exist.`,
      {
        id: 'check.address',
        desc: 'Check of a page, what is wrong with an address such as www.example.org: one sentence. Not to be translated: the code. At most 120 characters.',
      },
    ),
  'lang-code': ({ value }) => {
    const instead = `lang="${matchLocale(value).locale}"`;
    return msg(html`It is not a language code. Write ${instead}.`, {
      id: 'check.lang-code',
      desc: 'Check of a page, what is wrong with lang="jp": two sentences. Not to be translated: the code. “It” is the value. At most 60 characters.',
    });
  },
  lang: () =>
    msg(html`It takes ${codes}. The section shows English.`, {
      id: 'check.lang',
      desc: 'Check of a page, what is wrong: two sentences after an attribute and its value. Not to be translated: the code, a list of language codes. “It” is the attribute. At most 70 characters.',
    }),
  'not-closed': ({ tag }) => {
    const endTag = `</${tag}>`;
    return msg(
      html`Its end tag ${endTag} is missing, or there are more than a few sentences between the tags. This content is shown below it.`,
      {
        id: 'check.not-closed',
        desc: 'Check of a page, what is wrong with a tag: two sentences. Not to be translated: the code. “It” is the element of the page. At most 150 characters.',
      },
    );
  },
  misplaced: ({ section }) => {
    const home = `<${section}>`;
    return msg(html`It belongs between the tags of ${home}. Here it is shown as plain text.`, {
      id: 'check.misplaced',
      desc: 'Check of a page, what is wrong with an entry of the city’s own outside its section: two sentences. Not to be translated: the code. “It” is the entry. At most 100 characters.',
    });
  },
  'empty-entry': () =>
    msg('There is no text between its tags, so there is nothing to show.', {
      id: 'check.empty-entry',
      desc: 'Check of a page, what is wrong with an entry of the city’s own: one sentence. At most 80 characters.',
    }),
  'unknown-slot': ({ name }) =>
    slotsOf(name).length > 0
      ? msg(
          html`The section does not have this slot, only ${slotsOf(name).join(', ')}. The content is shown below the section.`,
          {
            id: 'check.unknown-slot',
            desc: 'Check of a page, what is wrong with the attribute slot: two sentences. Not to be translated: the code, which is a list. A slot is a place of a section for the page’s own content. At most 110 characters.',
          },
        )
      : msg('This element has no slots. The content is shown below it.', {
          id: 'check.no-slots',
          desc: 'Check of a page, what is wrong with the attribute slot: two sentences. A slot is a place of a section for the page’s own content. At most 80 characters.',
        }),
  'unknown-attribute': () =>
    msg('This element does not have this attribute. It has no effect.', {
      id: 'check.unknown-attribute',
      desc: 'Check of a page, what is wrong with an attribute: two sentences. “It” is the attribute. At most 70 characters.',
    }),
  media: () =>
    msg(html`A picture or video needs ${'slot="media"'} to take the place of the drawn skyline.`, {
      id: 'check.media',
      desc: 'Check of a page, what is wrong with a picture between the tags of Hero: one sentence. Not to be translated: the code. At most 100 characters.',
    }),
  tag: () =>
    msg('There is no ICLEI element with this name. Only the content between the tags is shown.', {
      id: 'check.tag',
      desc: 'Check of a page, what is wrong with a misspelt tag: two sentences. “It” is the tag. At most 100 characters.',
    }),
  boolean: () =>
    msg('Its presence turns it on, whatever its value. Remove it to turn it off.', {
      id: 'check.boolean',
      desc: 'Check of a page, what is wrong with an attribute like no-figures="false": two sentences. “It” is the attribute. At most 120 characters.',
    }),
  quotes: () =>
    msg(
      html`These are typographic quotation marks, which become part of the value. HTML requires ${'"'}.`,
      {
        id: 'check.quotes',
        desc: 'Check of a page, what is wrong with a value between typographic quotation marks: two sentences. Not to be translated: the code, the straight quotation mark. At most 120 characters.',
      },
    ),
  outline: ({ detail }) => {
    const [before = 1, level = 2] = detail.split(' ').map(Number);
    return msg(
      html`The heading has level ${level}, but the one before it on the page has level ${before}. Screen readers tell their users that a level is missing.`,
      {
        id: 'check.outline',
        desc: 'Check of a page, what is wrong with the level of a section’s heading: two sentences. Not to be translated: the placeholders, numbers from 1 to 6. At most 190 characters.',
      },
    );
  },
  contrast: ({ detail }) => {
    const [property = '', text = '', ground = '', contrast = '', least = ''] = detail.split(' ');
    return msg(
      html`Your style sheet sets ${property}, and text in ${text} on ${ground} is hard to read: its contrast is ${Number(contrast)} and should be ${Number(least)} or more (WCAG 2.2, AA).`,
      {
        id: 'check.contrast',
        desc: 'Check of a page, what is wrong with its colours: one sentence. Not to be translated: the placeholders, a property of the style sheet, two colours and two numbers such as 3.2 and 4.5. At most 190 characters.',
      },
    );
  },
  'switch-name': () =>
    msg(
      html`Another switch on this page has the same name, so users of screen readers cannot tell them apart. Give it a ${'label'} of its own.`,
      {
        id: 'check.switch-name',
        desc: 'Check of a page, what is wrong with two language switches: two sentences. Not to be translated: the code. At most 190 characters.',
      },
    ),
  script: () =>
    msg(
      'The script of the elements does not run on this page, so only the content between their tags is shown. Add this line to the page once. If it is already there, check its address.',
      {
        id: 'check.script',
        desc: 'Check of a page, what is wrong where no element of ICLEI works: three sentences. The line is the HTML below. At most 240 characters.',
      },
    ),
  versions: ({ detail }) =>
    msg(
      html`The page loads the elements more than once. The first is used for ${detail}. Remove the others.`,
      {
        id: 'check.versions',
        desc: 'Check of a page, what is wrong where the script is there twice: three sentences. Not to be translated: the code, a list of elements with their version. “The first” is the first script. At most 130 characters.',
      },
    ),
  language: ({ detail }) =>
    msg(
      html`The texts in ${detail} could not be loaded, so the sections show English. Check that the folder ${'locales'} is next to the script on your server.`,
      {
        id: 'check.language',
        desc: 'Check of a page, what is wrong where a language is missing: two sentences. Not to be translated: the code, which is a language code and the name of a folder. At most 190 characters.',
      },
    ),
  'set-locale': ({ detail }) =>
    msg(html`A script on the page calls ${detail}, which has no effect. It takes ${codes}.`, {
      id: 'check.set-locale',
      desc: 'Check of a page, what is wrong where a script asks for a language that is not there: two sentences. Not to be translated: the code, a call and a list of language codes. At most 100 characters.',
    }),
};

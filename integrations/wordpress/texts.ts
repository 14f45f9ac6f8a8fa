/**
 * The texts of the plugin, for the translators' tools: these read TypeScript, while WordPress's read PHP and
 * JavaScript. A test compares them with the code of the plugin, which has the same English.
 */
import { msg } from '@lit/localize';

export const texts = () => [
  msg('Section', {
    id: 'wordpress.section',
    desc: 'Editor of WordPress, title of the first part of a block’s sidebar: the section of ICLEI that the block shows. At most 30 characters.',
  }),
  msg('Your own heading', {
    id: 'wordpress.heading',
    desc: 'Editor, label of a field: the city’s heading instead of ICLEI’s. At most 40 characters.',
  }),
  msg('Leave it empty to show ICLEI’s.', {
    id: 'wordpress.heading.help',
    desc: 'Editor, help below a field: empty, the section shows the heading of ICLEI. At most 70 characters.',
  }),
  msg('Your own introduction', {
    id: 'wordpress.introduction',
    desc: 'Editor, label of a field: the city’s sentence below the heading. At most 40 characters.',
  }),
  msg('Level of the heading', {
    id: 'wordpress.level',
    desc: 'Editor, label of a list from H1 to H6. At most 40 characters.',
  }),
  msg('Show the names of the languages', {
    id: 'wordpress.names',
    desc: 'Editor, option of the language switch: names such as English and Français instead of ENG and FR. At most 60 characters.',
  }),
  msg('Remember the visitor’s choice', {
    id: 'wordpress.persist',
    desc: 'Editor, option of the language switch. At most 60 characters.',
  }),
  msg('The choice is stored in the visitor’s browser.', {
    id: 'wordpress.persist.help',
    desc: 'Editor, help below that option. At most 90 characters.',
  }),
  msg('Name for screen readers', {
    id: 'wordpress.label',
    desc: 'Editor, label of a field: what a screen reader calls the language switch. At most 50 characters.',
  }),
  msg('HTML anchor of the part to control', {
    id: 'wordpress.for',
    desc: 'Editor, label of a field: the name of the part of the page whose language the switch changes. “HTML anchor” is WordPress’s word. At most 60 characters.',
  }),
  msg('Leave it empty to control all sections of the page.', {
    id: 'wordpress.for.help',
    desc: 'Editor, help below that field. At most 90 characters.',
  }),
  msg('Language', {
    id: 'wordpress.language',
    desc: 'Editor, label of a list of languages. At most 30 characters.',
  }),
  msg('That of the page', {
    id: 'wordpress.language.page',
    desc: 'Editor, first choice in the list of languages: the section is in the language of the page. At most 40 characters.',
  }),
  msg('Your city', {
    id: 'wordpress.city',
    desc: 'Editor, title of the part of the sidebar with the city’s name and its own entries. At most 30 characters.',
  }),
  msg('Name of the city', {
    id: 'wordpress.city.name',
    desc: 'Editor, label of a field. At most 40 characters.',
  }),
  msg('Order', {
    id: 'wordpress.order',
    desc: 'Editor, title of the part of the sidebar with the order of the events. At most 30 characters.',
  }),
  msg('Show the latest event first', {
    id: 'wordpress.order.newest',
    desc: 'Editor, option of the timeline. At most 60 characters.',
  }),
  msg('Figures', {
    id: 'wordpress.figures',
    desc: 'Editor, title of the part of the sidebar with the option to show large numbers. At most 30 characters.',
  }),
  msg('Show the large figures', {
    id: 'wordpress.figures.show',
    desc: 'Editor, option of the impacts: the large numbers above the statements. At most 60 characters.',
  }),
  msg('Links', {
    id: 'wordpress.links',
    desc: 'Editor, title of the part of the sidebar with the addresses of three links. At most 30 characters.',
  }),
  msg('Address of the first link', {
    id: 'wordpress.links.first',
    desc: 'Editor, label of a field for a web address. At most 50 characters.',
  }),
  msg('Address of the second link', {
    id: 'wordpress.links.second',
    desc: 'Editor, label of a field for a web address. At most 50 characters.',
  }),
  msg('Address of the third link', {
    id: 'wordpress.links.third',
    desc: 'Editor, label of a field for a web address. At most 50 characters.',
  }),
  msg('Leave it empty to link to ICLEI’s site.', {
    id: 'wordpress.links.help',
    desc: 'Editor, help below those fields. At most 90 characters.',
  }),
  msg('HTML anchor', {
    id: 'wordpress.anchor',
    desc: 'Editor, label of a field: the name by which a link leads to the section. WordPress’s own word. At most 30 characters.',
  }),
  msg('One or two words without spaces, to link to this section.', {
    id: 'wordpress.anchor.help',
    desc: 'Editor, help below that field. At most 110 characters.',
  }),
  msg('Year', {
    id: 'wordpress.milestone.year',
    desc: 'Editor, label of a field: the year of one of the city’s milestones. At most 20 characters.',
  }),
  msg('What happened', {
    id: 'wordpress.milestone.text',
    desc: 'Editor, label of a field: the text of a milestone. At most 40 characters.',
  }),
  msg('Add a milestone', {
    id: 'wordpress.milestone.add',
    desc: 'Editor, button. At most 40 characters.',
  }),
  msg('Write a year from 1 to 9999.', {
    id: 'wordpress.milestone.year.help',
    desc: 'Editor, help below the field for a year that makes no sense. At most 60 characters.',
  }),
  msg('Sort by year', {
    id: 'wordpress.milestone.sort',
    desc: 'Editor, button. At most 40 characters.',
  }),
  msg('Figure', {
    id: 'wordpress.impact.value',
    desc: 'Editor, label of a field: a number that one of the city’s impacts counts. At most 20 characters.',
  }),
  msg('For example 1,500. Leave it empty for a statement.', {
    id: 'wordpress.impact.value.help',
    desc: 'Editor, help below that field: with a number, the impact is a large figure; without one, a sentence. At most 100 characters.',
  }),
  msg('What your city has achieved', {
    id: 'wordpress.impact.text',
    desc: 'Editor, label of a field: the text of one of the city’s impacts. At most 50 characters.',
  }),
  msg('Add an impact', {
    id: 'wordpress.impact.add',
    desc: 'Editor, button. At most 40 characters.',
  }),
  msg('Move up', {
    id: 'wordpress.entry.up',
    desc: 'Editor, button that moves an entry of a list. At most 30 characters.',
  }),
  msg('Move down', {
    id: 'wordpress.entry.down',
    desc: 'Editor, button that moves an entry of a list. At most 30 characters.',
  }),
  msg('Remove', {
    id: 'wordpress.entry.remove',
    desc: 'Editor, button that removes an entry of a list. At most 30 characters.',
  }),
  msg('ICLEI: languages', {
    id: 'wordpress.block.lang-switch.title',
    desc: 'Editor, name of the block with the language switch. At most 40 characters.',
  }),
  msg('Lets visitors choose the language of ICLEI’s sections on the page.', {
    id: 'wordpress.block.lang-switch.description',
    desc: 'Editor, what that block does. At most 120 characters.',
  }),
  msg('ICLEI: opening', {
    id: 'wordpress.block.hero.title',
    desc: 'Editor, name of the block with the opening statement. At most 40 characters.',
  }),
  msg('ICLEI’s opening statement beside a skyline.', {
    id: 'wordpress.block.hero.description',
    desc: 'Editor, what that block shows. At most 120 characters.',
  }),
  msg('ICLEI: who we are', {
    id: 'wordpress.block.about.title',
    desc: 'Editor, name of the block with two paragraphs about ICLEI. At most 40 characters.',
  }),
  msg('Who ICLEI is, in two paragraphs.', {
    id: 'wordpress.block.about.description',
    desc: 'Editor, what that block shows. At most 120 characters.',
  }),
  msg('ICLEI: what we do', {
    id: 'wordpress.block.pillars.title',
    desc: 'Editor, name of the block with ICLEI’s three pillars. At most 40 characters.',
  }),
  msg('The three things that ICLEI does, each with a link.', {
    id: 'wordpress.block.pillars.description',
    desc: 'Editor, what that block shows. At most 120 characters.',
  }),
  msg('ICLEI: our development', {
    id: 'wordpress.block.timeline.title',
    desc: 'Editor, name of the block with ICLEI’s history. At most 40 characters.',
  }),
  msg('ICLEI’s history with your city’s own milestones.', {
    id: 'wordpress.block.timeline.description',
    desc: 'Editor, what that block shows. At most 120 characters.',
  }),
  msg('ICLEI: our impacts', {
    id: 'wordpress.block.impact-list.title',
    desc: 'Editor, name of the block with what ICLEI has achieved. At most 40 characters.',
  }),
  msg('What ICLEI has achieved, with your city’s own impacts.', {
    id: 'wordpress.block.impact-list.description',
    desc: 'Editor, what that block shows. At most 120 characters.',
  }),
  msg('ICLEI: the whole story', {
    id: 'wordpress.pattern.title',
    desc: 'Editor, name of the pattern with all sections. At most 40 characters.',
  }),
  msg('All sections of ICLEI, in the order in which they belong together.', {
    id: 'wordpress.pattern.description',
    desc: 'Editor, what the pattern has. At most 120 characters.',
  }),
  msg('ICLEI for cities', {
    id: 'wordpress.plugin.name',
    desc: 'List of plugins of WordPress, name of this plugin. At most 40 characters.',
  }),
  msg(
    'Shows who ICLEI is and what it does, in seven languages, with your city’s own milestones and impacts.',
    {
      id: 'wordpress.plugin.description',
      desc: 'List of plugins of WordPress, what this plugin does. At most 180 characters.',
    },
  ),
];

/**
 * What an engine says that is not so, or asks a person to look at: named one by one, with what is true
 * instead. Everything else that an engine says fails its test.
 *
 * @typedef {object} Alarm
 * @property {RegExp} finding what the engine says: its rule, where, and its message.
 * @property {string} why what is true instead, and where that is tested.
 * @property {string} link what shows it.
 */

/** @type {readonly Alarm[]} */
export const alarmsOfAxe = [
  {
    finding: /^color-contrast: (iclei-hero |figcaption).*due to a background gradient/,
    why: 'Axe does not read gradients. The contrast of both ends is held by test/node/tokens.test.mjs.',
    link: 'https://github.com/dequelabs/axe-core/issues/4628',
  },
  {
    finding:
      /^color-contrast: ((iclei-[a-z-]+|#history) (#title|\.lede|p|.* dd)|iclei-impact:).*overlapped by another element/,
    why: 'The other element is a part of the same text. Its colours are held by test/node/tokens.test.mjs.',
    link: 'https://github.com/dequelabs/axe-core/issues/3309',
  },
  {
    finding: /^p-as-heading: iclei-about \.lede/,
    why: 'An experimental rule. The introduction is a sentence of three lines below the heading.',
    link: 'https://github.com/dequelabs/axe-core/issues/3130',
  },
];

/** @type {readonly Alarm[]} */
export const alarmsOfIbm = [
  {
    finding: /^aria_role_redundant: <[uo]l .*role="list"/,
    why: 'Safari takes a list without bullets for no list, unless it is told.',
    link: 'https://bugs.webkit.org/show_bug.cgi?id=170179',
  },
  {
    finding: /^list_structure_proper: <dl .*class="figures of-\d"/,
    why: 'A dl may have its pairs in divs.',
    link: 'https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element',
  },
  {
    finding: /^text_block_heading: <div aria-labelledby="own-(figures|impacts)"/,
    why: "The member's name is the label of the group that it stands in, and not the heading of a part.",
    link: 'https://www.w3.org/TR/wai-aria-1.2/#group',
  },
  {
    finding: /^img_alt_background: <section /,
    why: 'The ground of Hero is a gradient and says nothing. test/node/media.test.mjs looks at forced colours.',
    link: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F3',
  },
  {
    finding: /^text_block_heading: <(p|div) [^]*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/,
    why: 'The engine counts words by spaces, and takes a sentence without any for a heading.',
    link: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F2',
  },
  {
    finding: /^style_(color_misuse|highcontrast_visible|viewport_resizable): <(html|style|link)/,
    why: 'It asks a person to look at every page with styles. Colours never stand alone, and text.test.mjs and axe.test.mjs look at text of twice the size and at forced colours.',
    link: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G14',
  },
  {
    finding: /^element_tabbable_visible: <a href="#content" class="skip"/,
    why: 'It asks whether the skip link is seen when it has the focus: keyboard.test.mjs looks.',
    link: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G1',
  },
  {
    finding: /^text_sensory_misuse: <p class="lead">/,
    why: "Lindenau's welcome says what is going on around the corner, and means no corner of the page.",
    link: 'https://www.w3.org/WAI/WCAG22/Understanding/sensory-characteristics.html',
  },
];

/**
 * The alarms on the site's own pages. Sections that they show live raise those of the sections, in other words.
 *
 * @type {{ axe: readonly Alarm[], ibm: readonly Alarm[] }}
 */
export const alarmsOfSite = {
  axe: [
    {
      finding: /^color-contrast: .*iclei-[a-z-]+ .*(background gradient|overlapped by another)/,
      why: 'Axe does not read gradients, and takes parts of a text for something above it. The colours are held by test/node/tokens.test.mjs.',
      link: 'https://github.com/dequelabs/axe-core/issues/4628',
    },
    {
      finding: /^color-contrast: .*\bt[dh]\b.*(obscured|overlap)/,
      why: 'The cell is scrolled out of the box of its table. It has the colours of the cells in view.',
      link: 'https://github.com/dequelabs/axe-core/issues/3309',
    },
    {
      finding: /^color-contrast: .*\bt[dh]\b.*content is too short/,
      why: 'Axe does not know whether one character is text. It has the colours of the cells beside it.',
      link: 'https://github.com/dequelabs/axe-core/issues/3309',
    },
    {
      finding: /^color-contrast: embed-builder .*entry-list.* legend:.*partially obscured/,
      why: 'The legend floats beside the buttons of its entry, and nothing lies on it.',
      link: 'https://github.com/dequelabs/axe-core/issues/3309',
    },
    {
      finding: /^color-contrast: embed-builder #result:/,
      why: 'The number beside the words of the heading is a part of it. The other steps have the same heading.',
      link: 'https://github.com/dequelabs/axe-core/issues/3309',
    },
    {
      finding: /^p-as-heading: .*iclei-about \.lede/,
      why: 'An experimental rule. The introduction is a sentence of three lines below the heading.',
      link: 'https://github.com/dequelabs/axe-core/issues/3130',
    },
    {
      finding:
        /^hidden-content: (embed-builder (\.top|\.preview > edit-bar)|page-checker #result):/,
      why: 'The bar is at one of two places, by width, and both are looked at. The heading shows with the result of a check, which is looked at.',
      link: 'https://dequeuniversity.com/rules/axe/4.10/hidden-content',
    },
  ],
  ibm: [
    {
      finding: /^aria_role_redundant: <[uo]l .*role="list"/,
      why: 'Safari takes a list without bullets for no list, unless it is told.',
      link: 'https://bugs.webkit.org/show_bug.cgi?id=170179',
    },
    {
      finding: /^list_structure_proper: <dl .*class="figures of-\d"/,
      why: 'A dl may have its pairs in divs.',
      link: 'https://html.spec.whatwg.org/multipage/grouping-content.html#the-dl-element',
    },
    {
      finding: /^text_block_heading: <div aria-labelledby="own-(figures|impacts)"/,
      why: "The member's name is the label of the group that it stands in, and not the heading of a part.",
      link: 'https://www.w3.org/TR/wai-aria-1.2/#group',
    },
    {
      finding: /^img_alt_background: <section /,
      why: 'The ground of Hero is a gradient and says nothing. test/node/media.test.mjs looks at forced colours.',
      link: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F3',
    },
    {
      finding:
        /^text_block_heading: <(p|div|label|span|legend)[ >][^]*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/,
      why: 'The engine counts words by spaces, and takes a sentence without any for a heading.',
      link: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F2',
    },
    {
      finding: /^style_(color_misuse|highcontrast_visible|viewport_resizable): <(html|style|link)/,
      why: 'It asks a person to look at every page with styles. test/site/pages.test.mjs looks at text of twice the size and at forced colours.',
      link: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G14',
    },
    {
      finding: /^element_tabbable_(visible|unobscured): <a /,
      why: 'It asks whether a link is seen when it has the focus: test/site/keyboard.test.mjs looks.',
      link: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G1',
    },
    {
      finding: /^element_tabbable_role_valid: <div [^>]*class="table"/,
      why: 'A table that is wider than the screen is scrolled with the keyboard. No width is known in the build.',
      link: 'https://dequeuniversity.com/rules/axe/4.10/scrollable-region-focusable',
    },
    {
      finding: /^text_sensory_misuse: /,
      why: 'Above and below are the order of the text, which everybody has. Left, right, top and bottom are said of other pages, and of the direction of a script. Nothing is told by its size or form alone.',
      link: 'https://www.w3.org/WAI/WCAG22/Understanding/sensory-characteristics.html',
    },
    {
      finding: /^input_label_visible: <(select|textarea) .*id="/,
      why: 'The engine accepts a label of an input only. These have one too, which axe finds.',
      link: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H44',
    },
    {
      finding: /^input_checkboxes_grouped: <input [^>]*type="checkbox"/,
      why: 'Each checkbox is a question of its own, in a section with a heading.',
      link: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H71',
    },
    {
      finding: /^input_checkboxes_grouped: <input [^>]*name="choice" type="radio"/,
      why: 'Radio buttons of one name in two shadow roots are two groups.',
      link: 'https://html.spec.whatwg.org/multipage/input.html#radio-button-group',
    },
    {
      finding: /^input_fields_grouped: <(textarea|input) [^>]*id="(html|file)"/,
      why: 'The field and the choice of a file are two ways to give one page. Both labels say so.',
      link: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H71',
    },
    {
      finding: /^frame_src_valid: <iframe srcdoc=/,
      why: 'The HTML of the preview is in srcdoc.',
      link: 'https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-srcdoc',
    },
    {
      finding: /^html_skipnav_exists: <html /,
      why: 'It is said of the page in the preview, which has nothing but the sections.',
      link: 'https://www.w3.org/WAI/WCAG22/Understanding/bypass-blocks.html',
    },
  ],
};

/**
 * What is left of an engine's findings without the alarms.
 *
 * @param {readonly string[]} findings
 * @param {readonly Alarm[]} alarms
 * @param {Set<Alarm>} raised where to note those that were raised.
 */
export const withoutAlarms = (findings, alarms, raised) =>
  findings.filter((finding) => {
    const alarm = alarms.find((each) => each.finding.test(finding));
    if (alarm) raised.add(alarm);
    return !alarm;
  });

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

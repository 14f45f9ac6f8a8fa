/**
 * The conformance report: an assessment for each success criterion of WCAG 2.2, level A and AA.
 * test/accessibility/conformance.test.mjs checks that it has every criterion, and that the tests it
 * names exist.
 *
 * @typedef {object} Criterion
 * @property {string} number
 * @property {string} name
 * @property {'A' | 'AA'} level
 * @property {'Supports' | 'Partially Supports' | 'Does Not Support' | 'Not Applicable'} conformance
 * @property {string} remarks
 * @property {readonly string[]} tests the test files that show it; empty if a person checked it.
 */

const axe = 'test/accessibility/axe.test.mjs';
const ibm = 'test/accessibility/ibm.test.mjs';
const engines = [axe, ibm];
const keyboard = 'test/accessibility/keyboard.test.mjs';
const motion = 'test/accessibility/motion.test.mjs';
const screenReader = 'test/accessibility/screen-reader.test.mjs';
const text = 'test/accessibility/text.test.mjs';
const media = 'test/node/media.test.mjs';
const tokens = 'test/node/tokens.test.mjs';
const sections = 'test/sections/sections.test.ts';
const langSwitch = 'test/sections/lang-switch.test.ts';
const language = 'test/language/language.test.ts';

const noMedia =
  'The sections have no sound and no video. Your page is responsible for a video in a slot.';
const noForm = 'The sections have no form.';

const supports = (remarks, tests = []) => ({ conformance: 'Supports', remarks, tests });
const notApplicable = (remarks) => ({ conformance: 'Not Applicable', remarks, tests: [] });

/** @type {readonly Criterion[]} */
export const criteria = Object.entries({
  '1.1.1 Non-text Content A': supports(
    'The skyline of Hero is an image with a description in each language. Icons and lines are decorative and hidden. Your page must give a picture in a slot an alt.',
    [...engines, screenReader],
  ),
  '1.2.1 Audio-only and Video-only (Prerecorded) A': notApplicable(noMedia),
  '1.2.2 Captions (Prerecorded) A': notApplicable(noMedia),
  '1.2.3 Audio Description or Media Alternative (Prerecorded) A': notApplicable(noMedia),
  '1.2.4 Captions (Live) AA': notApplicable(noMedia),
  '1.2.5 Audio Description (Prerecorded) AA': notApplicable(noMedia),
  '1.3.1 Info and Relationships A': supports(
    'The sections have regions named by their headings, headings of the level that the page sets, lists, and descriptions of figures.',
    [...engines, screenReader, sections],
  ),
  '1.3.2 Meaningful Sequence A': supports(
    'The reading order is the visual order. A city’s own events are read at their years.',
    [screenReader, keyboard],
  ),
  '1.3.3 Sensory Characteristics A': supports(
    'No text refers to shape, colour or position. IBM’s engine looks for such words in English only.',
    [ibm],
  ),
  '1.3.4 Orientation AA': supports('The layout depends only on the width of the section.', [
    axe,
    text,
  ]),
  '1.3.5 Identify Input Purpose AA': notApplicable(noForm),
  '1.4.1 Use of Color A': supports(
    'The current language has a line under it and is marked as current in the code. Links are underlined.',
    [axe, screenReader],
  ),
  '1.4.2 Audio Control A': notApplicable(noMedia),
  '1.4.3 Contrast (Minimum) AA': supports(
    'The contrast is at least 7:1 for longer text and 4.5:1 for all other text, in light and dark, including both ends of the gradient of Hero. Your page is responsible for colours that it sets, and for its own background under the switch.',
    [axe, tokens],
  ),
  '1.4.4 Resize Text AA': supports(
    'With text at 200 %, nothing is cut off or overlaps other text, in any language, at 320 pixels and wider.',
    [text],
  ),
  '1.4.5 Images of Text AA': supports('The sections have no images of text.'),
  '1.4.10 Reflow AA': supports('At 320 pixels nothing scrolls sideways.', [text]),
  '1.4.11 Non-text Contrast AA': supports(
    'The focus ring is dark next to light, so it is visible on any background. The line under the current language has the colour of links. The sections respect forced colours and more contrast. The dark windows of Hero have less contrast; the heading states what they show.',
    [sections, keyboard, media],
  ),
  '1.4.12 Text Spacing AA': supports(
    'With the text spacing that WCAG specifies, nothing is cut off or overlaps other text, in any language.',
    [text],
  ),
  '1.4.13 Content on Hover or Focus AA': notApplicable('Nothing appears on hover or focus.'),
  '2.1.1 Keyboard A': supports(
    'Visitors can reach every link and every language with the keyboard, and choose a language with Enter or the space bar.',
    [keyboard, langSwitch],
  ),
  '2.1.2 No Keyboard Trap A': supports(
    'Tab moves through the sections and out of them. Shift and Tab move back.',
    [keyboard],
  ),
  '2.1.4 Character Key Shortcuts A': notApplicable('The sections have no shortcuts.'),
  '2.2.1 Timing Adjustable A': notApplicable('The sections have no time limits.'),
  '2.2.2 Pause, Stop, Hide A': supports(
    'The lights of Hero go on once, in 1.2 seconds. For visitors who ask for less motion they are on from the start.',
    [motion],
  ),
  '2.3.1 Three Flashes or Below Threshold A': supports('Nothing flashes.', [motion]),
  '2.4.1 Bypass Blocks A': supports(
    'Each section is a region with a heading. Your page is responsible for a skip link.',
    [...engines, screenReader],
  ),
  '2.4.2 Page Titled A': notApplicable('Your page is responsible for its title.'),
  '2.4.3 Focus Order A': supports(
    'The focus follows the visual order, at 320 and at 1280 pixels. When a visitor chooses a language, the focus stays on it.',
    [keyboard],
  ),
  '2.4.4 Link Purpose (In Context) A': supports(
    'The text of each link states where it leads, under the heading of its pillar.',
    [axe, screenReader],
  ),
  '2.4.5 Multiple Ways AA': notApplicable('Your site is responsible for the ways to find a page.'),
  '2.4.6 Headings and Labels AA': supports(
    'Each heading describes its section. Each language has its own name and label.',
    [screenReader],
  ),
  '2.4.7 Focus Visible AA': supports(
    'Screenshots with and without the focus differ, in light, dark and forced colours.',
    [keyboard, sections],
  ),
  '2.4.11 Focus Not Obscured (Minimum) AA': supports(
    'No part of the sections covers what has the focus.',
    [keyboard],
  ),
  '2.5.1 Pointer Gestures A': notApplicable('The sections use no gestures.'),
  '2.5.2 Pointer Cancellation A': supports(
    'Links and buttons are native elements and act when the pointer is released.',
  ),
  '2.5.3 Label in Name A': supports(
    'The accessible name of each language starts with its visible label, for example KR, 한국어. IBM’s engine misreads three of the seven names.',
    [axe, screenReader],
  ),
  '2.5.4 Motion Actuation A': notApplicable('Nothing responds to motion of the device.'),
  '2.5.7 Dragging Movements AA': notApplicable('Nothing needs dragging.'),
  '2.5.8 Target Size (Minimum) AA': supports(
    'No target is smaller than 24 pixels, even with text of 14 pixels in a column of 240 pixels. With text of 16 pixels, a language is 44 pixels high.',
    [axe, sections],
  ),
  '3.1.1 Language of Page A': notApplicable(
    'Your page is responsible for its lang. The sections do not change it.',
  ),
  '3.1.2 Language of Parts AA': supports(
    'All text is marked with its language, including English on a page in a language without a translation. HTML cannot mark the language of a region’s name: if the name comes from a city’s own heading, a screen reader reads it in the language of the section. Your page must mark its own words in a section with another lang.',
    [screenReader, language],
  ),
  '3.2.1 On Focus A': supports('Focus alone changes nothing.', [keyboard]),
  '3.2.2 On Input A': supports(
    'Choosing a language changes the sections, as the name of the switch states, and leaves the focus where it is.',
    [keyboard, langSwitch],
  ),
  '3.2.3 Consistent Navigation AA': supports(
    'The languages of the switch are in the same order everywhere. Your site is responsible for the position of the switch, and for links of its own in it.',
    [langSwitch],
  ),
  '3.2.4 Consistent Identification AA': supports(
    'In each language, a section has the same names on every page.',
    [screenReader],
  ),
  '3.2.6 Consistent Help A': notApplicable(
    'The sections have no help. Your site is responsible for its own.',
  ),
  '3.3.1 Error Identification A': notApplicable(noForm),
  '3.3.2 Labels or Instructions A': notApplicable(noForm),
  '3.3.3 Error Suggestion AA': notApplicable(noForm),
  '3.3.4 Error Prevention (Legal, Financial, Data) AA': notApplicable(noForm),
  '3.3.7 Redundant Entry A': notApplicable(noForm),
  '3.3.8 Accessible Authentication (Minimum) AA': notApplicable('The sections have no login.'),
  '4.1.2 Name, Role, Value A': supports(
    'Links, buttons and regions are native elements. They expose their names, and which language is current.',
    [...engines, screenReader],
  ),
  '4.1.3 Status Messages AA': notApplicable('The sections have no status messages.'),
}).map(([criterion, assessment]) => {
  const [, number, name, level] = /^(\S+) (.*) (AA?)$/.exec(criterion);
  return { number, name, level, ...assessment };
});

const mail = '<a href="mailto:accessibility@example.org">accessibility@example.org</a>';

/** The statements to paste into a site’s accessibility page, by language. */
export const statements = {
  en: `The sections about ICLEI on this site are shown with ICLEI Elements. They are made to meet level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. Each version is tested automatically with two accessibility checkers, with enlarged text and with the keyboard alone. The sections have not yet been tested by people who use screen readers or other assistive technologies. If something does not work for you, please write to ${mail}.`,
  es: `Las secciones sobre ICLEI de este sitio se muestran con ICLEI Elements y están diseñadas para cumplir el nivel AA de las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2. Cada versión se somete a pruebas automáticas con dos programas de análisis, con el texto ampliado y solo con el teclado. Las secciones aún no han sido probadas por personas usuarias de lectores de pantalla u otras tecnologías de apoyo. Si tiene alguna dificultad, escríbanos a ${mail}.`,
  fr: `Les sections de ce site consacrées à l’ICLEI sont affichées à l’aide d’ICLEI Elements. Elles sont conçues pour respecter le niveau AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2. Chaque version est testée automatiquement avec deux logiciels d’analyse, avec un texte agrandi et au clavier seul. Ces sections n’ont pas encore été testées par des personnes utilisant un lecteur d’écran ou une autre technologie d’assistance. Si vous rencontrez une difficulté, écrivez-nous à l’adresse ${mail}.`,
  pt: `As seções sobre o ICLEI neste site são exibidas com o ICLEI Elements e foram desenvolvidas para atender ao nível AA das Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2. Cada versão passa por testes automáticos com dois programas de análise, com o texto ampliado e apenas com o teclado. As seções ainda não foram testadas por pessoas que usam leitores de tela ou outras tecnologias assistivas. Se encontrar alguma dificuldade, escreva para ${mail}.`,
  ko: `이 사이트의 이클레이 소개는 ICLEI Elements로 제공되며, 웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA 수준을 충족하도록 제작되었습니다. 새 버전이 나올 때마다 접근성 검사 도구 두 가지로 자동 점검하고, 글자를 확대했을 때와 키보드만으로 조작할 때도 자동으로 시험합니다. 화면 낭독기 등 보조 기술을 사용하는 분들의 평가는 아직 거치지 않았습니다. 이용에 불편한 점이 있으면 이메일(${mail})로 알려 주시기 바랍니다.`,
  ja: `このサイトのイクレイに関する部分は、ICLEI Elementsを使って表示しています。ウェブコンテンツ・アクセシビリティ・ガイドライン（WCAG）2.2のレベルAAを満たすことを目標に制作しています。新しいバージョンごとに、2種類の検査ツールのほか、文字を拡大した表示とキーボードのみの操作についても、自動テストを行っています。スクリーンリーダーなどの支援技術を利用する方による検証は、まだ行っていません。お困りのことがありましたら、${mail}までお知らせください。`,
  'zh-Hans': `本网站有关宜可城的内容通过ICLEI Elements展示，按照《Web内容无障碍指南》（WCAG）2.2的AA级要求制作。每个版本都经过自动测试，包括两种无障碍检测工具的检查，以及文字放大和纯键盘操作的测试。目前尚未邀请使用读屏软件等辅助技术的用户参与测试。如果您在使用中遇到困难，请发送邮件至${mail}。`,
};

/** What of Lit is left out of the bundle, and what of it can have any name there. */
import { basename } from 'node:path';

/**
 * What Lit asks, with the answer that is always the same where our elements run, and what it can do
 * that none of our templates asks for.
 */
const answers = {
  'css-tag.js': [
    // Every browser of ours shares style sheets between shadow roots.
    [/\b\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype\b/, 'true'],
    // The types say before what these errors would say then.
    [/\bError\("CSSResult is[^;}]+\)/, 'Error()'],
    [/\bError\("Value passed to[^;}]+\)/, 'Error()'],
  ],
  'reactive-element.js': [
    [/\b\w+\.reactiveElementPolyfillSupport\b/, '(void 0)'],
    // A page's own Lit would count ours, and warn that there are two.
    [/\(\w+\.reactiveElementVersions.*?\)\.push\("[\d.]+"\)/, '0'],
    // Decorators.
    [/Symbol\.metadata\?\?=[^;]+;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]+\}/, ''],
    // Attributes of JSON.
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/case Object:case Array:try\{[^}]+\}catch\(t\)\{[^}]+\}/, ''],
    // Attributes that a converter of ours reads or writes.
    [/"function"==typeof t\.converter\?.+?t\.converter:(?=u;)/, ''],
    [/\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:u\)/, 'u'],
    // Properties that go back to their default when their attribute goes.
    [/\|\|\w\.useDefault&&.+?hasAttribute\(.+?\)\)/, ''],
    [/\w&&!\(this\._\$Ej\?\?=new Map\).+?\)\|\|/, ''],
    [/\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ''],
  ],
  'lit-html.js': [
    [/\b\w+\.litHtmlPolyfillSupport\b/, '(void 0)'],
    [/\(\w+\.litHtmlVersions.*?\)\.push\("[\d.]+"\)/, '0'],
    // Lit's templates are HTML, which a page that is served as XHTML would read as XML.
    [/\w\.(createElement\("template"\))/, 'document.implementation.createHTMLDocument().$1'],
    // Values in <script>, <style>, <textarea> and <title>.
    [/\w\.test\(u\[2\]\)&&\(n=RegExp\([^)]+\)\),/, ''],
    [/if\(\w\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8)/, ''],
    // Templates of pieces of SVG and MathML.
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/2===i\?"<\/svg>":3===i\?"<\/math>":""/, '""'],
    [/if\((this\.el=.+?\.content),2===i\|\|3===i\)\{[^}]+\}/, '$1;'],
    // Values that are properties, or stand in the place of an attribute.
    [/"\."===e\[1\]\?\w:/, ''],
    [/else t\.startsWith\(o\)&&\(.+?\)\);/, ''],
    [/1===r\.type\?(i=new r\.ctor\([^)]+\)):6===r\.type&&\(.+?\)\)/, '$1'],
    // Values in comments.
    [/;else\{let t=-1;for\(.+?t\+=o\.length-1\}/, ';'],
    // Listeners that are objects, or have options.
    [/\|\|t\.capture!==.+?passive(?=,)/, ''],
    [/"function"==typeof this\._\$AH\?.+?handleEvent\(t\)/, 'this._$AH.call(this.options.host,t)'],
    // Directives.
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [
      /get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
      '',
    ],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/setConnected\(t\)\{.+?\}(?=\}class)/, ''],
    [/let h=void 0!==e\?s\._\$Co.+?,i\}/, 'return i}'],
  ],
  'lit-element.js': [
    [/\b\w+\.litElementPolyfillSupport\b/, '(void 0)'],
    [/\b\w+\.litElementHydrateSupport\b/, '(void 0)'],
    [/\(\w+\.litElementVersions.*?\)\.push\("[\d.]+"\)/, '0'],
    // Directives that are told when the element comes and goes.
    [/connectedCallback\(\)\{super.+?setConnected\(!1\)\}/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
};

/**
 * Answers Lit's questions in advance, so that what is never run is left out of the bundle.
 *
 * @throws {Error} if Lit does not ask one of them any more.
 */
export const answerLit = () => ({
  name: 'answer-lit',
  transform(code, id) {
    const questions = id.includes('node_modules') && answers[basename(id)];
    return questions
      ? {
          code: questions.reduce((text, [question, answer]) => {
            if (!question.test(text)) this.error(`${id} has nothing like ${question} any more.`);
            return text.replace(question, answer);
          }, code),
          map: null,
        }
      : null;
  },
});

/**
 * What only Lit or we ourselves call by name, and never by a string. Nothing outside the bundle sees
 * it.
 */
export const inner = new RegExp(
  `^(_\\$.*|${[
    'languageMayHaveChanged|sectionsHaveMoved|createWaitingSlot',
    'scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|getUpdateComplete',
    'createRenderRoot|renderOptions|shadowRootOptions|finalizeStyles|elementStyles',
    'createProperty|getPropertyDescriptor|getPropertyOptions|enableUpdating',
    'addController|removeController|hostConnected|hostDisconnected|hostUpdate|hostUpdated',
    'fromAttribute|toAttribute|hasChanged|useDefault|addInitializer|_initializers',
  ].join('|')})$`,
);

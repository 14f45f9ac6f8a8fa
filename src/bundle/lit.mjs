/** Removes code of Lit from the bundle that the elements do not need, and lists the names to mangle. */
import { basename } from 'node:path';

/**
 * Replacements in the source of Lit, by file: conditions whose result is always the same in the supported
 * browsers, and features that none of our elements and templates uses.
 */
const replacements = {
  'css-tag.js': [
    // All supported browsers can share style sheets between shadow roots.
    [/\b\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype\b/, 'true'],
    [
      /get styleSheet\(\)\{.+?return t\}/,
      'get styleSheet(){return this.o??=(t=>(t.replaceSync(this.cssText),t))(new CSSStyleSheet)}',
    ],
    [/t instanceof CSSStyleSheet\?t:t\.styleSheet/, 't.styleSheet'],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\).+?\}\)\(s\)/, 's.cssText'],
    [/constructor\(t,e,o\)\{.+?this\.t=e\}/, 'constructor(t){this.cssText=t}'],
    [/toString\(\)\{return this\.cssText\}/, ''],
    [/return new n\(o,t,s\)/, 'return new n(o)'],
  ],
  'reactive-element.js': [
    [/\b\w+\.reactiveElementPolyfillSupport\b/, '(void 0)'],
    // Otherwise a page's own Lit counts ours too, and warns that it is loaded twice.
    [/\(\w+\.reactiveElementVersions.*?\)\.push\("[\d.]+"\)/, '0'],
    // Decorators.
    [/Symbol\.metadata\?\?=[^;]+;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]+\}/, ''],
    // Attributes with JSON.
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/case Object:case Array:try\{[^}]+\}catch\(t\)\{[^}]+\}/, ''],
    // Custom attribute converters.
    [/\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:u\)/, 'u'],
    // Properties that return to their default when their attribute is removed.
    [/\w&&!\(this\._\$Ej\?\?=new Map\).+?\)\|\|/, ''],
    // Properties that reflect to attributes.
    [/toAttribute\(t,s\)\{.+?return t\},(?=fromAttribute)/, ''],
    [/_\$ET\(t,s\)\{.+?\}(?=_\$AK)/, ''],
    [/update\(t\)\{this\._\$Eq&&=.+?,this\._\$EM\(\)\}/, 'update(t){this._$EM()}'],
    [
      /C\(t,s,\{.+?\}(?=async )/,
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    // Existing accessors, which a property would wrap.
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.+?,void 0,i,e\)\}/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(.+?wrapped=!0\)/, ''],
    [/,!s\.noAccessor(?=\))/, ',1'],
    [
      /const\{get:e,set:r\}=h\(.+?configurable:!0,enumerable:!0\}/,
      'return{get(){return this[s]},set(h){const e=this[s];this[s]=h;this.requestUpdate(t,e,i)},configurable:!0}',
    ],
    [/void 0!==h&&(?=e\(this\.prototype,t,h\))/, ''],
    // Attributes that change while they are being reflected.
    [
      /_\$AK\(t,s\)\{.+?\}\}(?=requestUpdate)/,
      '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type)}',
    ],
    [/this\._\$Em=null,/, ''],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.+?this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ',l=""'],
    [
      /let t=!1;const s=this\._\$AL;try\{t=this.shouldUpdate\(s\),t\?\((.+?)this\.update\(s\)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&this/,
      'const s=this._$AL;try{$1this.update(s)}catch(s){throw this._$EM(),s}this',
    ],
    // Property names that are symbols, and attribute names that differ from their property in case.
    [/,\.\.\.o\(t\)/, ''],
    [/"string"==typeof t\?t\.toLowerCase\(\):void 0/, 't'],
    // Duplicate styles.
    [/const i=\[\];if\(Array\.isArray\(s\)\)\{.+?return i\}/, 'return[s].flat(3)}'],
    // Defaults that are false.
    [/\{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/, '{}'],
    [/static createProperty\(t,s=b\)/, 'static createProperty(t,s)'],
    [/this\.elementProperties\.get\(t\)\?\?b/, 'this.elementProperties.get(t)'],
    [/this\._\$Eh&&\[/, '['],
    [/t\.size>0&&\(this\._\$Ep=t\)/, 'this._$Ep=t'],
    // Other kinds of render root, and declarative shadow roots.
    [
      /this\.shadowRoot\?\?this\.attachShadow\(this\.constructor\.shadowRootOptions\)/,
      'this.attachShadow({mode:"open"})',
    ],
    [/y\.elementStyles=\[\],y\.shadowRootOptions=\{mode:"open"\},/, ''],
    // Hooks that no subclass of ours overrides.
    [
      /,h=this\.getPropertyDescriptor\(t,i,s\);e\(this\.prototype,t,h\)/,
      ';e(this.prototype,t,{get(){return this[i]},set(h){const e=this[i];this[i]=h;this.requestUpdate(t,e)},configurable:!0})',
    ],
    [/static getPropertyDescriptor\(.+?\}(?=static)/, ''],
    [/static getPropertyOptions\(.+?\}(?=static)/, ''],
    [/i\.getPropertyOptions\(e\)/, 'i.elementProperties.get(e)'],
    [/this\.finalizeStyles\(this\.styles\)/, '[this.styles].flat(3)'],
    [/static finalizeStyles\(.+?\}(?=static)/, ''],
    [/\(t,s,i\)\{this\._\$AK\(t,i\)\}_\$AK\(t,s\)\{const i=/, '(t,h,s){const i='],
    // Life-cycle methods that no element of ours overrides.
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/,this\.updated\(t\)/, ''],
    [/updated\(t\)\{\}/, ''],
    // Controllers and initializers.
    [/static addInitializer\(t\)\{.+?\}(?=static)/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(.+?\)\)/, ''],
    [/addController\(t\)\{.+?\}(?=_\$E_)/, ''],
    [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
  ],
  'lit-html.js': [
    [/\b\w+\.litHtmlPolyfillSupport\b/, '(void 0)'],
    [/\(\w+\.litHtmlVersions.*?\)\.push\("[\d.]+"\)/, '0'],
    // On a page served as XHTML, the templates would be parsed as XML.
    [/\w\.(createElement\("template"\))/, 'document.implementation.createHTMLDocument().$1'],
    // Values in <script>, <style>, <textarea> and <title>.
    [/\w\.test\(u\[2\]\)&&\(n=RegExp\([^)]+\)\),/, ''],
    [/if\(\w\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8)/, ''],
    // SVG and MathML templates.
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/2===i\?"<\/svg>":3===i\?"<\/math>":""/, '""'],
    [/if\((this\.el=.+?\.content),2===i\|\|3===i\)\{[^}]+\}/, '$1;'],
    // Property expressions and element expressions.
    [/"\."===e\[1\]\?\w:/, ''],
    [/else t\.startsWith\(o\)&&\(.+?\)\);/, ''],
    [/1===r\.type\?(i=new r\.ctor\([^)]+\)):6===r\.type&&\(.+?\)\)/, '$1'],
    // Parent parts, which only directives use, and the DOM wrapper for polyfills.
    [/i=t=>t,(?=s=t\.trustedTypes)/, ''],
    [/const s=i\(t\)\.nextSibling;i\(t\)\.remove\(\)/, 'const s=t.nextSibling;t.remove()'],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    [/this\._\$AN=void 0,this\._\$AD=t,this\._\$AM=i/, 'this._$AD=t'],
    [/this\._\$AN=void 0,this\._\$AA=t,this\._\$AB=i,this\._\$AM=s/, 'this._$AA=t,this._$AB=i'],
    [
      /this\._\$AN=void 0,this\.element=t,this\.name=i,this\._\$AM=e,this\.options=h,.+?:this\._\$AH=A/,
      'this.element=t,this.name=i,this.options=h',
    ],
    // Attributes with more than one expression.
    [
      /const h=this\.strings;let o=!1;.+?o&&!e&&this\.j\(t\)/,
      'a(t)&&t===this._$AH||this.j(this._$AH=t)',
    ],
    // The option renderBefore.
    [/const e=s\?\.renderBefore\?\?i;/, 'const e=i;'],
    [/s\?\.renderBefore\?\?null/, 'null'],
    // Compiled templates.
    [/"number"==typeof s\?this\._\$AC\(t\):\(.+?,s\)(?=;if)/, 'this._$AC(t)'],
    // The text of an error.
    [/Error\("invalid template strings array"\)/, 'Error()'],
    // Raw text elements, and attributes in single quotes: the build writes double quotes.
    [/c=n\?\?v/, 'c=v'],
    [/\(c=p,n=void 0\)/, '(c=p)'],
    [/'"'===u\[3\]\?\$:g/, '$'],
    [/c===\$\|\|c===g/, 'c===$'],
    [
      /for\(const s of this\._\$AV\)void 0!==s&&.+?,i\+\+/,
      'for(const s of this._$AV)s._$AI(t[i++])',
    ],
    // The noChange value, which only directives return.
    [/V:M,/, ''],
    [/_\$AI\(t\)\{M\(this,t\)\}/, ''],
    [/,E=Symbol\.for\("lit-noChange"\)/, ',E=0'],
    [/function M\(t,i,s=t,e\)\{.+?,i\}(?=class R)/, ''],
    [/t=M\(this,t,i\),(?=a\(t\))/, ''],
    [/&&t!==E&&this\._\(t\)/, '&&this._(t)'],
    // The parent node of a part, which only directives use.
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let t=.+?return this\._\$AB\}/, ''],
    // Iterables other than arrays, and values that are neither templates nor nodes.
    [/:d\(t\)\?this\.k\(t\):this\._\(t\)/, ':this.k(t)'],
    // Boolean attribute expressions.
    [/"\?"===e\[1\]\?L:/, ''],
    // Self-closing tags after an expression.
    [/const x=c===p&&.+?" ":"";/, ''],
    [/\+o\+x\)/, '+o)'],
    [/\(-2===d\?i:x\)/, '(-2===d?i:"")'],
    // Comments in templates, which the build has removed.
    [/"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/, ''],
    [/c===_\|\|c===m\?c=v:/, ''],
    // Expressions in comments.
    [/;else\{let t=-1;for\(.+?t\+=o\.length-1\}/, ';'],
    // Event listeners that are objects, have options, or are removed.
    [
      /_\$AI\(t,i=this\)\{if\(\(t=M\(.+?this\._\$AH=t\}(?=handle)/,
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
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
  ],
  'lit-element.js': [
    [/\b\w+\.litElementPolyfillSupport\b/, '(void 0)'],
    // Style elements in the root, before which it would render.
    [/createRenderRoot\(\)\{.+?,t\}(?=update)/, ''],
    [/i\._\$litElement\$=!0,i\["finalized"\]=!0,/, ''],
    [/,this\._\$Do=void 0/, ''],
    [/this\._\$Do=e\(r,/, 'e(r,'],
    // Elements without a render method.
    [/render\(\)\{return r\}/, ''],
    [/\b\w+\.litElementHydrateSupport\b/, '(void 0)'],
    [/\(\w+\.litElementVersions.*?\)\.push\("[\d.]+"\)/, '0'],
    // Directives that are notified when the element is connected and disconnected.
    [/connectedCallback\(\)\{super.+?setConnected\(!1\)\}/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
};

/**
 * Applies the replacements to Lit, so that the bundle omits code that never runs.
 *
 * @throws {Error} if a pattern no longer occurs in Lit.
 */
export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    const found = id.includes('node_modules') && replacements[basename(id)];
    return found
      ? {
          code: found.reduce((text, [pattern, replacement]) => {
            if (!pattern.test(text)) this.error(`${id} no longer contains ${pattern}.`);
            return text.replace(pattern, replacement);
          }, code),
          map: null,
        }
      : null;
  },
});

/**
 * The names of members that only Lit and our own code use, and never as strings, so that they can be
 * mangled.
 */
export const internalNames = new RegExp(
  `^(_\\$.*|${[
    'languageMayHaveChanged|sectionsHaveMoved|createFallbackSlot|isInOtherLanguage|entry|unplacedContent|frame|level|pageContent|isRightToLeft|hasUnplacedContent|hasPlaceForContent|discardCopies|copyOf|wordsIn|markIn|readState|wordsAt|nameTag|unknownSlotted|texts|others|slots|around',
    'scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|getUpdateComplete',
    'createRenderRoot|renderOptions|shadowRootOptions|finalizeStyles|elementStyles',
    'createProperty|getPropertyDescriptor|getPropertyOptions|enableUpdating',
    'addController|removeController|hostConnected|hostDisconnected|hostUpdate|hostUpdated',
    'fromAttribute|toAttribute|hasChanged|useDefault|addInitializer|_initializers',
  ].join('|')})$`,
);

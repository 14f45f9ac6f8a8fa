import { pages as security } from '../../security/pages.mjs';
import { classic } from './classic.mjs';
import { check } from './check.mjs';
import { copiesOf } from './copies.mjs';
import { documents } from './documents.mjs';
import { later } from './later.mjs';
import { localize } from './localize.mjs';
import { morphings } from './morphing.mjs';
import { names } from './names.mjs';
import { page } from './page.mjs';
import { places } from './places.mjs';
import { scripts } from './scripts.mjs';
import { styles } from './styles.mjs';
import { twice } from './twice.mjs';

/**
 * Every page of the tests by its name: its document, and where they matter its type and its headers, or
 * what makes them when the page is asked for.
 */
export const pages = {
  plain: { html: page() },
  'not-there': () => Promise.reject(new Error('It needs what nobody has.')),
  ...classic,
  ...check,
  ...copiesOf,
  ...documents,
  ...later,
  ...localize,
  ...morphings,
  ...names,
  ...places,
  ...scripts,
  ...styles,
  ...twice,
  ...security,
};

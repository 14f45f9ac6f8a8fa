/** The versions of the products that the recipes were tried on. The tests compare them with what runs. */
export const versions = {
  mediawiki: '1.39',
  dokuwiki: '2022-07-31',
};

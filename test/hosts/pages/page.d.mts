/** The sections as the pages have them. */
export const sections: string;

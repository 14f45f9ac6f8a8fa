/** What `lit-localize build` makes of the application's own translation. */
export const templates = { language: 'Langue' };

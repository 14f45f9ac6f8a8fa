/* What a Lit of the host's own does as soon as it is loaded. */
window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });

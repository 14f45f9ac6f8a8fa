/** Where the check is, from the bundle, and what it hashes to. The build puts both here. */
export const path = '' as string;
export const hash = '' as string;

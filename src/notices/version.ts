/** The version that is running. The build puts that of package.json here. */
export const version = 'in development' as string;

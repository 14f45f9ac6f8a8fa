/** The version of this code. The build inserts the version from package.json. */
export const version = 'in development' as string;

export const translationFiles = async () => ({});

export const published: Record<string, object>;

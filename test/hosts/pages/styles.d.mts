export const styles: Record<string, { html: string }>;

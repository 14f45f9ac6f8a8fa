export type StateNode =
  string | [string, Record<string, string | number | undefined>, ...StateNode[]];

export const states: Record<string, StateNode[]>;
export const htmlOf: (nodes: readonly StateNode[]) => string;

export function compileMessages(source: string, file: string, part?: string): string;
export function isLater(key: string): boolean;

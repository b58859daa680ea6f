export function sourceStamp(root: string, name?: string): string
export function bundleFolder(root: string): string
export function stampFile(root: string): string
export function isBundleFresh(root: string): boolean

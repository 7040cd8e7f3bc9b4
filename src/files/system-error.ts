const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EEXIST: 'a file is in the way',
  ENOTDIR: 'part of the path is a file, not a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program holds it',
  ENAMETOOLONG: 'the name is too long'
}

/** Why the operating system refused, in plain words. */
export function systemReason(error: unknown): string {
  const code = systemCode(error)
  if (code !== undefined && reasons[code] !== undefined) return reasons[code]
  return error instanceof Error ? error.message : String(error)
}

/** The code of a system error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

/**
 * The name of a file to keep: `accanto-2026-11-23.txt`. It is seen in folders, mails and lists of recent files, so it
 * says neither journal nor copy nor locked; only the name under which its owner will look for it. A day apart from its
 * time of writing would be guessed from the file anyway. `.txt` opens anywhere as harmless letters.
 */
export const copyFileName = (day: string, ending: 'txt' | 'md' | 'json' = 'txt'): string => `accanto-${day}.${ending}`

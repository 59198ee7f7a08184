/** How many entries are drawn before "show more": thousands stay quick on an old computer. */
export const pageSize = 40

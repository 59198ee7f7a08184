/** The four core functions that screens of the course serve. */
export const functionIds = ['fn-social-emotional', 'fn-linkage', 'fn-daily', 'fn-ongoing'] as const

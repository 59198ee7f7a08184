/** In a sentence with more clauses than these one looks back only. */
export const nearestClauses = 12

/** First names that are words as well: a capital alone does not tell them. */
export const doubleNames =
  /^(?:bill|chase|dawn|drew|faith|frank|grace|grant|jack|joy|mark|miles|nick|pat|rob|rose|sue)$/

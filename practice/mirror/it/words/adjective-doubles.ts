/** Adjectives and adverbs spelled like a verb form. */
export const adjectiveDoubles = `
  amar~ apert~ attiv~ calm~ chiari chiar~ distint~ dur~ ferm~ fiss~ giovane legal~ inizial~ liber~ mort~ obbligat~ occupat~
  pratic~ precis~ presa presenti privat~ pulit~ regolare rott~ sporc~ stanchi stanc~ strett~ stuf~ svegli~ svegl~
  tard~ tener~ viv~ vuot~
`

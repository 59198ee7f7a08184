/** `stanc~` stands for stanco, stanca, stanci and stance: an Italian ending for anyone, one or many. */
export const spellOut = (part: string): string[] =>
  part.length > 1 && part.endsWith('~') ? ['o', 'a', 'i', 'e'].map((ending) => part.slice(0, -1) + ending) : [part]

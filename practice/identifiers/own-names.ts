/** Words that a person, or a trainer for a group, named as theirs; found however they are capitalised. */
export type OwnNames = { people: readonly string[]; places: readonly string[]; services: readonly string[] }

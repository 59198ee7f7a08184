import { toSet } from '../../names/to-set.ts'

export const titles: ReadonlySet<string> = toSet(`
sig sig.ra signor signora signorina sor sora dott dottor dottore dottoressa dr prof professor professoressa avv avvocato avvocata ing don padre
suor suora fra frate fratel zio zia nonno nonna compare comare maestro maestra capitano maresciallo
`)

import { toSet } from '../../names/to-set.ts'

/** Cities that are often named, by their last word too; one of several words stands with hyphens. */
export const cities: ReadonlySet<string> = toSet(`
agrigento alessandria ancona andria aosta arezzo ascoli asti avellino bari barletta belluno benevento bergamo biella bologna bolzano brescia brindisi cagliari caltanissetta campobasso carbonia carpi carrara casalecchio caserta catania catanzaro cerignola cesena chieti civitavecchia como cosenza cremona crotone cuneo
empoli enna faenza fano fermo ferrara firenze foggia foligno forlì forli frosinone gela genova gorizia grosseto iglesias imola imperia isernia ivrea latina lecce lecco legnano livorno lodi lucca macerata manfredonia mantova marsala massa matera merano messina mestre milano modena molfetta monza napoli novara nuoro olbia oristano
padova palermo parma pavia perugia pesaro pescara piacenza pisa pistoia pomezia pordenone potenza pozzuoli prato ragusa rapallo ravenna reggio rho rieti rimini riccione roma rovereto rovigo salerno sanremo sassari sassuolo savona scandicci siena siracusa sondrio spezia taranto teramo terni torino trapani trento treviso trieste udine urbino varese venezia ventimiglia verbania vercelli verona viareggio vibo vicenza vigevano viterbo vittoria volterra
londra parigi berlino madrid barcellona bruxelles vienna zurigo lugano monaco bucarest tirana kiev kyiv varsavia mosca istanbul casablanca tunisi cairo lagos dakar dacca accra marsiglia nizza atene belgrado
`)

/** Cities that are words, or people's names, too. */
export const cityDoubles: ReadonlySet<string> = toSet(
  'como lodi prato massa potenza fermo latina asti enna vittoria monaco reggio siena lecce empoli carpi gela vibo spezia imperia carrara nizza alessandria ancona',
)

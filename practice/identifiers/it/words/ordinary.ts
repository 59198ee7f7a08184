import { toSet } from '../../names/to-set.ts'

/** Words that people write with a capital inside a sentence and that name nobody. */
export const ordinary: ReadonlySet<string> = toSet(`
lunedì martedì mercoledì giovedì venerdì sabato domenica lunedi martedi mercoledi giovedi venerdi
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
natale pasqua pasquetta capodanno epifania befana ferragosto ognissanti carnevale ramadan quaresima santo santa san sant
dio signore madonna gesù cristo allah papa bibbia corano vangelo messa chiesa moschea
empatia accettazione esperienza equità reciprocità empowerment autodeterminazione riservatezza ascolto attivo pari supporto sostegno peer support agent supporter unità unita atl rispetto fiducia
questura prefettura comune regione stato ministero tribunale municipio anagrafe ospedale pronto soccorso asl ausl usl sert serd inps inail isee caf naspi spid cud tari imu siae caritas croce rossa posta poste banca polizia carabinieri
italia europa africa asia america francia germania spagna inghilterra romania ucraina albania marocco tunisia egitto nigeria ghana senegal mali gambia somalia eritrea etiopia siria iraq iran turchia pakistan bangladesh india cina russia polonia moldavia serbia bosnia croazia kosovo macedonia bulgaria grecia perù peru ecuador colombia brasile argentina filippine afghanistan libia algeria camerun sudan libano georgia sicilia sardegna puglia calabria campania lombardia emilia romagna toscana veneto piemonte liguria lazio abruzzo molise umbria marche friuli svizzera belgio olanda portogallo
mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec parkinson alzheimer down asperger
whatsapp facebook instagram telegram tiktok google youtube messenger skype zoom teams gmail internet word excel iphone android samsung netflix amazon paypal postepay wifi sms mail email e-mail pc tv tg dvd cd ok
fiat panda punto uno ford golf opel renault volkswagen toyota bmw vespa nutella coca cola ikea lidl coop conad esselunga mcdonald
gentile egregio cara caro carissima carissimo ciao salve buongiorno buonasera grazie prof anonimo dottoressa dottore avvocata avvocato signora signor
italiano italiana inglese francese inno nord sud est ovest internet covid aids hiv tbc sla tac amen
io tu lui lei noi voi loro
via viale piazza corso vicolo
`)

import { createHintFinder, type HintPatterns } from '../create-hint-finder.ts'
import { isOwnStory } from './is-own-story.ts'

const nations =
  'afghan[oa]|albanes[ei]|algerin[oa]|argentin[oa]|bengales[ei]|bosniac[oa]|brasilian[oa]|bulgar[oa]|camerunens[ei]|cines[ei]|colombian[oa]|croat[oa]|cuban[oa]|curd[oa]|ecuadorian[oa]|egizian[oa]|eritre[oa]|etiop[ei]|filippin[oa]|gambian[oa]|georgian[oa]|ghanes[ei]|indian[oa]|iranian[oa]|irachen[oa]|ivorian[oa]|kosovar[oa]|liberian[oa]|libic[oa]|lituan[oa]|macedon[ei]|malian[oa]|marocchin[oa]|moldav[oa]|nigerian[oa]|pachistan[oa]|palestines[ei]|peruvian[oa]|polacc[oa]|portoghes[ei]|rom|romen[oa]|rumen[oa]|russ[oa]|senegales[ei]|serb[oa]|sinti|sirian[oa]|somal[oa]|sudanes[ei]|tedesc[oa]|tunisin[oa]|turc[oa]|ucrain[oa]|venezuelan[oa]|siciliano?a?|napoletan[oa]|calabrese|pugliese|sard[oa]'
const countries =
  "Afghanistan|Albania|Algeria|Bangladesh|Bosnia|Brasile|Bulgaria|Camerun|Cina|Colombia|Congo|Croazia|Ecuador|Egitto|Eritrea|Etiopia|Filippine|Gambia|Georgia|Ghana|Guinea|India|Iran|Iraq|Kosovo|Libano|Libia|Macedonia|Mali|Marocco|Moldavia|Nigeria|Pakistan|Palestina|Perù|Polonia|Romania|Russia|Senegal|Serbia|Siria|Somalia|Sudan|Togo|Tunisia|Turchia|Ucraina|Venezuela|Costa d[’']Avorio|Sri Lanka|Sicilia|Sardegna|Calabria|Puglia"
const jobs =
  'autista|badante|barista|bracciante|calzolai[oa]|cameriere|cameriera|camionista|cantante|carpentiere|carrozziere|commess[oa]|contadin[oa]|cuoc[oa]|elettricista|fabbro|falegname|fornai[oa]|fotograf[oa]|giardiniere|giornalista|idraulico|imbianchino|infermier[ea]|ingegnere|insegnante|magazzinier[ea]|maestr[oa]|marinaio|meccanico|medico|minatore|muratore|musicista|operai[oa]|panettiere|parrucchier[ea]|pasticcer[ea]|pastore|pescatore|pittore|poliziotto|portiere|postino|professore|professoressa|pugile|sarta?o?|saldatore|soldato|tassista|taxista|tornitore|avvocat[oa]|architett[oa]|attore|attrice|bidell[oa]|guardia giurata|operatrice|muletista'
const work =
  "fa(?:ceva)? le pulizie|guida(?:va)? (?:l[’']autobus|il taxi|il camion|i camion)|cuce(?:va)? \\p{L}+|vende(?:va)? \\p{L}+|suona(?:va)? \\p{L}+|lavora(?:va)? (?:in|alla|al|nei|nelle|come) \\p{L}+|faceva (?:il|la|l[’']) ?\\p{L}+|studia (?:da|per) \\p{L}+"

const patterns: HintPatterns = [
  ['origin', nations, 'giu'],
  ['origin', countries, 'gu'],
  ['job', `(?:ex[ -])?(?:${jobs})`, 'giu'],
  ['job', work, 'giu'],
  [
    'event',
    'incendio|terremoto|alluvione|frana|in guerra|la guerra|carcere|galera|infarto|ictus|tumore|operazione al \\p{L}+|incidente|ponteggio|fallimento|sfratto|sfrattat[oa]|divorzio|separazione|naufragio|sbarcat[oa]|gommone|licenziat[oa]|perso il lavoro|la fonderia',
    'giu',
  ],
  [
    'family',
    "(?:due|tre|quattro|cinque|sei|\\d) (?:figli[ae]?|bambin[ie]|fratelli|sorelle|gemell[ie])|un[ao’'] ?figli[oa] in \\p{L}+|gemell[ie]|incinta|vedov[oa]|orfan[oa]|perso (?:il marito|la moglie|il figlio|la figlia|il padre|la madre)|aspetta (?:un bambino|una bambina|il secondo|il terzo|la terza|un figlio)",
    'giu',
  ],
  [
    'body',
    'senza (?:una gamba|un braccio|una mano|un occhio|denti)|un occhio solo|sedia a rotelle|zoppica|stampell[ae]|cicatrice \\p{L}+|tatuaggi[oi]? \\p{L}+|cieco|cieca|sord[oa]|balbuzie|balbetta|capelli rossi|protesi',
    'giu',
  ],
  ['single', "l[’']unic[oa]|la sola|il solo", 'giu'],
]

export const findHints = createHintFinder(patterns, isOwnStory)

/**
 * Verbs in -ere that are regular but for their passato remoto (first person) and participle. A bare
 * ending stands for the same verb with a prefix: `prendere: ap com` is apprendere and comprendere too.
 */
export const strongVerbs = `
  prendere presi preso: ap com ri intra sor
  rendere resi reso: ar
  tendere tesi teso: at es in pre s sot con dis
  spendere spesi speso
  scendere scesi sceso: di a tra con
  accendere accesi acceso: ri
  appendere appesi appeso
  dipendere dipesi dipeso
  sospendere sospesi sospeso
  offendere offesi offeso
  difendere difesi difeso
  chiudere chiusi chiuso: rin soc
  concludere conclusi concluso
  escludere esclusi escluso
  includere inclusi incluso
  deludere delusi deluso
  illudere illusi illuso
  decidere decisi deciso
  uccidere uccisi ucciso
  coincidere coincisi coinciso
  dividere divisi diviso: con sud
  ridere risi riso: sor de ir
  perdere persi perso: dis
  mordere morsi morso
  correre corsi corso: rin per oc soc con ac ri in s
  chiedere chiesi chiesto: ri
  mettere misi messo: am com per pro ri s am scom tras im e sotto di o pre fram intro
  scrivere scrissi scritto: de i pre sotto tra ri circo
  leggere lessi letto: ri e
  correggere corressi corretto
  reggere ressi retto: sor
  proteggere protessi protetto
  piangere piansi pianto: com rim
  spingere spinsi spinto: re so
  stringere strinsi stretto: co ri re
  fingere finsi finto
  dipingere dipinsi dipinto
  tingere tinsi tinto: at
  vincere vinsi vinto: con av ri
  giungere giunsi giunto: rag ag
  ungere unsi unto
  pungere punsi punto
  volgere volsi volto: ri coin s av scon tra capo
  sorgere sorsi sorto: in ri
  porgere porsi porto: s
  accorgere accorsi accorto
  scorgere scorsi scorto
  spargere sparsi sparso: co
  crescere crebbi cresciuto: ac de rin
  conoscere conobbi conosciuto: ri dis mis
  nascere nacqui nato: ri
  piacere piacqui piaciuto
  rompere ruppi rotto: inter cor ir
  discutere discussi discusso
  esprimere espressi espresso
  deprimere depressi depresso
  concedere concessi concesso
  succedere successi successo
  riflettere riflessi riflettuto
  connettere connessi connesso: dis
  muovere mossi mosso: com pro s
  piovere piovvi piovuto
  assistere assistetti assistito
  esistere esistetti esistito: co
  insistere insistetti insistito
  resistere resistetti resistito
  assumere assunsi assunto
  riassumere riassunsi riassunto
  presumere presunsi presunto
  distinguere distinsi distinto
  invadere invasi invaso
  persuadere persuasi persuaso: dis
  esplodere esplosi esploso
  scuotere scossi scosso: ri
  fondere fusi fuso: con dif
  nascondere nascosi nascosto
  rispondere risposi risposto: cor
  diffondere diffusi diffuso
  risolvere risolsi risolto
`

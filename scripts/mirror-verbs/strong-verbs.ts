/**
 * Verbs in -ere that are regular but for their passato remoto (first person) and participle. A bare
 * ending stands for the same verb with a prefix: `prendere: ap com` is apprendere and comprendere too.
 */
export const strongVerbs = `
  prendere presi preso: ap com ri sor
  rendere resi reso: ar
  tendere tesi teso: at in pre
  spendere spesi speso
  scendere scesi sceso
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
  dividere divisi diviso: con
  ridere risi riso: sor de
  perdere persi perso
  mordere morsi morso
  correre corsi corso: rin per oc soc ac ri s
  chiedere chiesi chiesto: ri
  mettere misi messo: am com per pro ri s am scom tras di
  scrivere scrissi scritto: de i pre sotto ri
  leggere lessi letto: ri e
  correggere corressi corretto
  reggere ressi retto: sor
  proteggere protessi protetto
  piangere piansi pianto: rim
  spingere spinsi spinto: re so
  stringere strinsi stretto: co
  fingere finsi finto
  dipingere dipinsi dipinto
  vincere vinsi vinto: con
  giungere giunsi giunto: rag ag
  pungere punsi punto
  volgere volsi volto: ri coin s scon
  sorgere sorsi sorto: in ri
  accorgere accorsi accorto
  crescere crebbi cresciuto
  conoscere conobbi conosciuto: ri
  nascere nacqui nato: ri
  piacere piacqui piaciuto
  rompere ruppi rotto: inter
  discutere discussi discusso
  esprimere espressi espresso
  deprimere depressi depresso
  concedere concessi concesso
  succedere successi successo
  riflettere riflessi riflettuto
  connettere connessi connesso
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
  persuadere persuasi persuaso
  esplodere esplosi esploso
  scuotere scossi scosso
  fondere fusi fuso: con dif
  nascondere nascosi nascosto
  rispondere risposi risposto: cor
  diffondere diffusi diffuso
  risolvere risolsi risolto
`

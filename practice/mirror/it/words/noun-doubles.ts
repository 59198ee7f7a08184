/** Nouns spelled like a verb form; `accord+` stands for accordo and accordi, `chiamat%` for chiamata and chiamate. */
export const nounDoubles = `
  abit+ abus+ accolta accord+ acquist+ affitt+ aiut+ alloggi+ amo anima animale animali appunt+ aprile arresto arriv+
  ascolto aspett+ attacchi attes% auguri aumento avvis+ baci+ bagn+ ball+ blocchi buca caccia calcol+ calma cambi+
  cammin+ camp+ campane cant+ capitale carica causa cena centr+ centrale chiamat% chiavi chiusa collega colori comandi
  comment+ compiti condanna condizioni confront+ consegna consigli+ cont+ contatt+ contratt+ controll+ copert% copia
  cors% cors+ cost+ cucin% cura danno denuncia deposito desideri destino detto difes% disegn+ disturb+ document+
  domanda don+ dosi entrat% esit+ fallo fatica fatt+ fiato figura firma fond+ forma fren+ fumo funzioni gener+
  generale giochi gioco gir+ guadagn+ guast+ guida gust+ impegn+ impiego import+ incontr+ inizio insult+ interessi
  invidia invit+ lament+ lavor+ legge leggi lett+ limiti lotta marca medico meno mente menti mess% messo misura monti
  mort+ morte moss% mostra motiv+ multa nota notifica offert% ordini ospiti paga parcheggio parte parti partit% pass+
  passeggiat% pazienti pena penale pensioni perdono pes+ pesca piant+ piazza piazzale piega port% portale portata
  post% post+ postale pranz+ pratica prego premi pres% presenta presenti privato process+ progett+ programma promess%
  propost% prova punt% punt+ quadr+ raccolta raccolto raccont+ ragioni recita reclamo recupero regal+ registro regola
  replica rest+ ricerca richiest% ricord+ ricover+ rientro rifiut+ rimbors+ rinnovo rinuncia riparo riposo rischi+
  rispetto rispost% ritard+ ritiro ritorno rivolta sald+ sale salt+ salut+ sapere sbagli+ scala scambio scarico scelt%
  schifo sciopero scont+ scritta scritto scusa sede segn+ segnale segnali seguito sfida sfoghi sforz+ sfratt+ silenzio
  sistema sistemi sogn+ somma sorpres% sospetti sosta spavent+ specchio spes% spint% squillo stacco stampa stat+ stima
  stretta studi+ stufa suon+ sveglia svolt% tappa tardi telefon+ telefonata temi tend% termini terra tessera testa
  timbro tiro tocco traccia trasloco tratt+ trucco truffa tutela urla us+ uscit% valle vergogna verifica versi vestit+
  visita vist% vivo voglia vol+ volt% volt+ vot+ vuot+
`

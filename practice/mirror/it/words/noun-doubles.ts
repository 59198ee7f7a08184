/** Nouns spelled like a verb form; `accord+` stands for accordo and accordi, `chiamat%` for chiamata and chiamate. */
export const nounDoubles = `
  chiavi ospiti collega abit+ accolta accord+ affitt+ aiut+ alloggi+ amo anima animale animali appunt+ aprile arresto arriv+ ascolto
  aspett+ attacchi attes% auguri aumento avvis+ baci+ blocchi buca caccia calma cambi+ cammin+ camp+ carica causa
  cena chiamat% chiusa compiti condanna consegna consigli+ cont+ controll+ copert% copia cors% cors+ cucin% cura
  danno denuncia deposito desideri destino detto difes% disegn+ disturb+ document+ domanda entrat% fallo fatica fatt+
  fiato figura firma fond+ forma giochi gioco gir+ guida impegn+ impiego incontr+ inizio invidia invit+ lament+
  lavor+ legge leggi lett+ lotta marca medico meno mente menti mess% messo misura mort+ morte moss% motiv+ multa nota
  notifica offert% paga parcheggio parte parti partit% pass+ passeggiata pena perdono pes+ pesca piant+ piazza
  piazzale piega port% portata post% post+ pranz+ pratica prego pres% presenta presenti privato programma promess%
  propost% prova punt% punt+ raccolta raccolto raccont+ ragioni recita reclamo recupero registro regola replica rest+
  ricerca richiest% ricord+ rifiut+ rinuncia riposo rischi+ rispetto rispost% ritard+ rivolta sale salut+ sapere
  sbagli+ scala scambio scarico scelt% schifo sciopero scritta scritto scusa sede segn+ segnali seguito sfoghi sforz+
  silenzio sogn+ sorpres% specchio spes% spint% squillo stacco stat+ stima stretta studi+ stufa sveglia svolt% tappa
  tardi telefon+ telefonata temi tend% termini terra tessera testa timbro tiro tocco traccia trasloco trucco urla us+
  uscit% vergogna verifica vestit+ visita vist% vivo voglia volt% vuot+
`

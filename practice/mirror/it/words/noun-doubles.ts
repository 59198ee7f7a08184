/** Nouns spelled like a verb form; `accord+` stands for accordo and accordi, `chiamat%` for chiamata and chiamate. */
export const nounDoubles = `
  abbandono abit+ accolta accord+ affitt+ aiut+ alloggi+ amo anima animale animali appunt+ arresto arriv+ ascolto
  aspett+ attacchi attacco attes% auguri aumento avvis+ baci+ blocchi blocco buca caccia calma cambi+ cammin+ camp+
  capi carica carichi carico causa cena chiamat% chiusa colpi comando compenso compiti condanna conferma consegna
  consigli+ consumo cont+ controll+ copert% copia cors% cors+ critica cucin% cura danno delega denuncia deposito
  desideri destino detto difes% digiuno disegn+ disturb+ document+ domanda dosi entrat% esercito fallo fatica fatt+
  fiato fidanzata fidanzato figura fini firma fissa fond+ forma freno giochi gioco gir+ grido guida impegn+ impiego
  importo incarichi incarico incontr+ inganno inizio interessi intes% invidia invio invit+ lament+ lancio lavor+ lega
  legge leggi lett+ limiti lotta macchia marca medico meno mente menti mess% messo minaccia misura morso mort+ morte
  moss% mostra motiv+ multa nota notifica nuoto odio offert% offes% ordini paga parcheggio parte parti partit% pass+
  passeggiata passeggio pena pensionati perdono pes+ pesca piant+ piazza piazzale piega port% portata pos% post%
  post+ pranz+ pratica prego preparo pres% presenta presenti pretese privato profitto programma programmi promess%
  propost% prova punt% punt+ raccolta raccolto raccont+ ragioni recita reclamo recupero registro regola replica rest+
  ricarica ricatto ricerca richiamo richiest% ricord+ rifiut+ rifugio rinuncia rinvio riposo ripresa rischi+ risorse
  rispetto rispost% risveglio ritard+ ritiro ritrovo rivolta rovina ruota russo sale salita salut+ sapere sbagli+
  scala scambio scarico scelt% schifo sciopero sconto scopert% scort% scritta scritto scusa sede sedi segn+ segnale
  segnali seguito sfida sfoghi sfogo sforz+ silenzio soffio sogn+ somma sorpres% sosta sparo specchio spes% spint%
  sposa sposo spreco squillo stacco stampa stat+ stenti stima stretta studi+ stufa sveglia svolt% tappa tardi tassa
  telefon+ telefonata tema temi tend% termini terra tessera testa timbro tiro tocco traccia trasloco trucchi trucco
  truffa tutela urla urlo us+ uscit% vanto veglia vergogna verifica vestit+ visita vist% vivo voglia volt% volto vot+
  vuot+
`

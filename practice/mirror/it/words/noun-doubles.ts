/** Nouns spelled like a verb form. */
export const nounDoubles = `
  abbandono abbracci abbraccio abiti abito abusi abuso accolta accordi accordo acquisti acquisto affanni affanno
  affitti affitto aiuti aiuto alloggi alloggio amo anima animale animali appelli appello appoggi appoggio appunti
  appunto arresto arrivi arrivo ascolto aspetti aspetto assegni assegno attacchi attacco attesa attese auguri aumento
  avvisi avviso baci bacio bagni bagno balli ballo blocchi blocco buca calma cambi cambio cammini cammino campi campo
  canti canto capi carica carichi carico causa cena centri centro chiamata chiamate chiusa colpi comando commenti
  commento compenso compiti condanna conferma confronti confronto consegna consigli consiglio consumo contatti
  contatto conti conto contratti contratto controlli controllo coperta coperte copia corsa corse corsi corso costi
  costo critica cucina cucine cura danno delega denuncia deposito desideri destino detto difesa difese digiuno disegni
  disegno disturbi disturbo documenti documento domanda doni dono dosi entrata entrate esercito fallo fatica fatti
  fatto fiato fidanzata fidanzato fini firma fissa fondi fondo forma freno fumi fumo giochi gioco giri giro grido
  guida gusti gusto impegni impegno impiego importo incarichi incarico incontri incontro inganno inizio insulti
  insulto interessi intesa intese invidia invio inviti invito lamenti lamento lancio lavori lavoro lega legge leggi
  letti letto limiti lotta macchia marca medico meno mente menti messa messe messo minaccia misura morso morte morti
  morto mossa mosse mostra motivi motivo multa nota notifica nuoto odio offerta offerte offesa offese ordini paga
  parcheggio parte parti partita partite passeggiata passeggio passi passo pena pensionati perdono permessi permesso
  pesca pesi peso pianti pianto piazza piega porta portata porte posa pose posta poste posti posto pranzi pranzo
  pratica prego premi premio preparo presa prese presenta presenti pretese privato processi processo profitto progetti
  progetto programma programmi promessa promesse proposta proposte prova punta punte punti punto quadri quadro
  raccolta raccolto racconti racconto ragioni reclamo recupero regali regalo registro regola resti resto ricarica
  ricatto ricerca richiamo richiesta richieste ricordi ricordo ricoveri ricovero rifiuti rifiuto rifugio rimborsi
  rimborso rimpianti rimpianto rinuncia rinvio ripari riparo riposo ripresa rischi rischio risorse risparmi risparmio
  rispetto risposta risposte risveglio ritardi ritardo ritiro ritorni ritorno ritrovo rivolta rovina ruota russo sale
  salita salti salto saluti saluto sapere sbagli sbaglio scala scambio scarico scarti scarto scelta scelte schifo
  sciopero sconto scoperta scoperte scorta scorte scritta scritto scusa sede sedi segnale segnali segni segno seguito
  sfida sfoghi sfogo sforzi sforzo sfratti sfratto silenzio soffio sogni sogno somma sorpresa sorprese sorrisi sorriso
  sospetti sospetto sosta sparo specchio spesa spese spinta spinte sposa sposo spreco spunti spunto stacco stampa
  stati stato stima stimoli stimolo stretta studi studio stufa sveglia sviluppi sviluppo svolta svolte tagli taglio
  tardi tassa telefonata telefoni telefono tema temi tenda tende termini terra tessera testa testi testo timbro tiro
  tocco traccia trasloco tratti tratto trucchi trucco truffa tutela urla urlo uscita uscite usi uso vanto veglia
  vergogna verifica vestiti vestito viaggi viaggio visita vista viste vivo voglia voli volo volta volte volto voti
  voto vuoti vuoto
`

/** Nouns spelled like a verb form. */
export const nounDoubles = `
 abbraccio abbracci abito abiti accordo accordi acquisto acquisti affitto affitti aiuto aiuti allarme alloggio alloggi amo
 ansia appello appelli appoggio appoggi appunto appunti arma armi arresto arrivo arrivi ascolto aspetto aspetti attacco
 attacchi attesa augurio auguri aumento avviso avvisi bacio baci bagno bagni ballo balli bisogno bisogni blocco blocchi
 botta botte bottone bici busta buste buca calma caldo cambio cambi cammino cammini campo campi cane canto canti capo capi
 carica carico carichi cari carta carte caso casi causa cause cena cene cerchio chiamata chiamate chiusa coda colpa colpe
 colpo colpi comando commento commenti compagna compagno compagni compenso compito compiti conferma conferme
 confronto confronti consegna consegne consiglio consigli consumo contatto contatti conto conti controllo controlli
 copia copie coperta coperte coppia corda corsa corse corso corsi costo costi credito critica critiche cucina cucine
 cuore cura cure danno danni danza debito debiti delega deleghe denuncia denunce deposito desiderio desideri destino detto
 difesa difese difetto diffida digiuno disegno disegni disastro disturbo disturbi documento documenti domanda domande
 dono doni dose dosi dubbio dubbi entrata entrate errore esame esami esercito esempio esempi esperto esperti fallo
 fatica fatiche fatto fatti fede fermo fermata fermate festa feste fianco fiato fidanzata fidanzato fila file filo fili
 film fine fini firma firme fissa fondo fondi forma forme forza forze foto freno freddo fretta fumo fumi funzione
 furia gara gare genere giro giri gioco giochi gioia gioie giornata giudizio grido guaio guai guardia guardie guida guide gusto
 gusti idea impegno impegni impiego importo incarico incarichi inchiesta incontro incontri indirizzo indirizzi
 inganno inizio insulto insulti intesa interesse interessi intervento invio invito inviti invidia lancio
 lascito latte lavoro lavori lega legge leggi legame letto letti lettera lettere limite limiti lista lite liti litigio
 lode lotta lotte lutto macchia macchie mancia mano mani marca marcia maschera medico medici meno mente mente menti messa messe
 messo mezza mezzo mezzi minaccia minacce misura misure momento mondo morso morte morto morti mossa mosse mostra
 mostre moto motivo motivi multa multe muro nascita noia nome nomi nota note notifica notifiche nuoto numero numeri
 odio offerta offerte offesa offese ombra onda ora ore ordine ordini pace pagamento paga paghe pane parcheggio parte
 parti partita partite partenza passaggio passeggio passeggiata passo passi patente patto patti pausa pause paura paure pasto pasti pena
 pene pensiero pensieri pentola perdita perdite perdono permesso permessi peso pesi pianto pianti piano piani piatto piatti
 piazza piazze piega pieghe pieno pila pesca polvere porta porte portata posa pose posta poste posto posti pranzo pranzi
 pratica pratiche prego premio premi preparo presa prese presenta presente presenti prestito prestiti prezzo prezzi
 prima privato processo processi profitto progetto progetti programma programmi promessa promesse proposta proposte prova
 prove pulizia punta punte punto punti quadro quadri rabbia raccolta raccolto racconto racconti raffreddore ragione
 ragioni reclamo recupero regalo regali regola regole registro resto resti reto ricarica ricariche ricatto ricerca ricerche
 ricetta ricette richiamo richiesta richieste ricordo ricordi ricovero ricoveri riferimento rifiuto rifiuti rifugio riga
 righe rimborso rimborsi rimpianto rimpianti rinuncia riparo ripari riposo ripresa rischio rischi risparmio risparmi rispetto
 risposta risposte risveglio ritardo ritardi ritiro ritmo ritorno ritorni ritrovo roba rovina rovine russo sacco sala sale
 salita salto salti saluto saluti sapere sbaglio sbagli sbocco scala scale scambio scarico scarto scarti
 scarpa scatola scelta scelte scena scherzo schifo sciopero scontro sconto scontrino scopo scoperta scoperte scopa scorta
 scorte scritto scritta scuola scusa scuse segno segni segnale segnali segreto segreti seguito sella senso sensi sentenza sera
 sere sfida sfide sfogo sfoghi sforzo sforzi sfratto sfratti sguardo sguardi siga siesta soffio sogno sogni soldi sola
 solo somma somme sonno sorpresa sorprese sorriso sorrisi sospetto sospetti sosta spalla spalle sparo spazio spazi specchio
 spesa spese speranza spiaggia spie spina spinta spinte spirito sposa sposo spreco spunto spunti squadra stacco stampa
 stampe stanza stato stati stima stimolo stimoli storia storie strada strade stretta stress studio studi stufa svago
 sveglia sviluppo sviluppi svolta svolte taglio tagli tappa tappe tardi tasca tasche tassa tasse telefono telefoni telefonata
 tema temi tempesta tempo tempi tenda tende termine termini terra testa teste testo testi timbro timore timori tiro tono tocco
 torto torti tosse traccia tracce trasloco tratto tratti trucco trucchi truffa truffe turno turni uniforme uso usi urlo urla
 uscita uscite vanto veglia vela vendita vendite verifica verifiche vergogna versamento vestiti vestito via viaggio
 viaggi vicenda violenza visita visite vista viste vita vite vittima vivo voce voci voglia voglie volo voli volta volte volto
 voto voti vuoto vuoti notte notti casa case cosa cose vino vini padre madre figlio figli sede sedi famiglia
 marito mamma papà doccia docce pacco pacchi abbandono abuso abusi accesso accessi addio agio allenamento amore
 angolo anima anno anni assegno assegni assenza assistente avvocato base basi biglietto bar bambini birra bolletta bollette
 borsa borse braccia camera camere cambiamento cambiamenti centro centri cibo città collera collo comune comunità
 comportamento condanna condanne confidenza confini contratto contratti coraggio corpo dolore
 dolori dormitorio educatore emozione emozioni equipe famiglia fame festa figura gente giorno giorni gruppo gruppi lacrime
 lingua luce luogo luoghi macchina mattina medicina medicine mensa mese mesi minuto minuti modo modi mondo muri nervi operatore operatrice
 orario orari parola parole pastiglia persona persone piede piedi problema problemi psicologo psicologa quartiere riunione
 salute sangue silenzio sindacato sollievo sorella fratello sportello stazione stella tavolo tessera treno ufficio vestiario
 vicino vicini zaino esigenze pretese attese intese risorse accolta svista rivolta comparsa porta sonda doni affanno affanni
 animali animale patata patate lavori bisogni affetto affetti cenno cenni danno fermi lamento lamenti pensionati rinvio ruolo ruota ruote tutela tutele vantaggio vantaggi
`

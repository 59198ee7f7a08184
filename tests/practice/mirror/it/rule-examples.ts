import type { RuleId } from '#content/schema/mirror.ts'

type Examples = { marked: readonly string[]; free: readonly string[] }

/** For each rule of the Italian mirror: what it must mark, and what looks alike and must stay free of it. */
export const ruleExamples: Readonly<Record<RuleId, Examples>> = {
  'advice-modal': {
    marked: [
      'Dovresti davvero parlarne con qualcuno.',
      'devi parlarci e basta',
      'Secondo me devi lasciarlo.',
      'Credo che tu debba parlarle.',
      'Non puoi andare avanti così.',
      'Non devi farti mettere i piedi in testa.',
      'Dovrebbe riguardarsi, signora.',
    ],
    free: [
      'Dev’essere stato duro.',
      'Devi essere esausta.',
      'Devo dirti una cosa.',
      'Non devi rispondere.',
      'Mi dicevi che dovresti sentire l’avvocato.',
      'Dovresti essere contenta, dicono, e invece piangi.',
      'Devi alzarti alle quattro, tutti i giorni.',
      'Puoi partire da dove vuoi.',
      'Qui puoi farti la doccia.',
      'Non puoi più fidarti di lui.',
      'Cosa potresti fare, secondo te?',
    ],
  },
  'advice-imperative': {
    marked: [
      'Chiamalo domani.',
      'Vacci domani, con calma.',
      'Parlagliene.',
      'Non andarci da solo.',
      'Non lo chiamare.',
      'Prova con lo sportello di zona.',
      'Si rivolga al patronato.',
      'Chiedete un colloquio.',
      'Se ti senti solo chiama Luca.',
      'Fatti aiutare da qualcuno.',
      'nn rispondergli piu',
      'kiama il medico',
      'Se torna a gridare, esci e vai da tua sorella.',
      'Non accetti niente prima dell’udienza.',
    ],
    free: [
      'Raccontami.',
      'Prenditi il tempo che ti serve.',
      'Lui prova a cambiare e tu non ci credi più.',
      'La prova di italiano è a giugno.',
      'La chiamata è durata un’ora.',
      'Il cambio di turno ti ha scombussolato.',
      'Mio fratello lavora in cantiere e torna tardi.',
      'Apri la busta e ti tremano le mani.',
      'Corri da uno sportello all’altro e nessuno ti dà retta.',
      'Arriva la bolletta e ti manca il fiato.',
      'Chiama sempre alle otto, mia sorella.',
      'Mia zia dice sempre: mangia e dormi.',
      'Ti fermi a guardare le finestre.',
      'Fammi sapere com’è andata.',
    ],
  },
  'advice-performative': {
    marked: [
      'Ti consiglio di rivolgerti a un legale.',
      'Le suggerisco una visita.',
      'Il mio consiglio è di aspettare.',
    ],
    free: [
      'Non ti do consigli, resto qui.',
      'Posso darti un consiglio?',
      'Il consiglio di quartiere si riunisce mercoledì.',
      'L’assistente ti consiglia di aspettare e tu non ce la fai più.',
    ],
  },
  'advice-impersonal': {
    marked: [
      'Bisogna reagire.',
      'Sarebbe meglio non rispondergli.',
      'Ti farebbe bene uscire un po’.',
      'L’importante è non isolarsi.',
      'Basterebbe una telefonata.',
      'bisogna ke ti curi',
      'Vorrei che tu andassi a quella visita.',
      'Provare a chiamare, magari.',
      'Un salto al patronato e via.',
      'Una chiamata al medico e ti togli il dubbio.',
      'Prima la visita, poi il lavoro.',
      'Niente vino domani.',
      'Meglio se ci vai presto.',
      'Basta un foglio con la data.',
    ],
    free: [
      'Per me è importante capire bene.',
      'È importante per te che tua madre lo sappia.',
      'Non serve rispondere.',
      'La cosa più difficile è tornare a casa la sera.',
      'Ti aiuta camminare lungo il fiume.',
      'Basta sentire una sirena e torni lì.',
      'Una telefonata e ti crolla il mondo.',
      'Per entrare basta bussare.',
      'Basta un rumore per svegliarti.',
      'Che fatica, spiegare la stessa storia per la quinta volta.',
      'Dal dormitorio bisogna uscire entro le otto, così dice il regolamento.',
    ],
  },
  'advice-question': {
    marked: [
      'Perché non provi con un corso serale?',
      'Hai provato a parlargli?',
      'E se gli scrivessi una lettera?',
      'Che ne dici di una passeggiata?',
      'Non sarebbe meglio aspettare?',
      'E uno psicologo?',
      'hai provato a chiedere al comune??',
    ],
    free: [
      'A cosa hai già pensato?',
      'Perché non hai chiamato prima?',
      'Perché non dormi al centro?',
      'Cosa ti va di fare, oggi?',
      'E se ti raccontassi come è andata a me?',
      'Quello che dici mi tocca da vicino.',
    ],
  },
  'advice-in-your-shoes': {
    marked: ['Fossi in te lascerei perdere.', 'Al posto suo rifiuterei.', 'Io ne parlerei con il medico.'],
    free: [
      'Al posto tuo anch’io mi sarei arrabbiato.',
      'Vorrei capire meglio.',
      'Al posto tuo tutti si aspettavano una scenata, e tu sei rimasta zitta.',
    ],
  },
  'advice-wondering': {
    marked: ['Mi chiedo se una passeggiata ti farebbe bene.', 'Chissà se parlarne ti aiuterebbe.'],
    free: ['Mi chiedo come sia stato.', 'Mi chiedo se ti senti solo.'],
  },
  'advice-veiled': {
    marked: [
      'Tanti ragazzi qui fanno volontariato e stanno meglio.',
      'C’è chi si trova bene con lo yoga.',
      'Un sacco di donne si sono rifatte una vita.',
    ],
    free: ['Tante persone si sentono così.', 'C’è chi ti guarda come se fossi trasparente.'],
  },
  'advice-from-experience': {
    marked: ['A me ha aiutato il gruppo, quindi prova anche tu.', 'Con me ha funzionato: fai come ho fatto io.'],
    free: ['A me ha aiutato il gruppo. A te cosa aiuta?', 'Anch’io ho dormito su quella panchina.'],
  },
  'closed-question': {
    marked: ['Hai freddo?', 'Quando scade il permesso?', 'Sei arrabbiato o deluso?', 'Ti va se ti dico una cosa?'],
    free: ['Come stai?', 'Cosa ti tiene sveglia?', 'Raccontami.', 'Ti va di raccontarmi com’è andata?'],
  },
  'open-question': {
    marked: [
      'Com’è stato tornare al paese?',
      'A cosa ti aggrappi?',
      'Mi chiedo come ci si senta.',
      'come ti trovi coi nuovi coinquilini',
      'Sono curiosa di sapere com’è finita.',
    ],
    free: ['Quanti colloqui hai fatto?', 'Come ti chiami?', 'Che giorno è l’udienza?', 'Che ne dici di provare?'],
  },
  'why-question': {
    marked: ['Perché hai strappato la lettera?', 'Come mai hai cambiato idea?', 'xké ti sei licenziato?'],
    free: ['Sei qui perché ti hanno mandato.', 'Si capisce perché sei stanca.', 'Perché non provi a riposare?'],
  },
  reassurance: {
    marked: ['Andrà tutto bene.', 'Non è niente.', 'Vedrai che passa.', 'nn ti preoccupare'],
    free: ['Non so se andrà bene.', 'È un momento difficile; io ci sono giovedì.', 'C’è speranza, e c’è anche fatica.'],
  },
  'judgement-blame': {
    marked: [
      'Te la sei voluta.',
      'Sei un irresponsabile.',
      'Perché non hai chiamato prima?',
      'Non hai neanche avvisato.',
      'Approfitti di tutti.',
      'Avresti dovuto dirlo subito.',
      'Un adulto non si comporta così.',
    ],
    free: [
      'Non è colpa tua.',
      'Non hai nemmeno dormito.',
      'È come se avesse perso tutto.',
      'Ti senti in colpa.',
      'Ti hanno dato della pigra, e ti brucia.',
    ],
  },
  'judgement-praise': {
    marked: ['Bravo!', 'Sono fiera di te.', 'Ben fatto.'],
    free: ['Né bravo né cattivo: sei tu.', 'Complimenti alla nonna per la torta!'],
  },
  diagnosis: {
    marked: ['Hai la depressione.', 'Sei bipolare.', 'Prendi dieci gocce prima di dormire.'],
    free: ['Il dottore l’ha chiamata depressione, tu la chiami nebbia.', 'Ti senti giù da mesi.'],
  },
  promise: {
    marked: ['Te la trovo io la casa.', 'Ci sono sempre, anche di notte.', 'Te lo prometto.'],
    free: ['Non posso prometterti una casa.', 'Quello che posso fare è accompagnarti.', 'Leggo i messaggi il lunedì.'],
  },
  confidentiality: {
    marked: [
      'Enrico è in cura al centro di salute mentale.',
      'Ho riferito al tuo avvocato quello che mi hai confidato.',
      'Ti passo il numero di casa di Loretta: 051 000 0000.',
    ],
    free: ['Ciao Farid, come stai?', 'Ho letto la tua domanda.', 'Lo sportello è in via Roma 12.'],
  },
  'self-disclosure': {
    marked: ['Anch’io ho dormito su quella panchina.', 'Ci sono passata.', 'Quando bevevo nascondevo le lattine.'],
    free: ['Ho letto la tua mail.', 'Anch’io ti penso.', 'Hai dormito poco.'],
  },
  'overlong-self-disclosure': {
    marked: [
      'Anch’io ho perso la casa. Ho dormito in stazione per due anni. Ho lavorato di notte al mercato. Ho perso anche mia moglie.',
    ],
    free: ['Anch’io ho dormito su quella panchina.', 'Io ho perso la casa nel 2012. E tu, com’è andata?'],
  },
  reflection: {
    marked: [
      'Ti pesa non avere un posto tuo.',
      'Sembra che ti sia costato molto.',
      'nn vuoi pesare su nessuno',
      'Si sente presa in giro.',
      'Sei mesi senza una lettera.',
      'Come se tu non esistessi.',
      'Quindi la mattina resta il momento più duro.',
      'Hai ridato indietro le chiavi senza dire niente.',
    ],
    free: [
      'Ti ringrazio del messaggio.',
      'Ci vediamo giovedì.',
      'Chiama il centro.',
      'Hai freddo?',
      'Il tuo numero è in graduatoria.',
      'Da noi hai diritto alla doccia.',
      'Ti arriva una mail quando il documento è pronto.',
      'Mi dispiace per tua madre.',
      'Ci sono posti liberi il sabato.',
    ],
  },
  affirmation: {
    marked: ['Hai chiesto scusa per primo.', 'Ci vuole coraggio.', 'Hai tenuto la calma con tre bambini che urlavano.'],
    free: ['Bravo!', 'Hai perso il treno.', 'Hai freddo?'],
  },
  summary: {
    marked: ['Ricapitolando: hai tre scadenze, due figli e una sola paga.', 'Riassumo: lui parte, tu resti.'],
    free: ['Sei stanco.', 'Che cosa ti ha detto?'],
  },
  permission: {
    marked: ['Ti va se ti dico cosa ho notato?', 'Posso chiederti una cosa personale?', 'Vuoi che venga con te?'],
    free: ['Come posso aiutarti?', 'Ti va un caffè?', 'Hai freddo?'],
  },
  offer: {
    marked: [
      'Posso dirti due strade? Il sindacato o l’avvocata. O nessuna: scegli tu.',
      'Le va se le spiego i due tipi di abbonamento? Mensile o a scalare. O nessuno dei due: decida lei.',
    ],
    free: ['Posso dirti una cosa?', 'Ti consiglio il sindacato.'],
  },
}

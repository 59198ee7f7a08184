import type { Handbook } from '../schema/trainer.ts'

export const handbook: Handbook = {
  title: 'Per chi fa formazione',
  intro:
    'Accanto sta vicino al tuo corso. Non prende il posto tuo, della supervisione o del gruppo. Leggi qui, o stampa quello che ti serve.',
  handouts: [
    {
      id: 'trainer-lesson',
      title: 'Una prima lezione di due ore',
      about: 'Passo per passo, per un gruppo che non ha mai visto Accanto.',
      facts: ['train-need-1', 'why-own-answers-1', 'conf-agree-2'],
      parts: [
        {
          title: 'Prima di quel giorno',
          blocks: [
            {
              kind: 'list',
              lines: [
                'Usa Accanto per una settimana. Poi lo mostri con più calma.',
                'Leggi la scheda sicurezza, e tieni vicine le regole della tua organizzazione. Controlla i numeri del tuo Paese.',
                'Chiedi che cosa bisogna segnalare da voi, e a chi. Accanto non lo può sapere.',
                'Stampa i fogli per ogni persona. Non tutti possono installare, e non tutti vogliono.',
                'Scegli due conversazioni. Prima leggi le loro note.',
              ],
            },
          ],
        },
        {
          title: 'Le due ore',
          blocks: [
            {
              kind: 'table',
              head: ['Minuti', 'Che cosa fai', 'A che cosa serve'],
              rows: [
                [
                  '0–15',
                  'Un saluto. Ogni persona dice una cosa che l’ha aiutata quando qualcuno ascoltava.',
                  'Il gruppo sa più di qualsiasi schermo.',
                ],
                [
                  '15–25',
                  'Di’ che cos’è Accanto e che cosa non è. Leggi ad alta voce le frasi sulla privacy.',
                  'Nessuno deve scoprirlo dopo.',
                ],
                [
                  '25–40',
                  'Installate, o date i fogli. Si sceglie la lingua. Altro non serve.',
                  'Ci si aiuta. Nessuno resta indietro.',
                ],
                [
                  '40–55',
                  'Mostra la scheda sicurezza e «Nascondi». Di’ quali numeri si chiamano, qui da voi.',
                  'Viene per prima, quando ancora non serve.',
                ],
                [
                  '55–75',
                  'Leggete insieme tre pagine del corso. Chiedi: quando vi è capitato?',
                  'Le parole diventano cose vissute.',
                ],
                ['75–85', 'Pausa.', 'Leggere cose dure stanca.'],
                [
                  '85–110',
                  'Una conversazione sul muro. Il gruppo sceglie la risposta. Guardate che effetto fa all’altra persona.',
                  'Si vede che cosa fa una risposta, e nessuno viene giudicato.',
                ],
                [
                  '110–120',
                  'Tre minuti di calma. Chi vuole, scrive. Nessuno legge ad alta voce.',
                  'Qui comincia una piccola abitudine.',
                ],
              ],
            },
          ],
        },
        {
          title: 'Alla fine',
          blocks: [
            {
              kind: 'text',
              text: 'Fai due domande: che cosa porti a casa, e che cosa era troppo? Resta dieci minuti per chi vuole parlarti a tu per tu.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-privacy',
      title: 'Che cosa dire sulla privacy',
      about: 'Frasi da leggere ad alta voce, con i loro limiti.',
      facts: ['conf-rule-permission', 'conf-rule-own-story'],
      parts: [
        {
          title: 'Da leggere ad alta voce',
          blocks: [
            {
              kind: 'list',
              lines: [
                'Quello che scrivi resta su questo computer. Accanto non manda niente a nessuno.',
                'Senza una frase segreta, chi usa il tuo browser può leggere il tuo diario.',
                'Con la frase segreta, si apre solo con quella. Se la perdi, ti aiuta solo il codice di riserva, se lo hai tenuto.',
                'Se il computer non è tuo, dillo sulla prima pagina. Così le tue parole vanno via quando chiudi il browser.',
                'Ogni tanto salva una copia. Se togli Accanto, quello che hai scritto non c’è più.',
                'Scrivi di te. Lascia fuori quello che fa riconoscere altre persone. Accanto ti può mostrare quelle parole.',
                'Chi gestisce questo computer forse vede lo schermo, o i tasti che premi. Nessuna estensione lo può impedire.',
                'Un giudice può chiedere quello che hai scritto.',
                'Se qualcuno forse controlla questo computer, non usarlo per fare piani.',
                'Accanto non è un servizio di emergenza. Se c’è pericolo, chiama il numero. Poi chiama chi ti segue.',
              ],
            },
          ],
        },
        {
          title: 'Che cosa non chiedere mai',
          blocks: [
            {
              kind: 'list',
              lines: [
                'Non chiedere mai di vedere un diario, una sua parte, o quanto è lungo.',
                'Non chiedere mai i segni sui compiti, né la mappa del corso. Un giorno senza segni non dice niente.',
                'Non usarli mai per giudicare, pagare, certificare o correggere una persona. Chi sa che altri leggono può smettere di scrivere il vero.',
                'La pagina «A che cosa ho lavorato» è di chi la fa. Può anche non farla. Firma quello che c’è scritto. Non chiedere una riga di più.',
                'Non chiedere di scrivere su una persona aiutata. Chiedi che cosa hanno imparato, a voce, se vogliono dirlo.',
              ],
            },
            {
              kind: 'text',
              text: 'In Accanto chi fa formazione non ha una pagina per guardare. Non ci sono rapporti, e non si contano i giorni di fila. È una scelta. Usarlo è una scelta di ognuno: dillo, e che sia vero.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-installing',
      title: 'Installare con un gruppo',
      about: 'Il link del negozio, un file senza rete, i computer in comune, le scelte della tua organizzazione.',
      facts: [],
      parts: [
        {
          title: 'Dal negozio',
          blocks: [
            {
              kind: 'steps',
              lines: [
                'Apri la pagina del negozio sul tuo computer e copia l’indirizzo.',
                'Fanne un codice QR con un programma di cui ti fidi, e stampalo grande. Sotto scrivi l’indirizzo, per chi lo vuole battere a mano.',
                'Ogni persona apre la pagina sul suo computer e preme il pulsante per aggiungerlo.',
                'Si apre una prima pagina di Accanto. Basta scegliere la lingua.',
                'Fissalo: il pezzo di puzzle in alto nel browser, poi la puntina vicino ad Accanto.',
              ],
            },
          ],
        },
        {
          title: 'Senza rete',
          blocks: [
            {
              kind: 'text',
              text: 'Metti il file su una chiavetta. In Firefox apri la pagina dei componenti. Scegli «Installa componente da file»: serve il file del negozio, con la sua firma. In Chrome ed Edge estrai la cartella, accendi «Modalità sviluppatore» e caricala. Così però non si aggiorna da solo.',
            },
          ],
        },
        {
          title: 'Computer in comune',
          blocks: [
            {
              kind: 'list',
              lines: [
                'In un’aula di computer: sulla prima pagina scegli «Non è mio». Chiuso il browser, non resta niente.',
                'In un ufficio con un solo accesso: scegli «Lo uso con persone di cui mi fido», e una frase segreta.',
                'Dove ogni persona ha il suo accesso, ognuno ha il suo Accanto.',
                'Dillo a voce: su un computer in comune, scrivi meno.',
              ],
            },
          ],
        },
        {
          title: 'Le scelte della tua organizzazione',
          blocks: [
            {
              kind: 'text',
              text: 'Chi gestisce i computer può scegliere prima la lingua, i contatti, un pacchetto, e se serve la frase segreta. Con queste scelte nessuno può leggere un diario o portarlo fuori. E il diario non diventa più facile da aprire. Gli esempi sono nel progetto, nella cartella docs/policies.',
            },
          ],
        },
        {
          title: 'Pacchetti',
          blocks: [
            {
              kind: 'text',
              text: 'Un pacchetto porta le parole della vostra zona: contatti, servizi, frasi, conversazioni e domande vostre. Lo fai con dei moduli nel laboratorio dei pacchetti, e dai a tutti un file. Ognuno guarda che cosa porta, lo aggiunge dalle opzioni, e lo può togliere. Quello che è già scritto resta com’è.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-objectives',
      title: 'Che cosa si vede e si sente',
      about: 'Ogni obiettivo dell’unità, che cosa lo mostra in un gruppo, e dove lo si prova.',
      facts: ['obj-principles', 'obj-rules', 'obj-types', 'obj-role', 'obj-responsibilities', 'obj-confidentiality'],
      parts: [
        {
          title: 'Obiettivi',
          blocks: [
            {
              kind: 'table',
              head: ['Obiettivo', 'Che cosa si vede e si sente', 'Dove lo si prova'],
              rows: [
                [
                  'Conoscere i principi',
                  'Qualcuno nomina un valore e racconta una piccola scena in cui c’era, o mancava.',
                  'Corso: I sette valori. Domande: i principi. Conversazione: Tre righe su un tovagliolo.',
                ],
                [
                  'Spiegare le regole',
                  'Qualcuno dice con parole sue perché non si danno risposte già pronte.',
                  'Corso: A che cosa serve. Domande: le regole. Conversazione: Tu che faresti?',
                ],
                [
                  'Vedere che ci sono più tipi',
                  'Qualcuno distingue un gruppo da un parlare a due, e dice a che cosa serve ognuno.',
                  'Corso: Che cos’è il peer support. Domande: i tipi.',
                ],
                [
                  'Dire qual è il ruolo',
                  'Qualcuno dice che cosa farebbe, e che cosa lascerebbe a un professionista.',
                  'Corso: Chi fa peer support. Domande: il ruolo. Conversazione: Le voci, di notte.',
                ],
                [
                  'Nominare le responsabilità',
                  'Qualcuno chiede, prima di accompagnare, e allo sportello resta in silenzio.',
                  'Corso: Compiti e responsabilità. Il foglio della settimana. Conversazione: Allo sportello.',
                ],
                [
                  'Capire la riservatezza',
                  'Qualcuno dice i limiti al primo incontro, prima che arrivi un segreto.',
                  'Corso: La riservatezza. Foglio per l’altra persona. Conversazione: Non dirlo a nessuno.',
                ],
              ],
            },
            {
              kind: 'text',
              text: 'Questa tabella serve per guardare, non per dare voti. Se una cosa non si vede, chiedi che cosa aiuterebbe, e riprendila un altro giorno.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-threes',
      title: 'Prove in tre',
      about: 'Una persona parla, una ascolta, una guarda. Dieci minuti, poi si cambia.',
      facts: ['duty-listening', 'why-listen-2', 'why-valued-6'],
      parts: [
        {
          title: 'Come si fa',
          blocks: [
            {
              kind: 'steps',
              lines: [
                'Chi parla racconta una cosa vera e non troppo pesante: un autobus in ritardo, una lite in casa. Si ferma quando vuole.',
                'Chi ascolta lo fa per quattro minuti. Può parlare poco.',
                'Chi guarda fa un segno sul foglio, e non dice niente.',
                'Prima risponde chi parlava: quando ho sentito che mi ascoltavano?',
                'Poi chi ascoltava: che cosa è stato difficile?',
                'Per ultimo, chi guardava legge due cose dal foglio. Una che ha aiutato, e una da provare.',
                'Si cambia posto.',
              ],
            },
          ],
        },
        {
          title: 'Foglio per chi guarda',
          blocks: [
            {
              kind: 'table',
              head: ['Che cosa sento', 'Per esempio', 'Segni'],
              rows: [
                ['Domanda aperta', '«Com’è stato per te?»', ' '],
                ['Domanda chiusa', '«Hai chiamato?»', ' '],
                ['Rispecchiamento', '«Quindi eri lì, senza nessuno.»', ' '],
                ['Riconoscimento', '«Hai riprovato, anche con la paura.»', ' '],
                ['Riassunto', '«Prima la lettera, poi la lite, e ora il silenzio.»', ' '],
                ['Chiede il permesso', '«Ti va se ti racconto che cosa ho vissuto?»', ' '],
                ['Consiglio', '«Dovresti chiamarli.»', ' '],
                ['Perché', '«Perché non l’hai detto?»', ' '],
                ['Rassicurazione', '«Andrà tutto bene.»', ' '],
                ['Storia propria', 'Torna a chi parla?', ' '],
                ['Silenzio', 'Ha fatto qualcosa?', ' '],
              ],
            },
            { kind: 'text', text: 'Non c’è un numero giusto. I segni servono per parlare di che cosa è successo.' },
            { kind: 'blanks', labels: ['Una cosa che ha aiutato', 'Una cosa da provare'] },
          ],
        },
      ],
    },
    {
      id: 'trainer-cases',
      title: 'Gli stessi casi brevi, prima e dopo',
      about: 'Su carta, senza voti. Ognuno mette vicini i suoi due fogli.',
      facts: ['why-own-answers-3', 'val-equity-3', 'conf-exceptions', 'duty-accompany'],
      parts: [
        {
          title: 'Come si usa',
          blocks: [
            {
              kind: 'text',
              text: 'Dai il foglio all’inizio e di nuovo alla fine. Ognuno tiene i suoi. Al gruppo chiedi: che cosa oggi diresti in un altro modo? Nessuno deve mostrare il suo.',
            },
          ],
        },
        {
          title: 'Tu che cosa diresti?',
          blocks: [
            {
              kind: 'blanks',
              labels: [
                'Karim: «Mi hanno detto di no un’altra volta. Lì non ci torno.»',
                'Dora: «Tu ce l’hai fatta. Dimmi tu che cosa devo fare.»',
                'Pavel: «Venerdì vieni con me. Però parli tu.»',
                'Amina: «Ti dico una cosa, se giuri di non dirla.»',
                'Teo: «Ho ricominciato a usare. Ti vergognerai di me.»',
                'Irma: «Il dottore dice che ho la depressione. È vero?»',
              ],
            },
          ],
        },
        {
          title: 'Dopo, per conto proprio',
          blocks: [
            {
              kind: 'blanks',
              labels: ['Che cosa è cambiato fra i miei due fogli', 'Che cosa voglio provare questa settimana'],
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-questions',
      title: 'Domande per il gruppo',
      about: 'Per parlare, dopo le domande del corso. Le risposte con i loro motivi si possono stampare più sotto.',
      facts: ['val-reciprocity-3', 'help-balance-1'],
      parts: [
        {
          title: 'Per ogni obiettivo',
          blocks: [
            {
              kind: 'table',
              head: ['Obiettivo', 'Da chiedere al gruppo'],
              rows: [
                ['Principi', 'Quale valore ti viene facile, e quale ti costa? Quando è difficile accettare?'],
                ['Regole', 'Quando un consiglio ti ha fatto bene? Che cosa c’era stato prima?'],
                ['Tipi', 'Che cosa dà un gruppo, che due persone non si danno? E al contrario?'],
                ['Ruolo', 'Dove finisce il tuo ruolo? Chi c’è oltre quella linea?'],
                ['Responsabilità', 'Che cosa fa un testimone silenzioso, in tutto quel tempo?'],
                ['Riservatezza', 'Con quali parole diresti i limiti? Dille a chi ti siede accanto.'],
              ],
            },
            {
              kind: 'text',
              text: 'Può andare bene più di una risposta. Se il gruppo non è d’accordo, chiedi a ognuno che cosa sta proteggendo.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-plans',
      title: 'Piani per uno, quattro e otto incontri',
      about: 'In ogni incontro c’è una cosa da leggere, una da provare, una da portare a casa.',
      facts: ['intro-unit'],
      parts: [
        {
          title: 'Un incontro',
          blocks: [
            {
              kind: 'text',
              text: 'La prima lezione di due ore. Dai da portare a casa i compiti della settimana, le parole da tasca e i fogli della via di carta.',
            },
          ],
        },
        {
          title: 'Quattro incontri',
          blocks: [
            {
              kind: 'table',
              head: ['Incontro', 'Leggere', 'Provare', 'A casa'],
              rows: [
                ['1', 'Che cos’è il peer support; a che cosa serve', 'La prima lezione', 'Tre minuti al giorno'],
                ['2', 'I valori; chi fa peer support', 'In tre: domande aperte e rispecchiamenti', 'Parole da tasca'],
                [
                  '3',
                  'Le funzioni; i compiti',
                  'Conversazioni: Allo sportello, Tu che faresti?',
                  'I compiti della settimana',
                ],
                [
                  '4',
                  'La riservatezza; aiutare, e quanto pesa',
                  'Foglio per l’altra persona, a due. Ancora i casi',
                  'Io chi chiamo?',
                ],
              ],
            },
          ],
        },
        {
          title: 'Otto incontri',
          blocks: [
            {
              kind: 'table',
              head: ['Incontro', 'Leggere', 'Provare', 'A casa'],
              rows: [
                [
                  '1',
                  'Da dove si parte; che cos’è il peer support',
                  'La prima lezione. I casi su carta',
                  'Tre minuti al giorno',
                ],
                ['2', 'A che cosa serve', 'In tre: ascoltare e basta', 'Un momento di silenzio'],
                ['3', 'Svantaggi multipli', 'Conversazione: Le lettere chiuse', 'I servizi qui vicino'],
                ['4', 'I sette valori', 'In tre: rispecchiamenti', 'Un valore al giorno'],
                [
                  '5',
                  'Chi fa peer support; essere un modello',
                  'La propria storia in un minuto, poi di nuovo l’altra persona',
                  'Che cosa tengo per me',
                ],
                ['6', 'Le quattro funzioni centrali', 'Conversazione: Allo sportello', 'I compiti della settimana'],
                ['7', 'I compiti; aiutare, e quanto pesa', 'Dare e ricevere: io con chi parlo?', 'Le mie tre persone'],
                [
                  '8',
                  'La riservatezza; la formazione',
                  'Foglio per l’altra persona. Ancora i casi',
                  'A che cosa ho lavorato, se voglio',
                ],
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-care',
      title: 'Le note, «salta», e quando qualcuno ti dice una cosa',
      about: 'Perché un gruppo sia abbastanza al sicuro per imparare.',
      facts: ['conf-exceptions', 'help-strain-1', 'help-three-kinds-3'],
      parts: [
        {
          title: 'Prima delle scene dure',
          blocks: [
            {
              kind: 'list',
              lines: [
                'Alcune conversazioni parlano di violenza, di suicidio o di una ricaduta. Una nota lo dice prima.',
                'Leggi la nota ad alta voce. Di’ che una scena dura si può saltare, e che la porta è aperta.',
                'Chi esce torna quando vuole. Nessuno chiede il motivo.',
                'In due si lavora meglio. Una persona sta con il gruppo, l’altra è libera.',
              ],
            },
          ],
        },
        {
          title: 'Quando qualcuno ti dice una cosa',
          blocks: [
            {
              kind: 'steps',
              lines: [
                'Fermati e ascolta. Ringrazia per la fiducia.',
                'Di’ presto che cosa puoi tenere per te, e che cosa no.',
                'Chiedi: adesso sei al sicuro? Se no, aprite insieme la scheda sicurezza e chiamate.',
                'Se forse è in pericolo un bambino o un’altra persona, fai quello che la tua organizzazione ti chiede. Se puoi, dillo prima alla persona.',
                'Chiedi che cosa vorrebbe, e chi vorrebbe vicino.',
                'Scrivi solo quello che serve alla tua organizzazione. Non in Accanto.',
                'Poi parla con chi segue te. Pesa anche su di te.',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-paper-path',
      title: 'La via di carta',
      about: 'Per chi non può installare, o preferisce di no. Vale allo stesso modo.',
      facts: ['duty-relationships'],
      parts: [
        {
          title: 'Che cosa stampare',
          blocks: [
            {
              kind: 'table',
              head: ['In Accanto', 'Su carta'],
              rows: [
                ['Corso', 'I capitoli, con le parole da sapere'],
                ['I compiti di oggi', 'Una settimana di compiti su un foglio'],
                ['Frasi', 'Parole da tasca, otto per foglio'],
                ['Conversazioni', 'Sul muro, o lette a voce a due a due'],
                ['Domande', 'Le risposte con i loro motivi, per il gruppo'],
                ['Diario', 'Un quaderno tutto suo, tenuto dove nessuno guarda'],
                ['Scheda sicurezza', 'I numeri copiati a mano, in tasca'],
              ],
            },
            {
              kind: 'text',
              text: 'Non dire mai che qualcuno è indietro perché usa la carta. I fogli dicono le stesse cose, con le stesse parole.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-asked',
      title: 'Domande che le persone fanno',
      about: 'Risposte brevi, da dare a voce.',
      facts: ['why-not-advice-1'],
      parts: [
        {
          title: 'E che cosa rispondere',
          blocks: [
            {
              kind: 'table',
              head: ['Domanda', 'Risposta'],
              rows: [
                [
                  'Chi può leggere il mio diario?',
                  'Chi usa il tuo browser, se non hai una frase segreta. Se ce l’hai, solo chi la sa, o chi ha il codice di riserva.',
                ],
                ['Tu vedi se lo uso?', 'No. Non lo vede nessuno, nemmeno chi l’ha fatto.'],
                ['Si paga?', 'No. Non ha un account e non ha pubblicità.'],
                [
                  'Ho perso la frase segreta.',
                  'Lo apri con il codice di riserva. Senza nessuno dei due resta chiuso per sempre.',
                ],
                [
                  'Funziona sul telefono?',
                  'In Firefox per Android si apre come pagina. Per scrivere è più comodo un computer.',
                ],
                [
                  'Lo specchio mi dice che cosa dire?',
                  'No. Mostra dove fermarsi un momento, e decidi tu. Spesso qualcosa gli sfugge.',
                ],
                [
                  'I consigli sono vietati?',
                  'No. Sono un modo di aiutare, e non l’unico. Prima chiedi, e lascia la scelta.',
                ],
                ['Posso smettere?', 'Sì, quando vuoi. Nelle opzioni un pulsante cancella tutto.'],
                ['Serve internet?', 'Solo per installare. Poi funziona senza.'],
              ],
            },
          ],
        },
      ],
    },
  ],
}

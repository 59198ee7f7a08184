/**
 * 2048 parole da cui se ne tirano quattro a sorte per una frase segreta. Scelte a mano: comuni, senza accenti, da 4 a 8
 * lettere, nessuna che ferisca, mai due forme della stessa. Le controlla tests/content/passphrase-words.test.ts.
 */
export const words: readonly string[] = `
  abate abbazia abete abile abito accenno accento acciaio accordo acero aceto acqua acquario acuto adesso aereo
  affetto agenda aglio agnello agosto airone aiutare aiuto alba albergo albero album alfabeto alfiere alleanza alleato
  allegria allenare allievo alloggio alloro almeno altezza alto altro altrove altura alveare alzare amare ambiente
  ambito ambra amicizia amico ammirare amore ampio anatra anche ancora andare anello angelo angolo anima animale anno
  annuncio antenna anticipo antico anziano aperto apertura apice appello appetito applauso appunto aprile aprire
  aquila arancia arbitro archivio arco ardesia area argento argilla aria armadio armonia armonica arpa arrivo arrosto
  arte articolo artista ascesa asciutto ascolto asilo aspetto assaggio assenso assieme assolo asta astro ateneo
  atlante atleta atollo atomo atrio attento attesa attico attimo attivo atto attore attorno attrezzo audace aula
  aumento aurora autista autobus autore autunno avanti avena avorio avvio avviso azione azoto azzurro babbo bacheca
  bacino bacio bagaglio bagno baia baita balcone balia ballare ballata balletto ballo balsamo balzo bambino bambola
  banana banca bancone banda bandiera barba barbecue barbiere barca barile barone barra barretta base basso basta
  bastione battello batteria battito battuta baule beato becco bello benda bene benefico bere berretto bevanda bianco
  biberon bici bidone bikini bilancia biliardo bimbo binario biondo biscotto bisogno bivacco bivio blocco bocca bolla
  bonifica bordeaux bordo borgata borgo borsa bosco bottega bottone bouquet bozza braccio brano bravo bravura breve
  brezza brindare brodo bronzo bruno buca budino buffet buffo bulbo buono burro burrone bussola busta cabina cacao
  cactus cadenza calamita calcio calcolo caldaia caldo calice calmo calo calore calza calzino cambiare cambio camera
  camicia camino camion cammino campagna campana campione campo campus canale canapa cancello candela candido cane
  canestro cannella canoa canone canonica cantante cantare cantiere cantina canto cantore canzone capace capanna
  caparra capello capire capitale capitano capitolo capo capote cappello cappotto carbone cardine cardo carico carino
  caro carota carrello carro carrozza carta cartella cartone casa casacca casale cascata cascina casco cassa cassetto
  castello catalogo catino causa cauto cavallo caverna caviale caviglia cavo cavolo celebre celeste cena cenere cenno
  cento centro cera cercare cerchio cerniera cerotto certezza certo cervo cestino cetra chiaro chiave chiedere chilo
  chimico chiodo chioma chiosco chitarra chiuso ciano ciao cibo ciclista ciclo cielo cifra ciglio cigno ciliegia cima
  cina cinema cinque cintura ciondolo ciotola cipolla circo circolo ciuffo ciurma civetta civico civile clacson classe
  classico cliente clima cocco coda codice cogliere collana collare collegio colletto collina collo colomba colonna
  colore colosso colto comando cometa comfort comico comma commedia comodino comodo compagno compito composta compra
  comune concerto concetto concreto conferma confine conforto coniglio cono console contare contatto contea contento
  conto contrada convento coperta copia copione coppa coraggio corallo cordata cornice coro corolla corona corredo
  corrente correre corriere corso corteo cortese cortile cortina corvo cosa cosmo costa costanza costume cotone
  cratere cravatta creare credenza credere crema crescere cresta creta criceto croce crosta crostata cubo cucciolo
  cucina cucinare cucire cugino culla culmine cultura cuneo cuoco cuoio cuore cupido cupola cura curare curatore
  curioso cuscino custodia dado dalia dama danza danzare dare data debutto decade decimo decina dedica degno delfino
  delicato delizia demanio denso dente dentista dentro deposito deserto destino destro devoto dialogo diario dicembre
  dieci dieta dimora dinamo diploma dire diretto diritto discesa disco discorso disegno dispensa distanza disteso dito
  divano diverso dividere divino divisa doccia dodici dogana dolce dollaro domanda domani domenica domino donare donna
  dono dopo doppio dorato dormire dorso dote dotto dottore dovere dozzina drago dragone dramma drappo duetto duomo
  durata durezza ecco eclissi edicola edificio editore edizione effetto efficace elastico elefante elegante elenco
  elica elogio emblema emozione energia enfasi enigma enorme entrare epico epilogo epoca erba erede eredita eremita
  eroe esatto esempio esito esperto espresso essenza essere estate esterno esteso estivo estremo eterno etica euro
  europeo evento evviva fabbrica fabbro faccenda faccia facciata facile faglia falange falco falda fama famiglia
  famoso fango fantasia fantino faraone fardello farfalla farina farmacia faro fascia fascino fase fata fatto fattoria
  favola favore favorito febbraio fede fedele felice felpa fenice fenomeno ferie fermata fermo ferro ferrovia fervore
  festa fetta fiaba fiala fiamma fibra fico fidarsi fiducia fienile fieno fiera figura filiale film filo filone filtro
  finale finanza fine finestra fiocco fiore firma fischio fisso fitto fiume fiuto flauto flora flotta fluido flusso
  foca foglia folla folto fondale fondare fontana fonte foresta forma formale formica formula forno foro forse forte
  fortezza fortuna forza fosforo fossile fosso foto fragola frase fratello frazione freccia freddo fregata freno
  fresco fretta frigo frittata fronte frontone frullato frumento frutto fulmine fumetto fungo funivia furgone fusto
  futuro gabbiano gaio galassia galleria gallo gamba gamma gancio gara garage garanzia gatto gelato gelo gemello gemma
  genero generoso genio genitore gennaio gente gentile geologo gergo gesso gesto ghiaccio ghiaia ghisa giacca giacinto
  giallo giardino gigante giglio gilet giocare giocata gioco gioia gioiello giorno giostra giovane giraffa girare giro
  giugno giungla giusto glassa globale globo gloria goccia golfo gomito gomma gonna gradino gradito grado grafico
  grammo granaio granchio grande granito grano grato grazia grembo grido grigio griglia grillo grotta gruppo guancia
  guanto gufo guglia guida guidare guscio gusto iceberg icona idea ideale idioma idolo idrico imbarco immagine immenso
  imparare impasto impatto impegno impianto impiego impresa impronta impulso incanto inchino inciso incisore incontro
  incrocio indagare indice indizio indole indovino infanzia ingegno ingresso iniziale inizio innesto inno innocuo
  insalata insegna insetto insieme intatto intenso interno intero intesa intimo intorno intuire intuito inverno
  inverso inviato invio invitare invito iodio ipotesi iride iris ironia islanda isola istante istinto italiano jazz
  jeans judo karate kayak labbro laghetto lago laguna lampada lampo lana lancio lanterna largo lastra latte lattuga
  laurea lava lavagna lavanda lavare lavoro leale lega legame legare leggenda leggero legno lembo lemma lento lenzuolo
  leone lepre letizia lettera letto lettore lettura leva levante lezione libero libreria libro licenza liceo lido
  lieto lieve lievito lilla lima limite limonata limone lince linea lingua lino lirica liscio lista litorale litro
  livello locale locanda lode loggia logica logo lontano luce lucerna lucido luglio lumaca lume luna lunare lunetta
  lungo luogo lupo lustro macchia macchina madre maestro magenta maggio magico maglia maglione magma magno mago mais
  mandria mangiare manica maniera maniglia mano manovra mantello manto manuale mappa maratona marchio marcia mare
  marea margine marina marinaio marmo marrone martello marzo maschera mascotte massimo materia matita mattina mattone
  maturo mazzo medaglia medicina medico medusa mela melodia melone memoria meno menta mentore mercato merenda merlo
  mestiere meta metallo meteo metodo metro mettere mezzo micio midollo miele miglio miliardo mille minestra miniera
  minimo minore minuto mirare miscela mistero misto misura misurare mite mobile modello moderato moderno modesto modo
  modulo moglie molino molla molo molto momento monaco mondo moneta monte montone morbido more mosaico moschea mossa
  mostra motivo moto motore motorino motto mozzo mucca mucchio mulino mulo muovere muraglia muro muscolo museale museo
  musica musical mustang narciso nascere naso nastro natale nativo natura nautico nave navetta navigare nazione nebbia
  negozio nero nettare nettuno neve nicchia nido nipote nobile noce nodo nomade nome nonno nord norma normale nota
  notaio notare notizia notte novanta nove novella novembre nuca nucleo numero nuotare nuoto nuovo nutrire nuvola oasi
  obelisco oboe occhiali occhio oceano ocra odissea odore officina offrire oggetto oggi olio oliva olmo oltre omaggio
  ombrello omelette onda onesto onore opera operaio opinione opposto opuscolo opzione oracolo orario orbita ordinato
  ordine orecchio organico organo orgoglio oriente origine orlo ormai orologio orso orto orzo osare ospitare ospite
  osserva ossigeno osso osteria ottanta ottava ottica ottimo otto ottobre ottone ovale ovest ovvero pacco pace padella
  padre paese pagina paglia pagliaio palazzo palco palestra palio palla pallina pallone palmo palude panca pancetta
  panchina panda pane panino panna panorama pantera paradiso parco parete pari parlare parola parte partenza partire
  partita pascolo passare passato passero passo pasta pastore patata patente patria patto pausa pavone paziente
  pazienza pecora pedale pedina pegno pelle pendio penna pennello pensare pensiero pentola pepe pera percorso perfetto
  pergola periodo perito perla permesso perno persiana persico pescare pesce pesto pettine pezzo piacere pianeta piano
  pianta piantare pianura piastra piatto piazza picchio piccione picco piccolo piede piega pieno pietra pigiama pila
  pilastro pilota pineta pinguino pino pioggia piscina pisello pista pittore pittura piuma pizza pizzico placca
  placido plasma plastica platino plurale podere podio poema poesia poeta poetico poggio polare polenta polka pollice
  polline pollo polmone polo polso poltrona polvere pomodoro ponente ponte popolo porpora porta portale portare
  portico portone posare posta postino potenza potere pozza pranzo prateria pratico prato preciso prefisso pregare
  pregio preludio premere premio prendere presa presente presepe preside presso presto pretesa pretesto prezioso
  prezzo primato primo principe prisma procione prodigio prodotto profeta profilo profumo progetto prologo promessa
  pronome pronto proprio prosa prospero prossimo prova provare prua pulire pulito pulizia pullman pulsante puma punto
  puntuale pupazzo purezza puro puzzle quaderno quadro quanto quaranta quarto quarzo quasi quattro quello quercia
  questo quindici quinto quiz quota raccolta racconto radar radice radio raduno ragazzo raggio ragione ragno rally
  ramo rampa rana rapido rapporto raro razzo reale recente recinto recita record regale regata regia regina regione
  regista registro regno regola relax reliquia remo remoto reparto replica resina respiro restare resto rete retina
  retro rettore ribalta riccio ricerca ricetta ricordo ridere rientro riflesso riforma rifugio riga rilievo rima
  rimedio rinforzo rione riparo riposo ripresa risata riserva riso risorsa rispetto risposta ritmo rito ritorno
  ritratto ritrovo riunione riva rivale riviera rivista robot roccia roditore romanzo ronzio rosa rosato rosone rosso
  rotaia rotolo rotonda rotta roulotte rovere rovescio rubino rubrica rugby rullo rumore ruolo ruota rurale ruscello
  rustico sabato sabbia sacco saga saggezza saggio sagoma sagra sagrato salario salato saldo sale salire salita
  salmone salone salotto salsa saltare salto salutare salute salvezza samba sano santo sapere sapiente sapone sapore
  sarto sasso sbocco scacchi scaffale scafo scaglia scala scalare scambio scarabeo scarpa scatola scatto scavare scavo
  scelta scena scettro schema scherma scherzo schiena schiuma schizzo sciame sciarpa scienza sciolto sciroppo scivolo
  scoglio sconto scooter scopa scorso scorta scrivere scuderia scudo scultore scultura scuola scuro secchio secco
  secolo seconda sedere sedia seggio segnale segno segreto seguire sella selva semaforo seme semplice sempre senape
  senna sensato senso sensore sentiero sentire senza sera serale serata sereno serra servire servizio sesto seta
  settanta sette settore sezione sfera sfilata sfondo sforzo sgabello sguardo sicuro siero sigillo sigla signore
  silenzio simbolo simile simpatia sincero sindaco sinfonia singolo sintesi sipario sirena sistema slancio slitta
  smalto smeraldo smoking sobrio socio soffice soffio soffitta soglia sognare sogno soia solare solco sole solenne
  solido somma sonata sonetto sonno sonoro sopra soprano sorella sorgente sorgere sorpresa sorriso sorso sorte sottile
  sotto souvenir spalla spasso spazio spazzola specchio specie spedito speranza sperare spesso spezia spiaggia
  spiegare spilla spirale spirito sponda sposare sposo spugna spunto squadra squillo stabile stadio stagione stagno
  stalla stallone stamani stampa stanza stare stato statua stazione stecca stella stemma steppa stereo stile stilista
  stima stimolo stivale stoffa storia storico stormo strada strato stretto striscia strofa stucco studente studiare
  studio stufa stupore subito sublime successo succo sugo suite sultano suolo suonare suono supporto surf sveglia
  svelto svolta tabella tacchino taccuino talento talpa tamburo tana tandem tango tanto tappeto tappo targa tasca
  tasso tastiera tasto tattica tatto tavolo taxi tazza teatro teca tecnico tela telaio telefono tema tempera tempesta
  tempio tenace tenda tenero tennis tenore tenue tenuta teorema teoria terme termine terra terrazza terreno tesoro
  tessere tessuto testa tetto tigre timbro timido timo timone tino tinta tipico tirare titolare titolo toast toccare
  tocco tombola tonale tondo tonno tono topo torcia tornare tornata torneo toro torre torrente torrione torta totale
  traccia traino tram tramite tramonto transito trapano tratto trattore trave traversa trecento treno trenta tribuna
  trio trionfo triplo trittico trofeo tromba tronco trono trota trova trovare trucco tubo tuffo tunnel tuono turbine
  turista turno tuta tutore tutto uccello udito ufficio ulivo ultima ultra umano umido umore undici unghia unico
  unione unire unito uomo uovo urbano usanza usato uscire usuale utente utile vacanza vagare vagone valico valido
  valigia valle valletta valore valuta valvola valzer vaniglia vapore varco vario vasca vaso vassoio vasto vedere
  vegetale veicolo velluto velo veloce venire vento ventuno veranda verbo verde verdura vernice vero versante vertice
  veste vestire veterano vetrina vetro vetta viadotto viaggio viale vicenda vicino vicolo vigilia vigna vigore villa
  vincere viola violino virgola virtuoso visconte visione visita viso vista vitale vitamina vite vitello vittoria
  vivace vivaio vivere vivo vocale voce voglia volano volante volare volere volley volo volpe volto volume votare voto
  vulcano yacht yoga yogurt zaino zampa zappa zattera zebra zenit zenzero zero zinco zoccolo zodiaco zolfo zona zucca
  zucchero zuppa
`
  .trim()
  .split(/\s+/)

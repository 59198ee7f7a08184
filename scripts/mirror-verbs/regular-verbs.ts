/**
 * Regular Italian verbs by conjugation. A new verb is one word here; endings that change before e and i
 * (-care, -gare, -ciare, -giare, -gliare) are worked out. "!" after a verb: its i is stressed (invio, invii).
 */
export const regularVerbs = {
  are: `
    abbandonare abbassare abbracciare abbronzare abbuffare abitare abituare abusare accarezzare accelerare accennare
    accettare accoltellare accomodare accompagnare accontentare accorciare accordare accostare accumulare accusare
    acquistare adagiare adattare addebitare addormentare addossare adeguare adoperare adottare affacciare affannare
    affaticare affermare afferrare affidare affittare affogare affondare affrettare affrontare agevolare agganciare
    aggiornare aggirare aggiustare aggrappare aggravare agitare aiutare allacciare allagare allargare allarmare
    allegare allenare allentare alloggiare allontanare allungare alternare alzare amare amareggiare ambientare
    ammalare ammazzare ammirare analizzare ancorare angosciare animare annegare annoiare annotare annullare
    annunciare anticipare appaiare apparecchiare appassionare appiccicare applicare appoggiare apportare apprezzare
    approfittare approvare appuntare archiviare arrabbiare arrampicare arrangiare arredare arrestare arretrare
    arrischiare arrivare asciugare ascoltare aspettare aspirare assaggiare assecondare assegnare assicurare
    associare assomigliare attaccare atterrare attestare attirare attivare attraversare attuare augurare aumentare
    autorizzare avanzare avvantaggiare avvelenare avventurare avviare! avvicinare avvisare avvitare azzardare
    azzeccare baciare badare bagnare balbettare ballare banalizzare barcollare bastare beccare bendare bestemmiare
    bilanciare bloccare bocciare borbottare brontolare bruciare bucare bullizzare buttare calare calcolare calmare
    calpestare cambiare camminare campare cancellare candidare cantare capitare caricare cascare causare cavare
    celebrare cenare centrare cercare certificare cessare chattare chiacchierare chiamare chiavare citare cliccare
    coccolare collaborare collassare collegare colmare colorare colpevolizzare coltivare comandare combinare
    cominciare commentare compensare compilare completare complicare comportare comprare comunicare concentrare
    conciliare condannare condizionare condonare confermare confessare confidare configurare confrontare congelare
    congratulare consacrare consegnare conservare considerare consigliare consolare constatare consultare consumare
    contare contattare contemplare contestare continuare contrariare contrastare contrattare controllare coordinare
    copiare coricare corteggiare costare costatare creare crepare criticare crollare cucinare curare danneggiare
    dedicare degenerare degnare delegare denunciare depositare derubare desiderare destinare determinare detestare
    dettagliare dettare deviare! diagnosticare dialogare dichiarare diffamare digitare digiunare dimagrare
    dimenticare dimezzare dimostrare disarmare disattivare disegnare disinfettare disinstallare disintossicare
    dispensare disperare disprezzare disputare distaccare districare disturbare diventare divorare divorziare
    documentare domandare dominare donare dondolare dosare drammatizzare drogare dubitare durare eccitare educare
    effettuare elaborare elemosinare elencare eliminare emarginare emigrare entrare entusiasmare equilibrare
    ereditare errare esagerare esaltare esaminare esasperare esercitare esitare esortare espatriare esplorare
    evitare evocare facilitare falsificare fantasticare fasciare faticare fatturare festeggiare fiatare ficcare
    fidanzare fidare filmare finanziare firmare fissare focalizzare formare fotocopiare fotografare fregare frenare
    frequentare frugare fruttare fumare funzionare galleggiare gasare generare gettare giocare giovare girare
    giudicare giurare giustificare gonfiare grattare gravare gridare guadagnare guardare guastare guidare gustare
    identificare ignorare illuminare imballare imbarazzare imbarcare imbiancare imbroccare imbrogliare imbucare
    imitare immaginare impacchettare imparare impastare impegnare impicciare impiegare implorare importare impostare
    impressionare improvvisare incalzare incamminare incantare incarcerare incaricare incassare incastrare incazzare
    inceppare inchiodare inciampare incollare incolpare incontrare incoraggiare incrociare indagare indebitare
    indicare indignare individuare indossare indovinare infangare infilare influenzare informare infuriare
    ingaggiare ingannare ingegnare ingessare inginocchiare ingoiare ingrassare iniettare iniziare innamorare
    inoltrare inquadrare insegnare installare insultare integrare interessare interpretare interrogare intestare
    intimare intossicare intrecciare invecchiare inventare investigare inviare! invidiare invitare invocare
    invogliare irritare isolare ispirare lacrimare lagnare lamentare lanciare lasciare laureare lavare lavorare
    legare levare liberare licenziare limitare linkare litigare loggare logorare lottare macchiare maltrattare
    mancare mandare mangiare manifestare manipolare marcare marinare martellare massaggiare masticare maturare
    mediare medicare meditare memorizzare menare mendicare mentovare meravigliare meritare mescolare messaggiare
    migliorare minacciare minimizzare mirare misurare mobilitare modificare molestare mollare moltiplicare
    monitorare montare mormorare mortificare mostrare motivare multare navigare necessitare negare negoziare
    nominare notare notificare nuotare obbligare occupare odiare operare ordinare organizzare orientare osare
    oscurare ospitare osservare ostacolare ostinare ottimizzare pagare parcheggiare parlare partecipare passare
    passeggiare pazientare peccare pedalare peggiorare penare pensare pensionare perdonare perfezionare pernottare
    perseguitare perseverare pesare pescare pestare pettinare piagnucolare pianificare piantare piazzare picchiare
    piegare pigiare pigliare pignorare pisciare pitturare placare poggiare portare posare postare posteggiare
    pranzare praticare precipitare precisare predicare pregare prelevare premiare prenotare preoccupare preparare
    presentare preservare presidiare pressare prestare privare processare procrastinare procurare progettare
    programmare prolungare pronunciare prorogare protestare protocollare provare provocare pubblicare puntare
    raccomandare raccontare raddoppiare radunare raffreddare ragionare rallegrare rallentare rammaricare
    rappacificare rasare rassegnare rasserenare rassettare rassicurare rateizzare rattristare realizzare recapitare
    recitare reclamare recuperare regalare registrare regolare regolarizzare respirare responsabilizzare restare
    restaurare riabilitare riattaccare ribellare ricapitolare ricaricare ricattare ricavare ricercare richiamare
    ricollegare ricominciare riconciliare ricontattare ricordare ricoverare ridimensionare rientrare riepilogare
    rifiutare rifugiare rigirare riguardare rilassare rimandare rimbalzare rimboccare rimborsare rimediare
    rimproverare rimuginare rinfacciare ringraziare rinnovare rintracciare rinunciare rinviare! riordinare riparare
    riparlare ripassare ripensare riportare riposare ripresentare riprovare riscaldare riscattare rischiare
    risparmiare rispecchiare rispettare rispostare risuonare risvegliare ritagliare ritardare ritirare ritornare
    ritrovare rivalutare rivelare rivoltare rotolare rovinare rubare ruotare russare sacrificare saltare salutare
    salvare sanare sbagliare sbloccare sbrigare scalare scaldare scambiare scappare scaricare scartare scatenare
    scattare scavare schedare schiacciare schifare sciacquare sciare! scioperare scivolare scocciare scollegare
    scontare scoppiare scoraggiare scottare screenshottare scusare sdraiare sedare segare segnalare segnare
    selezionare sembrare semplificare separare sequestrare sfamare sfidare sfiduciare sfogare sforzare sfrattare
    sfruttare sgonfiare sgridare siglare significare silenziare sistemare smontare socializzare soffermare soffiare
    soffocare soggiornare sognare sollecitare sollevare somigliare sommare sopportare sopravvalutare sorvegliare
    sospettare sostare sottolineare sottopagare sottovalutare spaccare spacciare spalmare sparare spaventare
    specchiare specificare sperare sperimentare spezzare spiare! spiegare spifferare spirare spogliare sporcare
    sposare spostare sprecare sprofondare spuntare sputare stabilizzare staccare stagionare stampare stancare
    stazionare stimare stipare stirare stracciare strappare stressare studiare stufare sudare suicidare suonare
    superare supervisionare sussidiare sussurrare svegliare sviluppare svuotare tagliare tardare telefonare tentare
    terminare tesserare testare timbrare tirare toccare tollerare tormentare tornare torturare traballare traboccare
    tracciare tracimare tralasciare tranquillizzare trascinare trascurare traslocare trattare traumatizzare tremare
    trovare truccare truffare turbare tutelare ubriacare umiliare urlare usare utilizzare vaccinare valorizzare
    valutare variare vendicare ventilare vergognare verificare versare viaggiare vietare vigilare violare violentare
    visitare viziare volare vomitare votare vuotare whatsappare
  `,
  ere: `
    abbattere battere cedere combattere competere concernere credere dibattere eccedere fremere gemere godere
    incombere intercedere mietere precedere premere procedere retrocedere ribattere ricevere ricredere ripetere
    rivendere sbattere soccombere splendere svendere temere tessere vendere
  `,
  ire: `
    acconsentire applaudire assentire assorbire avvertire bollire conseguire consentire convertire dissentire
    divertire dormire eseguire fuggire inseguire invertire investire mentire nutrire partire pentire perseguire
    proseguire ripartire risentire rivestire seguire sentire servire sfuggire svestire travestire vestire
  `,
  isc: `
    accudire acquisire addolcire aderire aggredire agire alleggerire allestire ambire ammonire ammorbidire
    ammutolire appesantire approfondire appuntire arricchire arrossire arrugginire attribuire attutire avvilire
    bandire capire chiarire colpire compatire conferire contribuire costituire costruire custodire deferire definire
    differire digerire dimagrire diminuire distribuire disubbidire esaudire esaurire esibire esperire fallire
    favorire ferire finire fiorire fluire fornire garantire gestire gioire gradire guarire impallidire impaurire
    impazzire impedire impoverire incattivire incuriosire indebolire indispettire infastidire inferire ingelosire
    ingerire inghiottire innervosire inserire insospettire interagire interferire intimidire intimorire intuire
    inveire irrigidire istituire istruire lenire marcire obbedire ordire patire pattuire percepire perire perquisire
    preferire proibire pulire punire rabbrividire rapire reagire recepire reperire restituire ribadire ricostruire
    riferire ripulire risarcire riunire sbalordire schiarire sfinire smarrire smentire sopire sostituire sparire
    spedire stabilire stizzire stordire stupire subire suggerire tossire tradire trasferire ubbidire unire usufruire
    zittire
  `,
} as const

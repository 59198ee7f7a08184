/**
 * Regular Italian verbs by conjugation. A new verb is one word here; endings that change before e and i
 * (-care, -gare, -ciare, -giare, -gliare) are worked out. "!" after a verb: its i is stressed (invio, invii).
 */
export const regularVerbs = {
  are: `
    abbandonare abbassare abbracciare abbronzare abbuffare abitare abituare abusare accarezzare accelerare accennare
    accettare accoltellare accomodare accompagnare accontentare accorciare accordare accostare accumulare accusare
    acquistare adattare addebitare addormentare addossare adottare affacciare affannare affaticare affermare
    afferrare affidare affittare affogare affondare affrettare affrontare agevolare agganciare aggiornare aggiustare
    aggrappare aggravare agitare aiutare allacciare allargare allarmare allegare allenare allentare alloggiare
    allontanare allungare alternare alzare amare amareggiare ambientare ammalare ammazzare ammirare analizzare
    ancorare angosciare animare annegare annoiare annotare annullare annunciare anticipare appaiare appassionare
    appiccicare applicare appoggiare apportare apprezzare approfittare approvare appuntare archiviare arrabbiare
    arrampicare arrangiare arredare arrestare arretrare arrivare asciugare ascoltare aspettare assaggiare
    assecondare assegnare assicurare associare attaccare atterrare attestare attirare attivare attraversare attuare
    augurare aumentare autorizzare avanzare avvelenare avventurare avviare! avvicinare avvisare avvitare azzardare
    azzeccare baciare badare bagnare balbettare ballare banalizzare barcollare bastare beccare bendare bestemmiare
    bloccare bocciare borbottare brontolare bruciare bucare bullizzare buttare calare calcolare calmare calpestare
    cambiare camminare campare cancellare candidare cantare capitare caricare cascare causare cavare celebrare
    cenare centrare cercare certificare cessare chattare chiacchierare chiamare chiavare citare coccolare
    collaborare collegare colmare colorare colpevolizzare coltivare comandare combinare cominciare commentare
    compilare completare complicare comportare comprare comunicare concentrare condannare condizionare condonare
    confermare confessare confidare configurare confrontare congelare congratulare consacrare consegnare conservare
    considerare consigliare consolare constatare consultare consumare contare contattare contemplare contestare
    continuare contrariare contrattare controllare coordinare copiare coricare costare costatare creare crepare
    criticare crollare cucinare curare dedicare degnare delegare denunciare depositare derubare desiderare destinare
    determinare detestare dettare deviare! diagnosticare dialogare dichiarare diffamare digitare dimagrare
    dimenticare dimezzare dimostrare disarmare disattivare disegnare disinfettare disinstallare disintossicare
    dispensare disperare disprezzare disputare disturbare diventare divorare divorziare documentare domandare
    dominare donare drammatizzare drogare dubitare durare eccitare educare effettuare elaborare elemosinare elencare
    eliminare emarginare emigrare entrare ereditare errare esagerare esaltare esaminare esasperare esercitare
    esitare esortare espatriare esplorare evitare evocare facilitare falsificare fantasticare fasciare faticare
    fatturare festeggiare fiatare ficcare fidanzare fidare filmare finanziare firmare fissare formare fotocopiare
    fotografare fregare frenare frequentare frugare fruttare fumare funzionare gasare generare gettare giocare
    giovare girare giudicare giurare giustificare gonfiare grattare gravare gridare guadagnare guardare guastare
    guidare gustare identificare ignorare illuminare imbarazzare imbrogliare imitare immaginare imparare impegnare
    impicciare impiegare implorare importare impostare improvvisare incamminare incaricare incassare incastrare
    incazzare inceppare inciampare incolpare incontrare incoraggiare incrociare indagare indebitare indicare
    indignare individuare indossare indovinare infangare infilare influenzare informare infuriare ingaggiare
    ingannare ingegnare ingessare ingoiare ingrassare iniziare innamorare inoltrare insegnare installare insultare
    integrare interessare interpretare interrogare intestare intimare intossicare intrecciare invecchiare inventare
    investigare inviare! invidiare invitare irritare isolare ispirare lacrimare lagnare lamentare lanciare lasciare
    laureare lavare lavorare legare levare liberare licenziare linkare litigare loggare lottare macchiare
    maltrattare mancare mandare mangiare manifestare manipolare marcare marinare martellare massaggiare masticare
    maturare mediare medicare meditare memorizzare menare mendicare mentovare meravigliare meritare mescolare
    messaggiare migliorare minacciare minimizzare mirare misurare mobilitare modificare molestare mollare
    moltiplicare montare mostrare motivare multare negare negoziare nominare notare notificare nuotare obbligare
    occupare odiare operare ordinare organizzare orientare osare ospitare osservare pagare parcheggiare parlare
    partecipare passare passeggiare pazientare peccare peggiorare penare pensare pensionare perdonare pernottare
    perseguitare pesare pescare pestare piagnucolare pianificare piantare piazzare picchiare piegare pigiare
    pigliare pignorare pisciare pitturare poggiare portare posare postare posteggiare pranzare praticare precisare
    pregare prelevare premiare prenotare preoccupare preparare presentare preservare pressare prestare privare
    processare procurare progettare programmare prolungare pronunciare prorogare protestare protocollare provare
    provocare pubblicare puntare raccomandare raccontare raddoppiare radunare raffreddare ragionare rallegrare
    rallentare rammaricare rappacificare rasare rassegnare rasserenare rassettare rassicurare rattristare realizzare
    recapitare reclamare recuperare regalare registrare regolare regolarizzare respirare restare restaurare
    riabilitare riattaccare ribellare ricapitolare ricaricare ricattare ricercare richiamare ricominciare
    riconciliare ricontattare ricordare ricoverare rientrare riepilogare rifiutare rifugiare rigirare riguardare
    rilassare rimandare rimboccare rimborsare rimediare rimproverare rimuginare ringraziare rinnovare rintracciare
    rinunciare rinviare! riordinare riparare riparlare ripassare ripensare riportare riposare ripresentare riprovare
    riscattare rischiare risparmiare rispettare rispostare risuonare risvegliare ritagliare ritardare ritirare
    ritornare ritrovare rivalutare rivoltare rotolare rovinare rubare ruotare russare saltare salutare salvare
    sanare sbagliare sbloccare sbrigare scalare scaldare scambiare scappare scaricare scartare scatenare scattare
    scavare schedare schiacciare schifare sciacquare sciare! scioperare scivolare scocciare scollegare scontare
    scoppiare scoraggiare scottare screenshottare scusare sdraiare sedare segare segnalare segnare selezionare
    sembrare semplificare separare sequestrare sfamare sfidare sfiduciare sfogare sforzare sfrattare sfruttare
    sgridare siglare significare silenziare sistemare smontare socializzare soffermare soffiare soffocare
    soggiornare sognare sollecitare sollevare somigliare sopportare sopravvalutare sorvegliare sostare sottolineare
    sottopagare sottovalutare spaccare spacciare spalmare sparare spaventare specchiare specificare sperare
    sperimentare spezzare spiare! spiegare spifferare spirare sporcare sposare spostare sprecare sprofondare
    spuntare sputare stabilizzare staccare stagionare stampare stancare stimare stipare stirare stracciare strappare
    stressare studiare stufare sudare suicidare suonare superare supervisionare sussidiare sussurrare svegliare
    svuotare tagliare tardare telefonare tentare terminare tesserare testare timbrare tirare toccare tollerare
    tormentare tornare torturare traballare traboccare tracciare tracimare tralasciare tranquillizzare trascurare
    traslocare trattare traumatizzare tremare trovare truccare truffare turbare tutelare ubriacare umiliare urlare
    usare utilizzare vaccinare valutare vendicare ventilare vergognare verificare versare viaggiare vietare vigilare
    violare violentare visitare viziare volare vomitare vuotare whatsappare
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
    accudire acquisire aderire aggredire agire alleggerire ambire ammonire ammutolire approfondire appuntire
    arrossire attribuire attutire avvilire bandire capire chiarire colpire compatire conferire contribuire
    costituire costruire custodire deferire definire differire digerire dimagrire diminuire distribuire disubbidire
    esaudire esaurire esibire esperire fallire favorire ferire finire fiorire fluire fornire garantire gestire
    gioire gradire guarire impallidire impaurire impazzire impedire impoverire incattivire indebolire infastidire
    inferire ingelosire ingerire inghiottire innervosire inserire interagire interferire intimorire intuire inveire
    istituire istruire lenire marcire obbedire ordire patire pattuire percepire perire preferire proibire pulire
    punire rabbrividire rapire reagire reperire restituire ribadire ricostruire riferire ripulire risarcire riunire
    sbalordire schiarire sfinire smarrire smentire sopire sostituire sparire spedire stabilire stizzire stordire
    stupire subire suggerire tossire tradire trasferire ubbidire unire usufruire zittire
  `,
} as const

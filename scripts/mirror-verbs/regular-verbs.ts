/**
 * Regular Italian verbs by conjugation. A new verb is one word here; endings that change before e and i
 * (-care, -gare, -ciare, -giare, -gliare) are worked out. "!" after a verb: its i is stressed (invio, invii).
 */
export const regularVerbs = {
  are: `
    abbandonare abbassare abbonare abbracciare abitare abituare abusare accampare accantonare accarezzare accelerare
    accennare accertare accettare accoltellare accomodare accompagnare accontentare accorciare accordare accostare accumulare
    accusare acquistare adattare addormentare addossare adeguare adottare affacciare affermare afferrare affezionare
    affidare affittare affogare affondare affrettare affrontare agevolare agganciare aggiornare aggirare aggiustare
    aggrappare aggravare agitare aiutare allacciare allargare allarmare allegare allenare allentare allontanare
    allungare alternare alzare amare amareggiare ammalare ammazzare ammirare analizzare angosciare animare annaffiare annegare
    annoiare annotare annullare annunciare anticipare apparecchiare appassionare applicare appoggiare apportare apprezzare
    approfittare approvare appuntare archiviare arrabbiare arrangiare arrestare arrivare asciugare ascoltare aspettare
    aspirare assaggiare assecondare assegnare assicurare associare assomigliare attaccare atterrare attirare attivare
    attraversare attuare augurare aumentare autorizzare avanzare avvelenare avventurare avviare! avvicinare avvisare
    azzardare azzeccare azzerare baciare badare bagnare balbettare ballare banalizzare barcollare bastare beccare
    bendare bestemmiare bisticciare bloccare bocciare borbottare brindare brontolare bruciare bucare bullizzare
    bussare buttare cacciare calare calcolare calmare calpestare cambiare camminare campare cancellare candidare
    cantare capitare caricare cascare causare cavare celebrare cenare centrare cercare certificare cessare cestinare
    chattare chiacchierare chiamare citare cliccare coccolare collaborare collegare colmare colorare
    colpevolizzare coltivare comandare combinare cominciare commentare compensare compilare completare complicare
    comportare comprare comunicare concentrare condannare condizionare condonare confermare confessare confidare
    configurare confrontare congelare congratulare consacrare consegnare conservare considerare consigliare consolare
    consultare consumare contare contattare contemplare contestare continuare contrariare contrastare contrattare
    controllare convocare coordinare copiare coricare costare costatare creare crepare criticare crollare cucinare
    cullare curare danneggiare dedicare degnare delegare denunciare depositare derubare desiderare destinare
    determinare detestare deviare! diagnosticare dialogare dichiarare diffidare digitare digiunare dimagrare
    dimenticare dimezzare dimostrare disattivare disegnare disinfettare disintossicare dispensare disperare disprezzare
    disturbare diventare divorziare domandare dominare donare dosare drammatizzare drogare dubitare durare eccitare
    educare effettuare elaborare elencare eliminare emarginare entrare errare esagerare esaminare esasperare
    esercitare esitare esortare esplorare evidenziare evitare facilitare faticare fermare festeggiare ficcare fidare
    figurare firmare fissare formare fotocopiare fotografare fregare frenare frequentare frugare fumare funzionare generare
    gettare giocare giovare girare girovagare giudicare giurare giustificare gonfiare grattare gravare gridare
    guadagnare guardare guastare guidare gustare identificare ignorare illuminare imbarazzare illustrare imbiancare imboccare
    imbrogliare imbucare imitare immaginare imparare impegnare impiegare implorare importare improvvisare impugnare
    impuntare incamminare incaricare incassare incazzare inciampare incolpare incontrare incoraggiare incrociare
    indagare indebitare indicare individuare indossare indovinare industriare infilare infischiare influenzare
    informare infuriare ingannare ingoiare ingrassare iniziare innamorare inoltrare inquadrare insegnare installare
    insultare intavolare integrare interessare interpretare interrogare intestare intrecciare invecchiare inventare
    inviare! invidiare invitare irritare isolare lamentare lanciare lasciare lavare lavorare leccare legare levare
    liberare licenziare limitare litigare lottare maltrattare mancare mandare mangiare manifestare mediare
    meditare memorizzare menare meravigliare meritare mescolare messaggiare migliorare minacciare minimizzare mirare
    misurare modificare molestare mollare montare mostrare motivare multare navigare negare negoziare nevicare
    nominare notare nuotare obbligare occupare odiare ordinare organizzare osare ospitare osservare ostinare pagare
    paragonare parcheggiare parlare partecipare passare passeggiare patteggiare pazientare pedalare peggiorare penare
    pensare pensionare perdonare pernottare perseguitare perseverare pesare pescare pettinare pianificare piantare
    picchiare piegare pigliare pignorare placare poggiare portare posare postare pranzare praticare precisare pregare
    prelevare premiare prenotare preoccupare preparare presentare pressare prestare privare processare procurare
    progettare programmare prolungare pronunciare prorogare protestare provare provocare pubblicare puntare quadrare
    raccattare raccomandare raccontare raddoppiare raddrizzare raffreddare ragionare rallegrare rallentare rammaricare
    rammendare rassegnare rasserenare rassicurare rateizzare rattristare realizzare recitare reclamare recuperare
    regalare registrare rialzare regolare regolarizzare replicare respirare restare riabilitare ricapitolare ricaricare
    ricattare ricavare ricercare richiamare riciclare ricominciare riconciliare ricontattare ricopiare ricordare
    ricoverare ridimensionare rientrare rifiutare rifugiare riguardare rilassare rimandare rimboccare rimborsare
    rimediare rimproverare rimuginare rinfacciare rinfrescare ringraziare rinnovare rintracciare rinunciare rinviare!
    riordinare riparare riparlare ripassare ripensare riportare riposare riprovare riscaldare riscattare rischiare
    risparmiare rispettare risvegliare risultare ritagliare ritardare ritirare ritornare ritrovare rivelare rivendicare
    rosicchiare rovesciare rovinare rubare sacrificare saldare saltare salutare salvare sbagliare sbloccare sbrigare
    scalare scaldare scambiare scansare scappare scaricare scartare scatenare scattare scavalcare schiacciare
    sciacquare sciare! scioperare scivolare scocciare scollegare scontare scoppiare scoraggiare scordare scrollare
    scusare sdraiare sedare segnalare segnare selezionare sembrare seminare semplificare separare sfamare sfidare
    sfogare sfogliare sforzare sfrattare sfruttare sganciare sgarrare sgridare significare sistemare slacciare
    smontare soffermare soffiare soffocare sognare sollecitare sollevare somigliare sommare sopportare sopravvalutare sospettare
    sostare sottolineare sottopagare sottovalutare spaccare spalancare sparare sparlare spaventare spazzare specchiare
    sperare sperimentare spettare spettegolare spezzare spiare! spiegare spogliare spolverare sporcare sposare
    spostare sprecare spronare spuntare sputare squillare stabilizzare staccare stampare stancare stentare stimare
    stirare stracciare strappare stressare strillare studiare stufare sudare suicidare suonare superare supplicare
    sussurrare svagare svegliare svelare sviluppare svoltare svuotare tagliare tardare telefonare tentare terminare
    testimoniare timbrare tirare toccare tollerare tormentare tornare tracciare tralasciare trascinare trascurare
    traslocare trattare traumatizzare tremare trovare truffare tutelare ubriacare umiliare urlare usare utilizzare
    vagare valutare vantare variare vendicare vergognare verificare versare viaggiare videochiamare vietare violentare
    visitare viziare volare voltare vomitare votare vuotare whatsappare
  `,
  ere: `
    abbattere battere cedere combattere competere concernere credere dibattere eccedere fremere gemere godere
    precedere premere procedere ribattere ricevere ricredere ripetere rivendere sbattere soccombere splendere svendere
    temere tessere vendere
  `,
  ire: `
    acconsentire applaudire assentire assorbire avvertire bollire conseguire consentire convertire dissentire
    divertire dormire eseguire fuggire inseguire invertire investire mentire nutrire partire pentire perseguire
    proseguire ripartire risentire rivestire seguire sentire servire sfuggire vestire
  `,
  isc: `
    accudire acquisire aderire aggredire agire alleggerire allestire ammonire ammorbidire approfondire appuntire
    arricchire arrossire attribuire capire chiarire colpire compatire concepire condire conferire contribuire
    costituire costruire custodire definire differire digerire dimagrire diminuire distribuire disubbidire esaudire
    esaurire fallire favorire ferire finire fiorire fornire garantire gestire gradire guarire impaurire impazzire
    impedire incattivire incuriosire indebolire infastidire inferire ingelosire inghiottire innervosire inserire
    interagire intimidire intimorire intuire irrigidire istruire obbedire patire percepire preferire proibire pulire
    punire rabbrividire reagire restituire ribadire ricostruire riferire ripulire risarcire riunire sbalordire
    sbollire schiarire sfinire sgranchire smaltire smarrire smentire sopire sostituire sparire spedire stabilire
    stizzire stordire stupire subire suggerire tossire tradire trasferire ubbidire unire usufruire zittire
  `,
} as const

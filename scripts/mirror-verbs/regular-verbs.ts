/**
 * Regular Italian verbs by conjugation. A new verb is one word here; endings that change before e and i
 * (-care, -gare, -ciare, -giare, -gliare) are worked out. "!" after a verb: its i is stressed (invio, invii).
 */
export const regularVerbs = {
  are: `
    abbandonare abbassare abbonare abbracciare abitare abituare abusare accarezzare accelerare
    accennare accertare accettare accomodare accompagnare accontentare accorciare accordare accostare accumulare
    accusare acquistare adattare addormentare addossare adeguare adottare affacciare affermare afferrare affezionare
    affidare affittare affondare affrettare affrontare agganciare aggiornare aggirare aggiustare
    aggrappare agitare aiutare allacciare allargare allegare allenare allentare allontanare
    allungare alternare alzare amare amareggiare ammalare ammazzare ammirare analizzare angosciare animare annaffiare annegare
    annoiare annotare annullare annunciare anticipare apparecchiare appassionare applicare appoggiare apprezzare
    approfittare approvare appuntare arrabbiare arrangiare arrestare arrivare asciugare ascoltare aspettare
    aspirare assaggiare assecondare assegnare assicurare associare assomigliare attaccare attirare attivare
    attraversare augurare aumentare autorizzare avanzare avvelenare avventurare avviare! avvicinare avvisare
    azzardare azzeccare azzerare baciare badare bagnare ballare barcollare bastare beccare
      bisticciare bloccare bocciare borbottare brindare brontolare bruciare bucare 
    bussare buttare cacciare calare calcolare calmare calpestare cambiare camminare campare cancellare 
    cantare capitare caricare cascare causare cavare cenare centrare cercare certificare cessare cestinare
    chattare chiacchierare chiamare cliccare collaborare collegare colorare
     coltivare comandare combinare cominciare commentare compensare compilare completare complicare
    comportare comprare comunicare concentrare condannare condizionare confermare confessare confidare
     confrontare congratulare consegnare conservare considerare consigliare consolare
    consultare consumare contare contattare contestare continuare contrariare contrattare
    controllare convocare copiare coricare costare costatare creare crepare criticare crollare cucinare
     curare danneggiare dedicare degnare delegare denunciare depositare derubare desiderare destinare
     detestare deviare! diagnosticare dialogare dichiarare diffidare digitare digiunare dimagrare
    dimenticare dimezzare dimostrare disegnare disintossicare dispensare disperare disprezzare
    disturbare diventare divorziare domandare donare drogare dubitare durare 
    educare elaborare elencare eliminare entrare esagerare esaminare 
    esercitare esitare esortare esplorare evidenziare evitare facilitare faticare fermare festeggiare ficcare fidare
    figurare firmare fissare formare fotocopiare fotografare fregare frenare frequentare frugare fumare funzionare generare
    gettare giocare giovare girare girovagare giudicare giurare giustificare gonfiare grattare gridare
    guadagnare guardare guastare guidare gustare identificare ignorare illuminare imbarazzare illustrare imbiancare imboccare
    imbrogliare imbucare immaginare imparare impegnare impiegare implorare importare improvvisare impugnare
     incamminare incaricare incassare incazzare inciampare incolpare incontrare incoraggiare incrociare
    indagare indebitare indicare indossare indovinare industriare infilare infischiare influenzare
    informare infuriare ingannare ingoiare ingrassare iniziare innamorare inoltrare insegnare 
    insultare interessare interpretare interrogare intestare intrecciare invecchiare inventare
    inviare! invidiare invitare isolare lamentare lanciare lasciare lavare lavorare leccare legare levare
    liberare licenziare limitare litigare lottare maltrattare mancare mandare mangiare manifestare mediare
    meditare meravigliare meritare mescolare messaggiare migliorare minacciare mirare
    misurare modificare mollare montare mostrare motivare multare navigare negare negoziare nevicare
    nominare notare nuotare obbligare occupare odiare ordinare organizzare osare ospitare osservare ostinare pagare
    paragonare parcheggiare parlare partecipare passare passeggiare patteggiare pazientare pedalare peggiorare penare
    pensare pensionare perdonare perseguitare perseverare pesare pescare pianificare piantare
    picchiare piegare pigliare pignorare placare poggiare portare posare postare pranzare praticare precisare pregare
    prelevare premiare prenotare preoccupare preparare presentare pressare prestare privare processare procurare
    progettare programmare prolungare pronunciare prorogare protestare provare provocare pubblicare puntare quadrare
     raccomandare raccontare raddoppiare raddrizzare raffreddare ragionare rallentare rammaricare
     rassegnare rassicurare rateizzare realizzare recitare reclamare recuperare
    regalare registrare rialzare regolare replicare respirare restare ricapitolare ricaricare
    ricattare ricavare ricercare richiamare ricominciare riconciliare ricontattare ricopiare ricordare
    ricoverare rientrare rifiutare rifugiare riguardare rilassare rimandare rimboccare rimborsare
    rimediare rimproverare rimuginare rinfacciare rinfrescare ringraziare rinnovare rintracciare rinunciare rinviare!
    riordinare riparare riparlare ripassare ripensare riportare riposare riprovare riscaldare riscattare rischiare
    risparmiare rispettare risvegliare risultare ritagliare ritardare ritirare ritornare ritrovare rivelare rivendicare
    rosicchiare rovesciare rovinare rubare sacrificare saldare saltare salutare salvare sbagliare sbloccare sbrigare
    scalare scaldare scambiare scansare scappare scaricare scartare scatenare scattare scavalcare schiacciare
     sciare! scioperare scivolare scocciare scollegare scontare scoppiare scoraggiare scordare 
    scusare sdraiare segnalare segnare sembrare semplificare separare sfidare
    sfogare sfogliare sforzare sfrattare sfruttare sganciare sgridare significare sistemare slacciare
    smontare soffiare soffocare sognare sollecitare sollevare somigliare sommare sopportare sospettare
     sottolineare sottopagare spaccare spalancare sparare spaventare spazzare specchiare
    sperare sperimentare spettare spezzare spiare! spiegare spogliare sporcare sposare
    spostare sprecare spuntare sputare squillare staccare stampare stancare stimare
    stirare stracciare strappare stressare studiare stufare sudare suicidare suonare superare supplicare
     svagare svegliare sviluppare svoltare svuotare tagliare tardare telefonare tentare terminare
    testimoniare timbrare tirare toccare tollerare tormentare tornare tracciare tralasciare trascinare trascurare
    traslocare trattare tremare trovare ubriacare umiliare urlare usare utilizzare
    vagare valutare variare vendicare vergognare verificare versare viaggiare vietare violentare
    visitare viziare volare voltare votare vuotare 
  `,
  ere: `
    abbattere battere cedere combattere credere fremere godere
    precedere premere procedere ribattere ricevere ricredere ripetere rivendere sbattere splendere 
    temere tessere vendere
  `,
  ire: `
    acconsentire assentire avvertire bollire consentire convertire 
    divertire dormire eseguire fuggire investire mentire nutrire partire pentire perseguire
    proseguire ripartire risentire rivestire seguire sentire servire sfuggire vestire
  `,
  isc: `
    accudire acquisire aderire aggredire agire alleggerire approfondire appuntire
    arricchire arrossire attribuire capire chiarire colpire compatire concepire condire contribuire
    costituire costruire definire differire digerire dimagrire diminuire distribuire disubbidire 
    esaurire fallire favorire ferire finire fornire garantire gestire gradire guarire impaurire impazzire
    impedire incattivire incuriosire indebolire infastidire inghiottire innervosire inserire
       intuire istruire obbedire patire percepire preferire proibire pulire
    punire reagire restituire ribadire ricostruire riferire ripulire risarcire riunire 
    sbollire schiarire sfinire smarrire smentire sostituire sparire spedire stabilire
      stupire subire suggerire tossire tradire trasferire ubbidire unire  
  `,
} as const

/**
 * Regular Italian verbs by conjugation. A new verb is one word here; endings that change before e and i
 * (-care, -gare, -ciare, -giare, -gliare) are worked out. "!" after a verb: its i is stressed (invio, invii).
 */
export const regularVerbs = {
  are: `
    abbandonare abbassare abbracciare abitare abituare accarezzare accennare accettare accomodare accompagnare
    accontentare accorciare accordare accostare accusare acquistare adattare addormentare addossare adottare
    affacciare affezionare affidare affittare affrontare aggiornare aggiustare aggrappare agitare aiutare
    allacciare allargare allegare allenare allontanare allungare alternare alzare amare ammalare ammazzare
    ammirare angosciare animare annaffiare annoiare annotare annullare annunciare anticipare apparecchiare
    applicare appoggiare apprezzare approfittare approvare appuntare arrabbiare arrangiare arrestare arrivare
    asciugare ascoltare aspettare assaggiare assegnare assicurare assomigliare attaccare attirare attivare
    attraversare augurare aumentare autorizzare avanzare avvelenare avviare! avvicinare avvisare baciare
    badare bagnare ballare bastare beccare bisticciare bloccare bocciare brindare bruciare bucare bussare
    buttare cacciare calcolare calmare calpestare cambiare camminare campare cancellare cantare capitare
    caricare cascare causare cavare cenare centrare cercare certificare chiacchierare chiamare cliccare
    collegare colorare comandare combinare cominciare commentare compilare completare complicare comportare
    comprare comunicare concentrare condannare condizionare confermare confessare confidare confrontare
    consegnare conservare considerare consigliare consolare consultare consumare contare contattare contestare
    continuare contrattare controllare convocare copiare coricare costare costatare creare criticare crollare
    cucinare curare dedicare degnare delegare denunciare depositare derubare desiderare destinare dichiarare
    diffidare digiunare dimenticare dimezzare dimostrare disegnare disintossicare dispensare disperare
    disturbare diventare divorziare domandare donare drogare dubitare durare educare elaborare elencare
    eliminare entrare esagerare esaminare esitare esortare evitare faticare fermare festeggiare fidare
    figurare firmare fissare formare fotocopiare fotografare fregare frenare frequentare fumare funzionare
    generare giocare giovare girare giudicare giurare giustificare gonfiare grattare gridare guadagnare
    guardare guastare guidare ignorare illuminare imbarazzare illustrare imbiancare imbucare immaginare
    imparare impegnare impiegare importare impugnare incazzare inciampare incolpare incontrare incoraggiare
    incrociare indebitare indicare indovinare informare ingannare ingoiare ingrassare iniziare inoltrare
    insegnare insultare interessare interrogare intestare invecchiare inventare inviare! invidiare invitare
    isolare lamentare lanciare lasciare lavare lavorare legare levare liberare licenziare limitare litigare
    lottare mancare mandare mangiare mediare meditare meravigliare meritare mescolare messaggiare migliorare
    minacciare misurare mollare montare mostrare motivare multare negare negoziare nevicare nominare notare
    nuotare obbligare occupare odiare ordinare organizzare osare ospitare osservare ostinare pagare
    parcheggiare parlare partecipare passare passeggiare patteggiare pazientare pedalare peggiorare penare
    pensare pensionare perdonare pesare pescare pianificare piantare picchiare piegare pigliare pignorare
    portare postare pranzare praticare precisare pregare prelevare premiare prenotare preoccupare preparare
    presentare prestare privare processare procurare progettare programmare pronunciare prorogare protestare
    provare provocare pubblicare puntare quadrare raccomandare raccontare raddoppiare raffreddare ragionare
    rallentare rassegnare rassicurare rateizzare realizzare recitare reclamare recuperare regalare registrare
    rialzare regolare replicare respirare restare ricapitolare ricaricare ricercare richiamare ricominciare
    ricontattare ricordare ricoverare rientrare rifiutare rifugiare riguardare rilassare rimandare rimboccare
    rimborsare rimediare rimproverare rimuginare rinfacciare rinfrescare ringraziare rinnovare rintracciare
    rinunciare rinviare! riordinare riparare riparlare ripassare ripensare riportare riposare riprovare
    riscattare rischiare risparmiare rispettare risvegliare risultare ritagliare ritardare ritirare ritornare
    ritrovare rovinare rubare sacrificare saldare saltare salutare salvare sbagliare sbloccare sbrigare
    scalare scaldare scambiare scappare scaricare scartare scattare schiacciare scioperare scocciare
    scollegare scontare scoppiare scoraggiare scordare scusare sdraiare segnalare segnare sembrare
    semplificare separare sfogare sforzare sfrattare sfruttare significare sistemare smontare soffocare
    sognare sollecitare sollevare somigliare sommare sopportare spaccare spalancare sparare spaventare
    spazzare specchiare sperare spettare spezzare spiegare sporcare sposare spostare sprecare spuntare sputare
    squillare staccare stampare stancare stimare stirare stracciare strappare stressare studiare stufare
    sudare suicidare suonare superare supplicare svagare svegliare sviluppare svoltare svuotare tagliare
    tardare telefonare tentare terminare testimoniare timbrare tirare toccare tornare tracciare tralasciare
    trascinare trascurare traslocare trattare tremare trovare ubriacare umiliare urlare usare utilizzare
    valutare vendicare vergognare verificare versare viaggiare vietare violentare visitare viziare volare
    voltare votare vuotare`,
  ere: `
    abbattere battere cedere combattere credere godere premere procedere ribattere ricevere ricredere ripetere
    rivendere sbattere splendere temere tessere vendere`,
  ire: `
    assentire avvertire bollire consentire convertire divertire dormire eseguire fuggire investire mentire
    nutrire partire pentire perseguire proseguire ripartire risentire rivestire seguire sentire servire
    sfuggire vestire`,
  isc: `
    accudire acquisire aderire aggredire agire alleggerire approfondire appuntire arricchire capire chiarire
    colpire compatire condire contribuire costruire definire digerire diminuire distribuire esaurire fallire
    ferire finire fornire garantire gestire gradire guarire impaurire impazzire impedire infastidire
    inghiottire innervosire inserire intuire obbedire patire preferire proibire pulire punire reagire
    restituire riferire risarcire riunire sbollire schiarire smarrire sostituire sparire spedire stabilire
    stupire subire suggerire tossire tradire trasferire ubbidire unire`,
} as const

/**
 * Regular Italian verbs by conjugation. A new verb is one word here; endings that change before e and i
 * (-care, -gare, -ciare, -giare, -gliare) are worked out. "!" after a verb: its i is stressed (invio, invii).
 */
export const regularVerbs = {
  are: `
    abbandonare abbassare abbinare abbracciare abbronzare abbuffare abilitare abitare abituare abusare accampare
    accarezzare accasare accavallare accelerare accennare accertare accettare accollare accoltellare accomodare
    accompagnare accontentare accorciare accordare accostare accovacciare accreditare accucciare accumulare accusare
    acquistare acutizzare adagiare adattare addebitare addormentare addossare adeguare adocchiare adoperare adottare
    affacciare affannare affascinare affaticare affermare afferrare affezionare affiatare affidare affittare affogare
    affondare affrancare affrettare affrontare agevolare agganciare agghindare aggiornare aggirare aggiustare
    aggrappare aggravare agitare aiutare alienare allacciare allagare allargare allarmare allegare allenare allentare
    allertare alloggiare allontanare allungare alternare alzare amare amareggiare ambientare ammalare ammaliare
    ammanettare ammassare ammazzare ammirare ammobiliare ammortizzare ammucchiare analizzare ancorare anestetizzare
    angosciare angustiare animare annaspare annegare annoiare annotare annoverare annullare annunciare anticipare
    appaiare appallottolare apparecchiare appassionare appellare appiccicare appigliare appisolare applicare
    appoggiare apportare apprezzare approfittare approvare appuntare architettare archiviare arrabattare arrabbiare
    arrampicare arrangiare arredare arrestare arretrare arricciare arrischiare arrivare arrotolare articolare
    asciugare ascoltare aspettare aspirare assaggiare assecondare assediare assegnare assicurare assillare assimilare
    associare assoggettare assoldare assomigliare attaccare attardare attenuare atterrare attestare attirare attivare
    attraversare attuare augurare aumentare auscultare autenticare autocertificare autorizzare avanzare avvantaggiare
    avvelenare avventurare avversare avviare! avvicinare avvinghiare avvisare avvistare avvitare azzardare azzeccare
    azzerare baciare badare bagnare balbettare ballare banalizzare bannare barattare barcamenare barcollare barrare
    bastare beccare bendare bestemmiare bilanciare bisticciare bivaccare bloccare bocciare boicottare borbottare
    brindare brontolare bruciare bucare bullizzare buttare bypassare calare calcolare calmare calpestare calunniare
    cambiare camminare campare cancellare candidare cantare capitare capitolare caricare cascare catalogare causare
    cavare celebrare cenare centrare cercare certificare cessare chattare chiacchierare chiamare chiarificare chiavare
    cicatrizzare citare cliccare coccolare collaborare collassare collegare colmare colorare colpevolizzare coltivare
    comandare combinare cominciare commentare compartecipare compattare compensare compilare completare complicare
    comportare comprare comunicare concentrare conciliare concretizzare condannare condizionare condonare confermare
    confessare confidare configurare confrontare confutare congelare congratulare consacrare consegnare conservare
    considerare consigliare consolare constatare consultare consumare contare contattare contemplare contestare
    continuare contrariare contrastare contrattare controllare coordinare copiare coricare corteggiare costare
    costatare creare crepare criticare crollare crucciare cucinare curare danneggiare debordare decretare dedicare
    degenerare degnare delegare delimitare denigrare denudare denunciare depositare derubare desiderare destinare destreggiare
    determinare detestare dettagliare dettare deviare! diagnosticare dialogare dichiarare diffamare digitare digiunare
    dileguare dimagrare dimenticare dimezzare dimostrare dipanare diradare disabituare disarmare disattivare
    discolpare disegnare disinfettare disinstallare disintossicare disonorare disorientare dispensare disperare
    disprezzare disputare dissetare distaccare districare disturbare diventare divorare divorziare divulgare
    documentare domandare dominare donare dondolare dosare drammatizzare dribblare drogare dubitare durare eccitare
    educare effettuare elaborare elemosinare elencare eliminare emarginare emigrare emulare entrare entusiasmare
    enumerare equilibrare ereditare erogare errare esagerare esaltare esaminare esasperare escogitare esercitare
    esitare esonerare esortare espatriare espletare esplorare essiccare esternare estraniare evacuare evitare evocare
    facilitare falsificare fantasticare fasciare faticare fatturare festeggiare fiatare ficcare fidanzare fidare
    filmare finanziare firmare fissare focalizzare formare fornicare fotocopiare fotografare fraternizzare fregare
    frenare frequentare frignare frizionare frugare fruttare fumare funzionare galleggiare galvanizzare gareggiare
    gasare generare gettare giocare giovare girare giudicare giurare giustificare gocciolare gonfiare googlare
    grattare gravare gridare guadagnare guardare guastare guidare gustare idealizzare identificare ignorare illuminare
    imballare imbarazzare imbarcare imbiancare imbroccare imbrogliare imbucare imitare immaginare immigrare
    immischiare immolare impacchettare imparare impastare impegnare impicciare impiegare impilare implorare
    imporporare importare impostare impressionare improvvisare inalare incalzare incamminare incantare incarcerare
    incaricare incassare incastrare incazzare inceppare inchiodare inciampare incollare incolpare incontrare
    incoraggiare incrociare indagare indebitare indennizzare indicare indignare individuare indossare indovinare
    industriare infangare infilare infischiare influenzare informare infuriare ingaggiare ingannare ingegnare
    ingessare inginocchiare ingoiare ingrassare iniettare iniziare innamorare inoltrare inquadrare inquinare insegnare
    installare insultare integrare interessare interpretare interrogare intestare intimare intitolare intossicare
    intrecciare invecchiare inventare investigare inviare! invidiare invitare invocare invogliare ironizzare irritare
    isolare ispirare istigare lacrimare lagnare lamentare lanciare lasciare laureare lavare lavorare legare levare
    liberare licenziare limitare linkare litigare loggare logorare lottare lucidare lustrare macchiare malmenare
    maltrattare mancare mandare mangiare manifestare manipolare marcare marinare martellare massaggiare masticare
    maturare mediare medicare meditare memorizzare menare mendicare mentovare meravigliare meritare mescolare
    messaggiare migliorare minacciare minimizzare mirare misurare mobilitare modificare molestare mollare moltiplicare
    monitorare montare mormorare mortificare mostrare motivare multare narrare navigare necessitare negare negoziare
    nominare normalizzare notare notificare nuotare obbligare obiettare occhieggiare occupare odiare offuscare
    oltraggiare oltrepassare operare ordinare organizzare orientare origliare orizzontare osare oscurare ospedalizzare
    ospitare osservare ossigenare ostacolare osteggiare ostinare ottimizzare pacificare pagare paragonare parcheggiare
    parlare partecipare passare passeggiare patrocinare patteggiare pattugliare pazientare peccare pedalare peggiorare
    penare pensare pensionare perdonare perdurare peregrinare perfezionare perlustrare pernottare perseguitare
    perseverare personalizzare pesare pescare pestare pettinare piagnucolare pianificare piantare piazzare picchiare
    piegare pigiare pigliare pignorare pisciare pitturare placare plagiare poggiare ponderare portare posare postare
    posteggiare posticipare pranzare praticare precipitare precisare predicare pregare prelevare premiare prenotare
    preoccupare preparare presentare preservare presidiare pressare prestare prevaricare privare processare
    procrastinare procurare prodigare profittare progettare programmare prolungare pronunciare propagare prorogare
    protestare protocollare provare provocare pubblicare pugnalare puntare purificare quadrare querelare quietare
    raccapezzare raccomandare raccontare raddoppiare radunare raffreddare raggirare ragionare rallegrare rallentare
    rammaricare rammendare rammentare rannicchiare rappacificare rasare raschiare rassegnare rasserenare rassettare
    rassicurare rassomigliare rateizzare rattoppare rattristare realizzare recapitare recitare reclamare reclutare
    recuperare regalare registrare regolare regolarizzare remare replicare resettare respirare responsabilizzare
    restare restaurare revocare riabilitare riadattare riagganciare riallacciare riattaccare ribaltare ribellare
    ricalcare ricamare ricapitolare ricaricare ricattare ricavare ricercare richiamare riciclare ricollegare
    ricominciare ricompensare riconciliare ricontattare ricopiare ricordare ricoverare ricreare ridicolizzare
    ridimensionare rientrare riepilogare rifiatare rifiutare rifugiare rigettare rigiocare rigirare riguadagnare
    riguardare rilassare rilevare rimandare rimarcare rimbalzare rimboccare rimborsare rimediare rimembrare
    rimescolare rimirare rimontare rimpatriare rimproverare rimuginare rinfacciare rinfrescare ringraziare rinnegare
    rinnovare rintracciare rinunciare rinviare! riordinare riparare riparlare ripassare ripensare ripigliare riportare
    riposare ripresentare riprogrammare riprovare ripudiare risaltare riscaldare riscattare rischiare risciacquare
    risparmiare rispecchiare rispettare rispolverare rispostare ristorare risuonare risvegliare ritagliare ritardare
    ritirare ritornare ritrattare ritrovare riutilizzare rivalutare rivelare riversare rivoltare rodare rotolare
    rottamare rovesciare rovinare rubare ruotare russare ruzzolare sabotare sacrificare saldare saltare salutare
    salvaguardare salvare sanare sanguinare santificare sanzionare saziare sbagliare sballare sballottare sbandare
    sbarbare sbarrare sbirciare sbloccare sbottare sbottonare sbraitare sbrigare sbrogliare sbronzare sbucciare
    sbuffare scagionare scagliare scalare scaldare scambiare scandalizzare scansare scansionare scappare scarcerare
    scaricare scartare scassinare scatenare scattare scavalcare scavare schedare schematizzare schiacciare
    schiaffeggiare schiattare schiavizzare schifare schivare sciacquare sciare! scimmiottare scioperare sciorinare
    scivolare scocciare scollegare scongiurare scontare scoppiare scoraggiare scordare scottare screditare
    screenshottare scroccare scrollare scrutare scusare sdraiare sedare segare segnalare segnare selezionare sembrare
    seminare semplificare sensibilizzare separare sequestrare sfamare sferrare sfiancare sfiatare sfidare sfiduciare
    sfilare sfiorare sfogare sfogliare sforzare sfrattare sfregare sfruttare sganciare sgarrare sgattaiolare sgobbare
    sgomberare sgombrare sgominare sgonfiare sgranocchiare sgrassare sgridare siglare significare silenziare simulare
    singhiozzare sintetizzare sistemare slacciare slegare slittare smaltare smanettare smontare sniffare snobbare
    snocciolare sobbarcare socializzare soffermare soffiare soffocare soggiogare soggiornare sognare solidarizzare
    sollecitare sollevare somigliare sommare somministrare soppesare sopportare sopravvalutare sorpassare sorvegliare
    sospettare sostare sotterrare sottolineare sottopagare sottovalutare spaccare spacciare spalmare sparare
    spaventare spazzare spazzolare specchiare specificare sperare sperimentare spezzare spiare! spiazzare spiccare
    spiegare spifferare spiluccare spintonare spirare spogliare spolverare sporcare sposare spossare spostare sprecare
    sprofondare spronare spuntare sputare squillare stabilizzare staccare stagionare stampare stancare stazionare
    stentare sterzare stilare stimare stimolare stipare stipulare stiracchiare stirare stonare stoppare stracciare
    strappare straripare strattonare stremare stressare strillare strizzare strofinare studiare stufare
    stuzzicare subentrare sudare suggestionare suicidare suonare superare supervisionare supplicare supportare
    sussidiare sussurrare svapare svegliare svelare svenare sventolare sviare! sviluppare svitare svuotare taggare
    tagliare tampinare tamponare tardare tartassare tassare telefonare temporeggiare tentare tentennare tergiversare
    terminare terrorizzare tesserare testare testimoniare timbrare tirare titubare toccare tollerare toppare
    tormentare tornare torturare traballare traboccare tracciare tracimare tralasciare tranquillizzare trapanare
    trascinare trascurare traslocare trattare traumatizzare tremare tribolare triplicare trovare truccare truffare
    turbare tutelare twittare ubriacare ululare umiliare urlare usare utilizzare vaccinare vacillare vagare valicare
    valorizzare valutare vantare varcare variare vegetare vegliare vendicare ventilare verbalizzare vergognare
    verificare verniciare versare vessare viaggiare videochiamare vidimare vietare vigilare violare violentare
    visitare visualizzare viziare vociferare volare vomitare votare vuotare whatsappare zappare zoppicare
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
    abbellire abolire accudire acquisire addolcire aderire aggredire agire alleggerire allestire ambire ammansire
    ammattire ammonire ammorbidire ammuffire ammutolire annerire appassire appesantire appiattire approfondire
    appuntire ardire arricchire arrossire arrostire arrugginire asserire assopire attribuire attutire avvilire bandire
    capire chiarire colpire compatire concepire conferire contribuire costituire costruire custodire deferire definire
    deglutire demolire deperire differire digerire dimagrire diminuire distribuire disubbidire elargire esaudire
    esaurire esibire esordire esperire fallire favorire ferire finire fiorire fluire fornire garantire gestire gioire
    gradire gremire guarire imbastire imbestialire imbottire imbruttire immalinconire impadronire impallidire
    impaurire impazzire impedire impensierire impietosire impigrire impoverire inacidire inaridire inasprire
    incaponire incattivire incupire incuriosire indebolire indispettire indurire infastidire inferire infittire
    influire infoltire ingelosire ingerire inghiottire ingrandire inibire innervosire inorridire insaporire inserire
    insignire insospettire intenerire interagire interferire interloquire intimidire intimorire intontire intorpidire
    intristire intuire invaghire inveire irrigidire irrobustire istituire istruire lenire marcire munire nitrire
    obbedire ordire partorire patire pattuire percepire perire perquisire preferire presagire proibire pulire punire
    rabbrividire raggrinzire rapire reagire recepire redarguire reperire restituire retribuire ribadire ricostruire
    riferire rifinire rifiorire rimbambire rimbecillire ringiovanire rinverdire ripulire risarcire riunire riverire
    sancire sbalordire sbiadire sbigottire scalfire scandire scaturire schermire schiarire scolorire scolpire scurire
    sfinire sfoltire sgranchire smaltire smarrire smentire snellire sopire sopperire sostituire sparire spedire
    stabilire starnutire stizzire stordire stupire subire suggerire sveltire svilire tossire tradire tramortire
    trasferire trasgredire ubbidire unire usufruire vagire zittire
  `,
} as const

/** Made by `npm run mirror:verbs`: endings in the order of verb-slots.ts, then the stems that take them. A row that
 * begins with a digit names one of the first four rows and a tail; its empty slots are that row's, after the tail. */
export const verbTable: readonly (readonly [endings: string, stems: string])[] = [
  [
    'are ando ato ata ati ate o i a iamo ate ano avo avi ava avamo avate avano erò erai erà eremo erete eranno ai asti ò ammo aste arono erei eresti erebbe eremmo ereste erebbero i iamo iate ino assi asse assimo aste assero a',
    'abbandon abbass abbin abbronz abbuff abilit abit abitu abus accamp accarezz accas accavall acceler accenn accert accett accoll accoltell accomod accompagn accontent accord accost accredit accumul accus acquist acutizz adatt addebit addorment addoss adegu adoper adott affann affascin afferm afferr affezion affiat affid affitt affond affrett affront agevol agghind aggiorn aggir aggiust aggrapp aggrav agit aiut alien allarm allen allent allert allontan altern alz am ambient ammal ammanett ammass ammazz ammir ammortizz analizz ancor anestetizz anim annasp annot annover annull anticip appallottol appassion appell appisol apport apprezz approfitt approv appunt architett arrabatt arred arrest arretr arriv arrotol articol ascolt aspett aspir assecond assegn assicur assill assimil assoggett assold attard attenu atterr attest attir attiv attravers attu augur aument auscult autorizz avanz avvelen avventur avvers avvicin avvis avvist avvit azzard azzer bad bagn balbett ball banalizz bann baratt barcamen barcoll barr bast bend boicott borbott brind brontol bullizz butt bypass cal calcol calm calpest cammin camp cancell candid cant capit capitol caus cav celebr cen centr cess chatt chiacchier chiam chiav cicatrizz cit coccol collabor collass colm color colpevolizz coltiv comand combin comment compartecip compatt compens compil complet comport compr concentr concretizz condann condizion condon conferm confess confid configur confront confut congel congratul consacr consegn conserv consider consol constat consult consum cont contatt contempl contest continu contrast contratt controll coordin cost costat cre crep croll cucin cur debord decret degener degn delimit denigr denud deposit derub desider destin determin detest dett dichiar diffam digit digiun dilegu dimagr dimezz dimostr dipan dirad disabitu disarm disattiv discolp disegn disinfett disinstall disonor disorient dispens disper disprezz disput disset disturb divent divor document domand domin don dondol dos drammatizz dribbl dubit dur eccit effettu elabor elemosin elimin emargin emigr emul entr entusiasm enumer equilibr eredit err esager esalt esamin esasper escogit esercit esit esoner esort esplet esplor estern evacu evit facilit fattur fiat fid fidanz film firm fiss focalizz form fotograf fraternizz fren frequent frign frizion frutt fum funzion galvanizz gas gener gett giov gir giur gocciol googl gratt grav grid guadagn guard guast guid gust idealizz ignor illumin imball imbarazz imit immagin immigr immol impacchett impar impast impegn impil implor imporpor import impost impression improvvis inal incalz incammin incant incarcer incass incastr incazz incepp inchiod inciamp incoll incolp incontr indebit indennizz indign individu indoss indovin infil influenz inform ingann ingegn ingess ingrass iniett innamor inoltr inquadr inquin insegn install insult integr interess interpret intest intim intitol invent invit ironizz irrit isol ispir lacrim lagn lament laure lav lavor lev liber limit link logor lott lucid lustr malmen maltratt mand manifest manipol marin martell matur medit memorizz men mentov merit mescol miglior minimizz mir misur mobilit molest moll monitor mont mormor mostr motiv mult narr necessit nomin normalizz not nuot obiett occup oltrepass oper ordin organizz orient orizzont os oscur ospedalizz ospit osserv ossigen ostacol ostin ottimizz paragon parl partecip pass patrocin pazient pedal peggior pen pens pension perdon perdur peregrin perfezion perlustr pernott perseguit persever personalizz pes pest pettin piagnucol piant piazz pignor pittur ponder port pos post posticip pranz precipit precis prelev prenot preoccup prepar present preserv press prest priv process procrastin procur profitt progett programm protest protocoll prov pugnal punt quadr querel quiet raccapezz raccomand raccont radun raffredd raggir ragion rallegr rallent rammend ramment ras rassegn rasseren rassett rassicur rateizz rattopp rattrist realizz recapit recit reclam reclut recuper regal registr regol regolarizz rem resett respir responsabilizz rest restaur riabilit riadatt ribalt ribell ricam ricapitol ricatt ricav richiam ricicl ricompens ricontatt ricord ricover ricre ridicolizz ridimension rientr rifiat rifiut rigett rigir riguadagn riguard rilass rilev rimand rimbalz rimbors rimembr rimescol rimir rimont rimprover rimugin rinnov riordin ripar riparl ripass ripens riport ripos ripresent riprogramm riprov risalt riscald riscatt risciacqu rispett rispolver rispost ristor risuon ritard ritir ritorn ritratt ritrov riutilizz rivalut rivel rivers rivolt rod rotol rottam rovin rub ruot russ ruzzol sabot sald salt salut salv salvaguard san sanguin sanzion sball sballott sband sbarb sbarr sbott sbotton sbrait sbronz sbuff scagion scal scald scandalizz scans scansion scapp scarcer scart scassin scaten scatt scav sched schematizz schiatt schiavizz schif schiv sciacqu scimmiott scioper sciorin scivol scongiur scont scord scott scredit screenshott scroll scrut scus sed segn segnal selezion sembr semin sensibilizz separ sequestr sfam sferr sfiat sfid sfil sfior sforz sfratt sfrutt sgarr sgattaiol sgobb sgomber sgombr sgomin sgrass sgrid sigl simul singhiozz sintetizz sistem slitt smalt smanett smont sniff snobb snocciol socializz sofferm soggiorn sogn solidarizz sollecit sollev somm somministr soppes sopport sopravvalut sorpass sospett sost sotterr sottoline sottovalut spalm spar spavent spazz spazzol sper speriment spezz spiazz spiffer spinton spir spolver spos sposs spost sprofond spron spunt sput squill stabilizz stagion stamp stazion stent sterz stil stim stimol stip stipul stir ston stopp strapp strarip stratton strem stress strill strizz strofin stuf subentr sud suggestion suicid suon super supervision support sussurr svap svel sven sventol svilupp svit svuot tampin tampon tard tartass tass telefon tent tentenn tergivers termin terrorizz tesser test timbr tir titub toller topp torment torn tortur traball tracim tranquillizz trapan trascin trascur tratt traumatizz trem tribol trov truff turb tutel twitt ulul url us utilizz vaccin vacill valorizz valut vant veget ventil verbalizz vergogn vers vess videochiam vidim viet vigil viol violent visit visualizz vocifer vol vomit vot vuot whatsapp zapp',
  ],
  [
    'ere endo uto uta uti ute o i e iamo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno ei/etti esti é/ette emmo este erono/ettero erei eresti erebbe eremmo ereste erebbero a iamo iate ano essi esse essimo este essero i',
    'abbatt batt ced combatt compet concern cred dibatt ecced frem gem god incomb interced miet preced prem proced retroced ribatt ricev ricred ripet rivend sbatt soccomb splend svend tem vend',
  ],
  [
    'ire endo ito ita iti ite o i e iamo ite ono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero a iamo iate ano issi isse issimo iste issero i',
    'acconsent applaud assent assorb avvert boll consegu consent convert dissent divert dorm esegu fugg insegu invert invest ment nutr part pent persegu prosegu ripart risent rivest segu sent serv sfugg svest travest vest',
  ],
  [
    'ire endo ito ita iti ite isco isci isce iamo ite iscono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero isca iamo iate iscano issi isse issimo iste issero isci',
    'abbell abol accud acquis addolc ader ag aggred allegger allest amb ammans ammatt ammon ammorbid ammuff ammutol anner appass appesant appiatt approfond appunt ard arricch arross arrost arruggin asser assop attribu attut avvil band cap chiar colp compat concep confer contribu costitu costru custod defer defin deglut demol deper differ diger dimagr diminu distribu disubbid elarg esaud esaur esib esord esper fall favor fer fin fior flu forn garant gest gio grad grem guar imbast imbestial imbott imbrutt immalincon impadron impallid impaur impazz imped impensier impietos impigr impover inacid inarid inaspr incapon incattiv incup incurios indebol indispett indur infastid infer infitt influ infolt ingelos inger inghiott ingrand inib innervos inorrid insapor inser insign insospett intener interag interfer interloqu intimid intimor intont intorpid intrist intu invagh inve irrigid irrobust istitu istru len marc mun nitr obbed ord partor pat pattu per percep perquis prefer presag proib pul pun rabbrivid raggrinz rap reag recep redargu reper restitu retribu ribad ricostru rifer rifin rifior rimbamb rimbecill ringiovan rinverd ripul risarc riun river sanc sbalord sbiad sbigott scalf scand scatur scherm schiar scolor scolp scur sfin sfolt sgranch smalt smarr sment snell sop sopper sostitu spar sped stabil starnut stizz stord stup sub sugger svelt svil toss trad tramort trasfer trasgred ubbid un usufru vag zitt',
  ],
  [
    '1ess   stato stata stati state sono sei è siamo siete sono ero eri era eravamo eravate erano sarò sarai sarà saremo sarete saranno fui fosti fu fummo foste furono sarei saresti sarebbe saremmo sareste sarebbero sia siamo siate siano fossi fosse fossimo foste fossero sii',
    '',
  ],
  [
    '1av       ho hai ha abbiamo  hanno       avrò avrai avrà avremo avrete avranno ebbi  ebbe   ebbero avrei avresti avrebbe avremmo avreste avrebbero abbia abbiamo abbiate abbiano      abbi',
    '',
  ],
  [
    "0and       vado vai va   vanno       andrò andrai andrà andremo andrete andranno       andrei andresti andrebbe andremmo andreste andrebbero vada   vadano      va'/vai/va",
    ' ri',
  ],
  [
    "0        ai à   anno       arò arai arà aremo arete aranno iedi  iede   iedero arei aresti arebbe aremmo areste arebbero ia   iano essi esse essimo este essero a'/ai/à",
    'd rid',
  ],
  [
    "0        ai    anno       arò arai arà aremo arete aranno etti  ette   ettero arei aresti arebbe aremmo areste arebbero ia   iano essi esse essimo este essero a'/ai/a",
    'st',
  ],
  [
    "0  acendo atto atta atti atte accio ai  acciamo  anno acevo acevi aceva acevamo acevate acevano arò arai arà aremo arete aranno eci acesti ece acemmo aceste ecero arei aresti arebbe aremmo areste arebbero accia acciamo acciate acciano acessi acesse acessimo aceste acessero a'/ai/a",
    'disf f rif',
  ],
  [
    '0  acendo atto atta atti atte       acevo acevi aceva acevamo acevate acevano arò arai arà aremo arete aranno eci acesti ece acemmo aceste ecero arei aresti arebbe aremmo areste arebbero     acessi acesse acessimo aceste acessero ',
    'soddisf',
  ],
  [
    "2  icendo etto etta etti ette ico ici ice iciamo  icono icevo icevi iceva icevamo icevate icevano       issi icesti isse icemmo iceste issero       ica iciamo iciate icano icessi icesse icessimo iceste icessero i'/ì",
    'bened contradd d disd maled pred rid',
  ],
  [
    '1ov       evo evi eve obbiamo  evono       ovrò ovrai ovrà ovremo ovrete ovranno       ovrei ovresti ovrebbe ovremmo ovreste ovrebbero ebba obbiamo obbiate ebbano      evi',
    'd',
  ],
  [
    '1ot       osso uoi uò ossiamo  ossono       otrò otrai otrà otremo otrete otranno       otrei otresti otrebbe otremmo otreste otrebbero ossa ossiamo ossiate ossano      uoi',
    'p',
  ],
  [
    '1ol       oglio uoi uole ogliamo  ogliono       orrò orrai orrà orremo orrete orranno olli  olle   ollero orrei orresti orrebbe orremmo orreste orrebbero oglia ogliamo ogliate ogliano      ogli',
    'v',
  ],
  [
    '1ap       o ai a appiamo  anno       aprò aprai aprà apremo aprete apranno eppi  eppe   eppero aprei apresti aprebbe apremmo apreste aprebbero appia appiamo appiate appiano      appi',
    's',
  ],
  [
    '2en   enuto enuta enuti enute engo ieni iene   engono       errò errai errà erremo errete erranno enni  enne   ennero errei erresti errebbe erremmo erreste errebbero enga   engano      ieni',
    'avv conv div interv perv prev prov riv sovv sv v',
  ],
  [
    '1en       engo ieni iene   engono       errò errai errà erremo errete erranno enni  enne   ennero errei erresti errebbe erremmo erreste errebbero enga   engano      ieni',
    'ast cont det intratt mant ott rit sost t tratt',
  ],
  [
    '1n   sto sta sti ste ngo     ngono       rrò rrai rrà rremo rrete rranno si  se   sero rrei rresti rrebbe rremmo rreste rrebbero nga   ngano      ',
    'rima',
  ],
  [
    'rre nendo sto sta sti ste ngo ni ne niamo nete ngono nevo nevi neva nevamo nevate nevano rrò rrai rrà rremo rrete rranno si nesti se nemmo neste sero rrei rresti rrebbe rremmo rreste rrebbero nga niamo niate ngano nessi nesse nessimo neste nessero ni',
    'appo compo contrappo depo dispo espo impo oppo po presuppo propo ripo suppo',
  ],
  [
    '1 rre  tto tta tti tte ggo     ggono       rrò rrai rrà rremo rrete rranno ssi  sse   ssero rrei rresti rrebbe rremmo rreste rrebbero gga   ggano      ',
    'astra attra contra distra estra protra sottra tra',
  ],
  [
    'urre ucendo otto otta otti otte uco uci uce uciamo ucete ucono ucevo ucevi uceva ucevamo ucevate ucevano urrò urrai urrà urremo urrete urranno ussi ucesti usse ucemmo uceste ussero urrei urresti urrebbe urremmo urreste urrebbero uca uciamo uciate ucano ucessi ucesse ucessimo uceste ucessero uci',
    'cond introd prod rid trad',
  ],
  [
    '1gli   lto lta lti lte lgo gli  gliamo  lgono             lsi  lse   lsero       lga gliamo gliate lgano      gli',
    'acco co disto racco sce scio to',
  ],
  ['2       go     gono                         ga   gano      ', 'assal risal sal'],
  ['2usc       esco esci esce   escono                         esca   escano      esci', ' ri'],
  [
    're vendo vuto vuta vuti vute vo vi ve viamo vete vono vevo vevi veva vevamo vevate vevano rrò rrai rrà rremo rrete rranno vvi vesti vve vemmo veste vvero rrei rresti rrebbe rremmo rreste rrebbero va viamo viate vano vessi vesse vessimo veste vessero vi',
    'be',
  ],
  [
    '1l   lso lsa lsi lse lgo     lgono       rrò rrai rrà rremo rrete rranno lsi  lse   lsero rrei rresti rrebbe rremmo rreste rrebbero lga   lgano      ',
    'avva preva va',
  ],
  [
    '1ed   isto/eduto ista/eduta isti/eduti iste/edute             edrò edrai edrà edremo edrete edranno idi  ide   idero edrei edresti edrebbe edremmo edreste edrebbero          ',
    'intrav riv v',
  ],
  [
    '1ed   isto ista isti iste             edrò edrai edrà edremo edrete edranno idi  ide   idero edrei edresti edrebbe edremmo edreste edrebbero          ',
    'prev',
  ],
  ['1ed   isto/eduto ista/eduta isti/eduti iste/edute                   idi  ide   idero                ', 'provv'],
  [
    '1                   rò rai rà remo rete ranno di  de   dero rei resti rebbe remmo reste rebbero          ',
    'accad cad decad ricad scad',
  ],
  [
    '1r   rso rsa rsi rse io   iamo  iono       rrò rrai rrà rremo rrete rranno rvi  rve   rvero rrei rresti rrebbe rremmo rreste rrebbero ia iamo iate iano      ',
    'pa',
  ],
  ['2r   rso rsa rsi rse io     iono             rvi  rve   rvero       ia   iano      ', 'appa scompa'],
  ['2or   orto orta orti orte uoio uori uore   uoiono                         uoia   uoiano      uori', 'm'],
  ['1ed       iedo iedi iede   iedono                         ieda   iedano      iedi', 'poss s'],
  ['2ud       odo odi ode   odono                         oda   odano      odi', ''],
  ['1uov   osso ossa ossi osse                   ossi  osse   ossero                ', 'comm m prom rim sm'],
  [
    '1v   ssuto ssuta ssuti ssute             vrò vrai vrà vremo vrete vranno ssi  sse   ssero vrei vresti vrebbe vremmo vreste vrebbero          ',
    'convi rivi sopravvi vi',
  ],
  ['2r   erto erta erti erte                                        ', 'ap cop off riap ricop scop soff'],
  ['1ig   atto atta atti atte                   assi  asse   assero                ', 'red'],
  ['1uoc   otto otta otti otte uocio     uociono             ossi  osse   ossero       uocia   uociano      ', 'c'],
  [
    '1   iuto iuta iuti iute cio   ciamo  ciono             qui  que   quero       cia ciamo ciate ciano      ',
    'compiac dispiac piac',
  ],
  ['1   iuto iuta iuti iute cio     ciono             qui  que   quero       cia   ciano      ', 'giac tac'],
  ['1gn   nto nta nti nte ngo     ngono             nsi  nse   nsero       nga   ngano      ', 'spe'],
  ['2       io     iono                         ia   iano      ', 'cuc scuc'],
  ['2       io  ie   iono                         ia   iano      ', 'riemp'],
  ['1        -  amo                            amo ate       -', 'compi'],
  [
    '1gg   tto tta tti tte                   ssi  sse   ssero                ',
    'affli corre distru ele fri infli le prote re rile sconfi sorre stru trafi',
  ],
  ['3pell   olto/pellito olta/pellita olti/pelliti olte/pellite                                        ', 'sep'],
  [
    '1nd   so sa si se                   si  se   sero                ',
    'acce appe appre arre asce atte compre consce conte dife dipe disce diste este inte intrapre offe pre prete re riacce ripre sce sorpre sospe sotte spe ste te trasce',
  ],
  [
    '1d   so sa si se                   si  se   sero                ',
    'allu ar chiu coinci conclu condivi corro deci delu deri disper dispersua divi esclu esplo eva illu inci inclu inva irri mor per persua ra ri rinchiu ro socchiu sorri suddivi ucci',
  ],
  [
    '1r   so sa si se                   si  se   sero                ',
    'accor concor cor incor occor percor ricor rincor scor soccor',
  ],
  ['1d   sto sta sti ste                   si  se   sero                ', 'chie richie'],
  [
    '1ett   esso essa essi esse                   isi  ise   isero                ',
    'amm comm dim em framm imm introm m om perm prem prom rim scomm sm sottom trasm',
  ],
  [
    '1v   tto tta tti tte                   ssi  sse   ssero                ',
    'circoscri descri iscri prescri riscri scri sottoscri trascri',
  ],
  ['1ig   etto etta etti ette                   essi  esse   essero                ', 'dir'],
  [
    '1g   to ta ti te                   si  se   sero                ',
    'accor aggiun attin avvol capovol coinvol compian congiun dipin fin giun insor mun pian por pun raggiun respin rimpian risor rivol sconvol scor soggiun sor sospin spin spor svol tin travol un vol',
  ],
  ['1ing   etto etta etti ette                   insi  inse   insero                ', 'costr restr ristr str'],
  ['1c   to ta ti te                   si  se   sero                ', 'avvin convin rivin vin'],
  ['1g   so sa si se                   si  se   sero                ', 'cospar emer immer sommer spar'],
  [
    '1sc   sciuto sciuta sciuti sciute                   bbi  bbe   bbero                ',
    'accre cono cre decre discono miscono ricono rincre',
  ],
  ['1sc   to ta ti te                   cqui  cque   cquero                ', 'na rina'],
  ['1omp   otto otta otti otte                   uppi  uppe   uppero                ', 'corr interr irr r'],
  ['1t   sso ssa ssi sse                   ssi  sse   ssero                ', 'discu'],
  [
    '1im   esso essa essi esse                   essi  esse   essero                ',
    'compr depr espr impr oppr repr soppr',
  ],
  ['1d   sso ssa ssi sse                   ssi  sse   ssero                ', 'conce succe'],
  ['1tt                         ssi  sse   ssero                ', 'rifle'],
  ['1tt   sso ssa ssi sse                   ssi  sse   ssero                ', 'anne conne disconne'],
  ['1                         vi  ve   vero                ', 'piov'],
  [
    '1   ito ita iti ite                   etti  ette   ettero                ',
    'assist coesist consist desist esist insist persist resist',
  ],
  ['1m   nto nta nti nte                   nsi  nse   nsero                ', 'assu desu presu riassu'],
  ['1gu   to ta ti te                   si  se   sero                ', 'distin estin'],
  ['1ell   ulso ulsa ulsi ulse                   ulsi  ulse   ulsero                ', 'esp'],
  ['1ig   atto atta atti atte                   igetti  igette   igettero                ', 'es'],
  ['1uot   osso ossa ossi osse                   ossi  osse   ossero                ', 'risc sc'],
  ['1ond   uso usa usi use                   usi  use   usero                ', 'conf diff f'],
  ['1nd   sto sta sti ste                   si  se   sero                ', 'corrispo nasco rispo'],
  ['1v   to ta ti te                   si  se   sero                ', 'assol dissol risol'],
  [
    '0i        i  iamo         erò erai erà eremo erete eranno       erei eresti erebbe eremmo ereste erebbero i iamo iate ino      ',
    'abbracc accorc accovacc accucc adag affacc agganc allacc allogg amaregg angosc annunc appogg arrang arricc assagg assoc avvantagg bac bilanc bisticc bocc bruc cominc cortegg crucc dannegg denunc destregg fasc festegg gallegg garegg impicc incoragg incroc ingagg intrecc lanc lasc mang massagg messagg minacc occhiegg oltragg ostegg parchegg passegg pattegg pig pisc plag pogg postegg pronunc riagganc riallacc ricominc rifug rinfacc rintracc rinunc rovesc sbirc sbucc schiacc schiaffegg scocc scoragg sfiduc sganc slacc spacc stracc temporegg tracc tralasc vernic viagg',
  ],
  [
    '0        -  amo                           - amo ate no      ',
    'adocchi ammali ammobili ammucchi angusti annoi appai apparecchi appigli archivi arrabbi arrischi assedi assomigli avvinghi bestemmi calunni cambi concili consigli contrari copi dettagli divorzi espatri estrani finanzi fotocopi gonfi imbrogli immischi industri infischi infuri inginocchi ingoi inizi invecchi invidi invogli licenzi macchi medi meravigli negozi odi origli pattugli picchi pigli premi presidi raddoppi rannicchi raschi rassomigli riconcili ricopi rimedi rimpatri ringrazi ripigli ripudi rischi risparmi rispecchi risvegli ritagli sazi sbagli sbrogli scagli scambi scoppi sdrai sfogli sgonfi sgranocchi silenzi soffi somigli sorvegli specchi spogli stiracchi studi sussidi svegli tagli testimoni umili vari vegli vizi',
  ],
  [
    '0        hi  hiamo         herò herai herà heremo herete heranno       herei heresti herebbe heremmo hereste herebbero hi hiamo hiate hino      ',
    'affatic affog affranc allag allarg alleg allung anneg appiccic applic arrampic asciug attacc autentic autocertific azzecc becc bivacc blocc buc caric casc catalog cerc certific chiarific clicc colleg complic comunic coric critic dedic deleg diagnostic dialog dimentic disintossic distacc distric divulg drog educ elenc erog essicc evoc falsific fantastic fatic ficc fornic freg frug gioc giudic giustific identific imbarc imbianc imbrocc imbuc impieg incaric indag indic infang interrog intossic investig invoc istig leg litig logg manc marc mastic medic mendic modific moltiplic mortific navig neg notific obblig offusc pacific pag pecc pesc pianific pieg plac pratic predic preg prevaric prodig prolung propag prorog provoc pubblic purific rammaric rappacific replic revoc riattacc ricalc ricaric ricerc ricolleg riepilog rigioc rimarc rimbocc rinfresc rinneg sacrific santific sblocc sbrig scaric scavalc scolleg scrocc seg semplific sfianc sfog sfreg signific sleg sobbarc soffoc soggiog sottopag spacc specific spicc spieg spilucc sporc sprec stacc stanc stuzzic supplic tagg tocc trabocc trasloc triplic trucc ubriac vag valic varc vendic verific zoppic',
  ],
  ['0          amo                            amo ate       ', 'avvi devi invi rinvi sci spi svi'],
  ['1   iuto iuta iuti iute                                        ', 'tess'],
]

/** Made by `npm run mirror:verbs`: endings in the order of verb-slots.ts, then the stems that take them. */
export const verbTable: readonly (readonly [endings: string, stems: string])[] = [
  [
    'essere essendo stato stata stati state sono sei è siamo siete sono ero eri era eravamo eravate erano sarò sarai sarà saremo sarete saranno fui fosti fu fummo foste furono sarei saresti sarebbe saremmo sareste sarebbero sia siamo siate siano fossi fosse fossimo foste fossero sii',
    '',
  ],
  [
    'avere avendo avuto avuta avuti avute ho hai ha abbiamo avete hanno avevo avevi aveva avevamo avevate avevano avrò avrai avrà avremo avrete avranno ebbi avesti ebbe avemmo aveste ebbero avrei avresti avrebbe avremmo avreste avrebbero abbia abbiamo abbiate abbiano avessi avesse avessimo aveste avessero abbi',
    '',
  ],
  [
    "andare andando andato andata andati andate vado vai va andiamo andate vanno andavo andavi andava andavamo andavate andavano andrò andrai andrà andremo andrete andranno andai andasti andò andammo andaste andarono andrei andresti andrebbe andremmo andreste andrebbero vada andiamo andiate vadano andassi andasse andassimo andaste andassero va'/vai/va",
    ' ri',
  ],
  [
    "are ando ato ata ati ate o ai à iamo ate anno avo avi ava avamo avate avano arò arai arà aremo arete aranno iedi asti iede ammo aste iedero arei aresti arebbe aremmo areste arebbero ia iamo iate iano essi esse essimo este essero a'/ai/à",
    'd rid',
  ],
  [
    "are ando ato ata ati ate o ai a iamo ate anno avo avi ava avamo avate avano arò arai arà aremo arete aranno etti asti ette ammo aste ettero arei aresti arebbe aremmo areste arebbero ia iamo iate iano essi esse essimo este essero a'/ai/a",
    'st',
  ],
  [
    "are acendo atto atta atti atte accio ai a acciamo ate anno acevo acevi aceva acevamo acevate acevano arò arai arà aremo arete aranno eci acesti ece acemmo aceste ecero arei aresti arebbe aremmo areste arebbero accia acciamo acciate acciano acessi acesse acessimo aceste acessero a'/ai/a",
    'disf f rif',
  ],
  [
    'are acendo atto atta atti atte o i a iamo ate ano acevo acevi aceva acevamo acevate acevano arò arai arà aremo arete aranno eci acesti ece acemmo aceste ecero arei aresti arebbe aremmo areste arebbero i iamo iate ino acessi acesse acessimo aceste acessero a',
    'soddisf',
  ],
  [
    "ire icendo etto etta etti ette ico ici ice iciamo ite icono icevo icevi iceva icevamo icevate icevano irò irai irà iremo irete iranno issi icesti isse icemmo iceste issero irei iresti irebbe iremmo ireste irebbero ica iciamo iciate icano icessi icesse icessimo iceste icessero i'/ì",
    'bened contradd d disd maled pred rid',
  ],
  [
    'overe ovendo ovuto ovuta ovuti ovute evo evi eve obbiamo ovete evono ovevo ovevi oveva ovevamo ovevate ovevano ovrò ovrai ovrà ovremo ovrete ovranno ovei/ovetti ovesti ové/ovette ovemmo oveste overono/ovettero ovrei ovresti ovrebbe ovremmo ovreste ovrebbero ebba obbiamo obbiate ebbano ovessi ovesse ovessimo oveste ovessero evi',
    'd',
  ],
  [
    'otere otendo otuto otuta otuti otute osso uoi uò ossiamo otete ossono otevo otevi oteva otevamo otevate otevano otrò otrai otrà otremo otrete otranno otei/otetti otesti oté/otette otemmo oteste oterono/otettero otrei otresti otrebbe otremmo otreste otrebbero ossa ossiamo ossiate ossano otessi otesse otessimo oteste otessero uoi',
    'p',
  ],
  [
    'olere olendo oluto oluta oluti olute oglio uoi uole ogliamo olete ogliono olevo olevi oleva olevamo olevate olevano orrò orrai orrà orremo orrete orranno olli olesti olle olemmo oleste ollero orrei orresti orrebbe orremmo orreste orrebbero oglia ogliamo ogliate ogliano olessi olesse olessimo oleste olessero ogli',
    'v',
  ],
  [
    'apere apendo aputo aputa aputi apute o ai a appiamo apete anno apevo apevi apeva apevamo apevate apevano aprò aprai aprà apremo aprete apranno eppi apesti eppe apemmo apeste eppero aprei apresti aprebbe apremmo apreste aprebbero appia appiamo appiate appiano apessi apesse apessimo apeste apessero appi',
    's',
  ],
  [
    'enire enendo enuto enuta enuti enute engo ieni iene eniamo enite engono enivo enivi eniva enivamo enivate enivano errò errai errà erremo errete erranno enni enisti enne enimmo eniste ennero errei erresti errebbe erremmo erreste errebbero enga eniamo eniate engano enissi enisse enissimo eniste enissero ieni',
    'avv conv div interv perv prev prov riv sovv sv v',
  ],
  [
    'enere enendo enuto enuta enuti enute engo ieni iene eniamo enete engono enevo enevi eneva enevamo enevate enevano errò errai errà erremo errete erranno enni enesti enne enemmo eneste ennero errei erresti errebbe erremmo erreste errebbero enga eniamo eniate engano enessi enesse enessimo eneste enessero ieni',
    'ast cont det intratt mant ott rit sost t tratt',
  ],
  [
    'nere nendo sto sta sti ste ngo ni ne niamo nete ngono nevo nevi neva nevamo nevate nevano rrò rrai rrà rremo rrete rranno si nesti se nemmo neste sero rrei rresti rrebbe rremmo rreste rrebbero nga niamo niate ngano nessi nesse nessimo neste nessero ni',
    'rima',
  ],
  [
    'rre nendo sto sta sti ste ngo ni ne niamo nete ngono nevo nevi neva nevamo nevate nevano rrò rrai rrà rremo rrete rranno si nesti se nemmo neste sero rrei rresti rrebbe rremmo rreste rrebbero nga niamo niate ngano nessi nesse nessimo neste nessero ni',
    'appo compo contrappo depo dispo espo impo oppo po presuppo propo ripo suppo',
  ],
  [
    'rre endo tto tta tti tte ggo i e iamo ete ggono evo evi eva evamo evate evano rrò rrai rrà rremo rrete rranno ssi esti sse emmo este ssero rrei rresti rrebbe rremmo rreste rrebbero gga iamo iate ggano essi esse essimo este essero i',
    'astra attra contra distra estra protra sottra tra',
  ],
  [
    'urre ucendo otto otta otti otte uco uci uce uciamo ucete ucono ucevo ucevi uceva ucevamo ucevate ucevano urrò urrai urrà urremo urrete urranno ussi ucesti usse ucemmo uceste ussero urrei urresti urrebbe urremmo urreste urrebbero uca uciamo uciate ucano ucessi ucesse ucessimo uceste ucessero uci',
    'cond introd prod rid trad',
  ],
  [
    'gliere gliendo lto lta lti lte lgo gli glie gliamo gliete lgono glievo glievi glieva glievamo glievate glievano glierò glierai glierà glieremo glierete glieranno lsi gliesti lse gliemmo glieste lsero glierei glieresti glierebbe glieremmo gliereste glierebbero lga gliamo gliate lgano gliessi gliesse gliessimo glieste gliessero gli',
    'acco co disto racco sce scio to',
  ],
  [
    'ire endo ito ita iti ite go i e iamo ite gono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero ga iamo iate gano issi isse issimo iste issero i',
    'assal risal sal',
  ],
  [
    'uscire uscendo uscito uscita usciti uscite esco esci esce usciamo uscite escono uscivo uscivi usciva uscivamo uscivate uscivano uscirò uscirai uscirà usciremo uscirete usciranno uscii uscisti uscì uscimmo usciste uscirono uscirei usciresti uscirebbe usciremmo uscireste uscirebbero esca usciamo usciate escano uscissi uscisse uscissimo usciste uscissero esci',
    ' ri',
  ],
  [
    're vendo vuto vuta vuti vute vo vi ve viamo vete vono vevo vevi veva vevamo vevate vevano rrò rrai rrà rremo rrete rranno vvi vesti vve vemmo veste vvero rrei rresti rrebbe rremmo rreste rrebbero va viamo viate vano vessi vesse vessimo veste vessero vi',
    'be',
  ],
  [
    'lere lendo lso lsa lsi lse lgo li le liamo lete lgono levo levi leva levamo levate levano rrò rrai rrà rremo rrete rranno lsi lesti lse lemmo leste lsero rrei rresti rrebbe rremmo rreste rrebbero lga liamo liate lgano lessi lesse lessimo leste lessero li',
    'avva preva va',
  ],
  [
    'edere edendo isto/eduto ista/eduta isti/eduti iste/edute edo edi ede ediamo edete edono edevo edevi edeva edevamo edevate edevano edrò edrai edrà edremo edrete edranno idi edesti ide edemmo edeste idero edrei edresti edrebbe edremmo edreste edrebbero eda ediamo ediate edano edessi edesse edessimo edeste edessero edi',
    'intrav riv v',
  ],
  [
    'edere edendo isto ista isti iste edo edi ede ediamo edete edono edevo edevi edeva edevamo edevate edevano edrò edrai edrà edremo edrete edranno idi edesti ide edemmo edeste idero edrei edresti edrebbe edremmo edreste edrebbero eda ediamo ediate edano edessi edesse edessimo edeste edessero edi',
    'prev',
  ],
  [
    'edere edendo isto/eduto ista/eduta isti/eduti iste/edute edo edi ede ediamo edete edono edevo edevi edeva edevamo edevate edevano ederò ederai ederà ederemo ederete ederanno idi edesti ide edemmo edeste idero ederei ederesti ederebbe ederemmo edereste ederebbero eda ediamo ediate edano edessi edesse edessimo edeste edessero edi',
    'provv',
  ],
  [
    'ere endo uto uta uti ute o i e iamo ete ono evo evi eva evamo evate evano rò rai rà remo rete ranno di esti de emmo este dero rei resti rebbe remmo reste rebbero a iamo iate ano essi esse essimo este essero i',
    'accad cad decad ricad scad',
  ],
  [
    'rere rendo rso rsa rsi rse io ri re iamo rete iono revo revi reva revamo revate revano rrò rrai rrà rremo rrete rranno rvi resti rve remmo reste rvero rrei rresti rrebbe rremmo rreste rrebbero ia iamo iate iano ressi resse ressimo reste ressero ri',
    'pa',
  ],
  [
    'rire rendo rso rsa rsi rse io ri re riamo rite iono rivo rivi riva rivamo rivate rivano rirò rirai rirà riremo rirete riranno rvi risti rve rimmo riste rvero rirei riresti rirebbe riremmo rireste rirebbero ia riamo riate iano rissi risse rissimo riste rissero ri',
    'appa scompa',
  ],
  [
    'orire orendo orto orta orti orte uoio uori uore oriamo orite uoiono orivo orivi oriva orivamo orivate orivano orirò orirai orirà oriremo orirete oriranno orii oristi orì orimmo oriste orirono orirei oriresti orirebbe oriremmo orireste orirebbero uoia oriamo oriate uoiano orissi orisse orissimo oriste orissero uori',
    'm',
  ],
  [
    'edere edendo eduto eduta eduti edute iedo iedi iede ediamo edete iedono edevo edevi edeva edevamo edevate edevano ederò ederai ederà ederemo ederete ederanno edei/edetti edesti edé/edette edemmo edeste ederono/edettero ederei ederesti ederebbe ederemmo edereste ederebbero ieda ediamo ediate iedano edessi edesse edessimo edeste edessero iedi',
    'poss s',
  ],
  [
    'udire udendo udito udita uditi udite odo odi ode udiamo udite odono udivo udivi udiva udivamo udivate udivano udirò udirai udirà udiremo udirete udiranno udii udisti udì udimmo udiste udirono udirei udiresti udirebbe udiremmo udireste udirebbero oda udiamo udiate odano udissi udisse udissimo udiste udissero odi',
    '',
  ],
  [
    'uovere uovendo osso ossa ossi osse uovo uovi uove uoviamo uovete uovono uovevo uovevi uoveva uovevamo uovevate uovevano uoverò uoverai uoverà uoveremo uoverete uoveranno ossi uovesti osse uovemmo uoveste ossero uoverei uoveresti uoverebbe uoveremmo uovereste uoverebbero uova uoviamo uoviate uovano uovessi uovesse uovessimo uoveste uovessero uovi',
    'comm m prom rim sm',
  ],
  [
    'vere vendo ssuto ssuta ssuti ssute vo vi ve viamo vete vono vevo vevi veva vevamo vevate vevano vrò vrai vrà vremo vrete vranno ssi vesti sse vemmo veste ssero vrei vresti vrebbe vremmo vreste vrebbero va viamo viate vano vessi vesse vessimo veste vessero vi',
    'convi rivi sopravvi vi',
  ],
  [
    'rire rendo erto erta erti erte ro ri re riamo rite rono rivo rivi riva rivamo rivate rivano rirò rirai rirà riremo rirete riranno rii risti rì rimmo riste rirono rirei riresti rirebbe riremmo rireste rirebbero ra riamo riate rano rissi risse rissimo riste rissero ri',
    'ap cop off riap ricop scop soff',
  ],
  [
    'igere igendo atto atta atti atte igo igi ige igiamo igete igono igevo igevi igeva igevamo igevate igevano igerò igerai igerà igeremo igerete igeranno assi igesti asse igemmo igeste assero igerei igeresti igerebbe igeremmo igereste igerebbero iga igiamo igiate igano igessi igesse igessimo igeste igessero igi',
    'red',
  ],
  [
    'uocere uocendo otto otta otti otte uocio uoci uoce uociamo uocete uociono uocevo uocevi uoceva uocevamo uocevate uocevano uocerò uocerai uocerà uoceremo uocerete uoceranno ossi uocesti osse uocemmo uoceste ossero uocerei uoceresti uocerebbe uoceremmo uocereste uocerebbero uocia uociamo uociate uociano uocessi uocesse uocessimo uoceste uocessero uoci',
    'c',
  ],
  [
    'ere endo iuto iuta iuti iute cio i e ciamo ete ciono evo evi eva evamo evate evano erò erai erà eremo erete eranno qui esti que emmo este quero erei eresti erebbe eremmo ereste erebbero cia ciamo ciate ciano essi esse essimo este essero i',
    'compiac dispiac piac',
  ],
  [
    'ere endo iuto iuta iuti iute cio i e iamo ete ciono evo evi eva evamo evate evano erò erai erà eremo erete eranno qui esti que emmo este quero erei eresti erebbe eremmo ereste erebbero cia iamo iate ciano essi esse essimo este essero i',
    'giac tac',
  ],
  [
    'gnere gnendo nto nta nti nte ngo gni gne gniamo gnete ngono gnevo gnevi gneva gnevamo gnevate gnevano gnerò gnerai gnerà gneremo gnerete gneranno nsi gnesti nse gnemmo gneste nsero gnerei gneresti gnerebbe gneremmo gnereste gnerebbero nga gniamo gniate ngano gnessi gnesse gnessimo gneste gnessero gni',
    'spe',
  ],
  [
    'ire endo ito ita iti ite io i e iamo ite iono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero ia iamo iate iano issi isse issimo iste issero i',
    'cuc scuc',
  ],
  [
    'ire endo ito ita iti ite io i ie iamo ite iono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero ia iamo iate iano issi isse issimo iste issero i',
    'riemp',
  ],
  [
    'ere endo uto uta uti ute o  e amo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno ei/etti esti é/ette emmo este erono/ettero erei eresti erebbe eremmo ereste erebbero a amo ate ano essi esse essimo este essero ',
    'compi',
  ],
  [
    'ggere ggendo tto tta tti tte ggo ggi gge ggiamo ggete ggono ggevo ggevi ggeva ggevamo ggevate ggevano ggerò ggerai ggerà ggeremo ggerete ggeranno ssi ggesti sse ggemmo ggeste ssero ggerei ggeresti ggerebbe ggeremmo ggereste ggerebbero gga ggiamo ggiate ggano ggessi ggesse ggessimo ggeste ggessero ggi',
    'affli corre distru ele fri infli le prote re rile sconfi sorre stru trafi',
  ],
  [
    'pellire pellendo olto/pellito olta/pellita olti/pelliti olte/pellite pellisco pellisci pellisce pelliamo pellite pelliscono pellivo pellivi pelliva pellivamo pellivate pellivano pellirò pellirai pellirà pelliremo pellirete pelliranno pellii pellisti pellì pellimmo pelliste pellirono pellirei pelliresti pellirebbe pelliremmo pellireste pellirebbero pellisca pelliamo pelliate pelliscano pellissi pellisse pellissimo pelliste pellissero pellisci',
    'sep',
  ],
  [
    'ndere ndendo so sa si se ndo ndi nde ndiamo ndete ndono ndevo ndevi ndeva ndevamo ndevate ndevano nderò nderai nderà nderemo nderete nderanno si ndesti se ndemmo ndeste sero nderei nderesti nderebbe nderemmo ndereste nderebbero nda ndiamo ndiate ndano ndessi ndesse ndessimo ndeste ndessero ndi',
    'acce appe appre arre asce atte compre consce conte dife dipe disce diste este inte intrapre offe pre prete re riacce ripre sce sorpre sospe sotte spe ste te trasce',
  ],
  [
    'dere dendo so sa si se do di de diamo dete dono devo devi deva devamo devate devano derò derai derà deremo derete deranno si desti se demmo deste sero derei deresti derebbe deremmo dereste derebbero da diamo diate dano dessi desse dessimo deste dessero di',
    'allu ar chiu coinci conclu condivi corro deci delu deri disper dispersua divi esclu esplo eva illu inci inclu inva irri mor per persua ra ri rinchiu ro socchiu sorri suddivi ucci',
  ],
  [
    'rere rendo so sa si se ro ri re riamo rete rono revo revi reva revamo revate revano rerò rerai rerà reremo rerete reranno si resti se remmo reste sero rerei reresti rerebbe reremmo rereste rerebbero ra riamo riate rano ressi resse ressimo reste ressero ri',
    'accor concor cor incor occor percor ricor rincor scor soccor',
  ],
  [
    'dere dendo sto sta sti ste do di de diamo dete dono devo devi deva devamo devate devano derò derai derà deremo derete deranno si desti se demmo deste sero derei deresti derebbe deremmo dereste derebbero da diamo diate dano dessi desse dessimo deste dessero di',
    'chie richie',
  ],
  [
    'ettere ettendo esso essa essi esse etto etti ette ettiamo ettete ettono ettevo ettevi etteva ettevamo ettevate ettevano etterò etterai etterà etteremo etterete etteranno isi ettesti ise ettemmo etteste isero etterei etteresti etterebbe etteremmo ettereste etterebbero etta ettiamo ettiate ettano ettessi ettesse ettessimo etteste ettessero etti',
    'amm comm dim em framm imm introm m om perm prem prom rim scomm sm sottom trasm',
  ],
  [
    'vere vendo tto tta tti tte vo vi ve viamo vete vono vevo vevi veva vevamo vevate vevano verò verai verà veremo verete veranno ssi vesti sse vemmo veste ssero verei veresti verebbe veremmo vereste verebbero va viamo viate vano vessi vesse vessimo veste vessero vi',
    'circoscri descri iscri prescri riscri scri sottoscri trascri',
  ],
  [
    'igere igendo etto etta etti ette igo igi ige igiamo igete igono igevo igevi igeva igevamo igevate igevano igerò igerai igerà igeremo igerete igeranno essi igesti esse igemmo igeste essero igerei igeresti igerebbe igeremmo igereste igerebbero iga igiamo igiate igano igessi igesse igessimo igeste igessero igi',
    'dir',
  ],
  [
    'gere gendo to ta ti te go gi ge giamo gete gono gevo gevi geva gevamo gevate gevano gerò gerai gerà geremo gerete geranno si gesti se gemmo geste sero gerei geresti gerebbe geremmo gereste gerebbero ga giamo giate gano gessi gesse gessimo geste gessero gi',
    'accor aggiun attin avvol capovol coinvol compian congiun dipin fin giun insor mun pian por pun raggiun respin rimpian risor rivol sconvol scor soggiun sor sospin spin spor svol tin travol un vol',
  ],
  [
    'ingere ingendo etto etta etti ette ingo ingi inge ingiamo ingete ingono ingevo ingevi ingeva ingevamo ingevate ingevano ingerò ingerai ingerà ingeremo ingerete ingeranno insi ingesti inse ingemmo ingeste insero ingerei ingeresti ingerebbe ingeremmo ingereste ingerebbero inga ingiamo ingiate ingano ingessi ingesse ingessimo ingeste ingessero ingi',
    'costr restr ristr str',
  ],
  [
    'cere cendo to ta ti te co ci ce ciamo cete cono cevo cevi ceva cevamo cevate cevano cerò cerai cerà ceremo cerete ceranno si cesti se cemmo ceste sero cerei ceresti cerebbe ceremmo cereste cerebbero ca ciamo ciate cano cessi cesse cessimo ceste cessero ci',
    'avvin convin rivin vin',
  ],
  [
    'gere gendo so sa si se go gi ge giamo gete gono gevo gevi geva gevamo gevate gevano gerò gerai gerà geremo gerete geranno si gesti se gemmo geste sero gerei geresti gerebbe geremmo gereste gerebbero ga giamo giate gano gessi gesse gessimo geste gessero gi',
    'cospar emer immer sommer spar',
  ],
  [
    'scere scendo sciuto sciuta sciuti sciute sco sci sce sciamo scete scono scevo scevi sceva scevamo scevate scevano scerò scerai scerà sceremo scerete sceranno bbi scesti bbe scemmo sceste bbero scerei sceresti scerebbe sceremmo scereste scerebbero sca sciamo sciate scano scessi scesse scessimo sceste scessero sci',
    'accre cono cre decre discono miscono ricono rincre',
  ],
  [
    'scere scendo to ta ti te sco sci sce sciamo scete scono scevo scevi sceva scevamo scevate scevano scerò scerai scerà sceremo scerete sceranno cqui scesti cque scemmo sceste cquero scerei sceresti scerebbe sceremmo scereste scerebbero sca sciamo sciate scano scessi scesse scessimo sceste scessero sci',
    'na rina',
  ],
  [
    'ompere ompendo otto otta otti otte ompo ompi ompe ompiamo ompete ompono ompevo ompevi ompeva ompevamo ompevate ompevano omperò omperai omperà omperemo omperete omperanno uppi ompesti uppe ompemmo ompeste uppero omperei omperesti omperebbe omperemmo ompereste omperebbero ompa ompiamo ompiate ompano ompessi ompesse ompessimo ompeste ompessero ompi',
    'corr interr irr r',
  ],
  [
    'tere tendo sso ssa ssi sse to ti te tiamo tete tono tevo tevi teva tevamo tevate tevano terò terai terà teremo terete teranno ssi testi sse temmo teste ssero terei teresti terebbe teremmo tereste terebbero ta tiamo tiate tano tessi tesse tessimo teste tessero ti',
    'discu',
  ],
  [
    'imere imendo esso essa essi esse imo imi ime imiamo imete imono imevo imevi imeva imevamo imevate imevano imerò imerai imerà imeremo imerete imeranno essi imesti esse imemmo imeste essero imerei imeresti imerebbe imeremmo imereste imerebbero ima imiamo imiate imano imessi imesse imessimo imeste imessero imi',
    'compr depr espr impr oppr repr soppr',
  ],
  [
    'dere dendo sso ssa ssi sse do di de diamo dete dono devo devi deva devamo devate devano derò derai derà deremo derete deranno ssi desti sse demmo deste ssero derei deresti derebbe deremmo dereste derebbero da diamo diate dano dessi desse dessimo deste dessero di',
    'conce succe',
  ],
  [
    'ttere ttendo ttuto ttuta ttuti ttute tto tti tte ttiamo ttete ttono ttevo ttevi tteva ttevamo ttevate ttevano tterò tterai tterà tteremo tterete tteranno ssi ttesti sse ttemmo tteste ssero tterei tteresti tterebbe tteremmo ttereste tterebbero tta ttiamo ttiate ttano ttessi ttesse ttessimo tteste ttessero tti',
    'rifle',
  ],
  [
    'ttere ttendo sso ssa ssi sse tto tti tte ttiamo ttete ttono ttevo ttevi tteva ttevamo ttevate ttevano tterò tterai tterà tteremo tterete tteranno ssi ttesti sse ttemmo tteste ssero tterei tteresti tterebbe tteremmo ttereste tterebbero tta ttiamo ttiate ttano ttessi ttesse ttessimo tteste ttessero tti',
    'anne conne disconne',
  ],
  [
    'ere endo uto uta uti ute o i e iamo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno vi esti ve emmo este vero erei eresti erebbe eremmo ereste erebbero a iamo iate ano essi esse essimo este essero i',
    'piov',
  ],
  [
    'ere endo ito ita iti ite o i e iamo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno etti esti ette emmo este ettero erei eresti erebbe eremmo ereste erebbero a iamo iate ano essi esse essimo este essero i',
    'assist coesist consist desist esist insist persist resist',
  ],
  [
    'mere mendo nto nta nti nte mo mi me miamo mete mono mevo mevi meva mevamo mevate mevano merò merai merà meremo merete meranno nsi mesti nse memmo meste nsero merei meresti merebbe meremmo mereste merebbero ma miamo miate mano messi messe messimo meste messero mi',
    'assu desu presu riassu',
  ],
  [
    'guere guendo to ta ti te guo gui gue guiamo guete guono guevo guevi gueva guevamo guevate guevano guerò guerai guerà gueremo guerete gueranno si guesti se guemmo gueste sero guerei gueresti guerebbe gueremmo guereste guerebbero gua guiamo guiate guano guessi guesse guessimo gueste guessero gui',
    'distin estin',
  ],
  [
    'ellere ellendo ulso ulsa ulsi ulse ello elli elle elliamo ellete ellono ellevo ellevi elleva ellevamo ellevate ellevano ellerò ellerai ellerà elleremo ellerete elleranno ulsi ellesti ulse ellemmo elleste ulsero ellerei elleresti ellerebbe elleremmo ellereste ellerebbero ella elliamo elliate ellano ellessi ellesse ellessimo elleste ellessero elli',
    'esp',
  ],
  [
    'igere igendo atto atta atti atte igo igi ige igiamo igete igono igevo igevi igeva igevamo igevate igevano igerò igerai igerà igeremo igerete igeranno igetti igesti igette igemmo igeste igettero igerei igeresti igerebbe igeremmo igereste igerebbero iga igiamo igiate igano igessi igesse igessimo igeste igessero igi',
    'es',
  ],
  [
    'uotere uotendo osso ossa ossi osse uoto uoti uote uotiamo uotete uotono uotevo uotevi uoteva uotevamo uotevate uotevano uoterò uoterai uoterà uoteremo uoterete uoteranno ossi uotesti osse uotemmo uoteste ossero uoterei uoteresti uoterebbe uoteremmo uotereste uoterebbero uota uotiamo uotiate uotano uotessi uotesse uotessimo uoteste uotessero uoti',
    'risc sc',
  ],
  [
    'ondere ondendo uso usa usi use ondo ondi onde ondiamo ondete ondono ondevo ondevi ondeva ondevamo ondevate ondevano onderò onderai onderà onderemo onderete onderanno usi ondesti use ondemmo ondeste usero onderei onderesti onderebbe onderemmo ondereste onderebbero onda ondiamo ondiate ondano ondessi ondesse ondessimo ondeste ondessero ondi',
    'conf diff f',
  ],
  [
    'ndere ndendo sto sta sti ste ndo ndi nde ndiamo ndete ndono ndevo ndevi ndeva ndevamo ndevate ndevano nderò nderai nderà nderemo nderete nderanno si ndesti se ndemmo ndeste sero nderei nderesti nderebbe nderemmo ndereste nderebbero nda ndiamo ndiate ndano ndessi ndesse ndessimo ndeste ndessero ndi',
    'corrispo nasco rispo',
  ],
  [
    'vere vendo to ta ti te vo vi ve viamo vete vono vevo vevi veva vevamo vevate vevano verò verai verà veremo verete veranno si vesti se vemmo veste sero verei veresti verebbe veremmo vereste verebbero va viamo viate vano vessi vesse vessimo veste vessero vi',
    'assol dissol risol',
  ],
  [
    'are ando ato ata ati ate o i a iamo ate ano avo avi ava avamo avate avano erò erai erà eremo erete eranno ai asti ò ammo aste arono erei eresti erebbe eremmo ereste erebbero i iamo iate ino assi asse assimo aste assero a',
    'abbandon abbass abbin abbronz abbuff abilit abit abitu abus accamp accarezz accas accavall acceler accenn accert accett accoll accoltell accomod accompagn accontent accord accost accredit accumul accus acquist acutizz adatt addebit addorment addoss adegu adoper adott affann affascin afferm afferr affezion affiat affid affitt affond affrett affront agevol agghind aggiorn aggir aggiust aggrapp aggrav agit aiut alien allarm allen allent allert allontan altern alz am ambient ammal ammanett ammass ammazz ammir ammortizz analizz ancor anestetizz anim annasp annot annover annull anticip appallottol appassion appell appisol apport apprezz approfitt approv appunt architett arrabatt arred arrest arretr arriv arrotol articol ascolt aspett aspir assecond assegn assicur assill assimil assoggett assold attard attenu atterr attest attir attiv attravers attu augur aument auscult autorizz avanz avvelen avventur avvers avvicin avvis avvist avvit azzard azzer bad bagn balbett ball banalizz bann baratt barcamen barcoll barr bast bend boicott borbott brind brontol bullizz butt bypass cal calcol calm calpest cammin camp cancell candid cant capit capitol caus cav celebr cen centr cess chatt chiacchier chiam chiav cicatrizz cit coccol collabor collass colm color colpevolizz coltiv comand combin comment compartecip compatt compens compil complet comport compr concentr concretizz condann condizion condon conferm confess confid configur confront confut congel congratul consacr consegn conserv consider consol constat consult consum cont contatt contempl contest continu contrast contratt controll coordin cost costat cre crep croll cucin cur debord decret degener degn delimit denigr denud deposit derub desider destin determin detest dett dichiar diffam digit digiun dilegu dimagr dimezz dimostr dipan dirad disabitu disarm disattiv discolp disegn disinfett disinstall disonor disorient dispens disper disprezz disput disset disturb divent divor document domand domin don dondol dos drammatizz dribbl dubit dur eccit effettu elabor elemosin elimin emargin emigr emul entr entusiasm enumer equilibr eredit err esager esalt esamin esasper escogit esercit esit esoner esort esplet esplor estern evacu evit facilit fattur fiat fid fidanz film firm fiss focalizz form fotograf fraternizz fren frequent frign frizion frutt fum funzion galvanizz gas gener gett giov gir giur gocciol googl gratt grav grid guadagn guard guast guid gust idealizz ignor illumin imball imbarazz imit immagin immigr immol impacchett impar impast impegn impil implor imporpor import impost impression improvvis inal incalz incammin incant incarcer incass incastr incazz incepp inchiod inciamp incoll incolp incontr indebit indennizz indign individu indoss indovin infil influenz inform ingann ingegn ingess ingrass iniett innamor inoltr inquadr inquin insegn install insult integr interess interpret intest intim intitol invent invit ironizz irrit isol ispir lacrim lagn lament laure lav lavor lev liber limit link logor lott lucid lustr malmen maltratt mand manifest manipol marin martell matur medit memorizz men mentov merit mescol miglior minimizz mir misur mobilit molest moll monitor mont mormor mostr motiv mult narr necessit nomin normalizz not nuot obiett occup oltrepass oper ordin organizz orient orizzont os oscur ospedalizz ospit osserv ossigen ostacol ostin ottimizz paragon parl partecip pass patrocin pazient pedal peggior pen pens pension perdon perdur peregrin perfezion perlustr pernott perseguit persever personalizz pes pest pettin piagnucol piant piazz pignor pittur ponder port pos post posticip pranz precipit precis prelev prenot preoccup prepar present preserv press prest priv process procrastin procur profitt progett programm protest protocoll prov pugnal punt quadr querel quiet raccapezz raccomand raccont radun raffredd raggir ragion rallegr rallent rammend ramment ras rassegn rasseren rassett rassicur rateizz rattopp rattrist realizz recapit recit reclam reclut recuper regal registr regol regolarizz rem resett respir responsabilizz rest restaur riabilit riadatt ribalt ribell ricam ricapitol ricatt ricav richiam ricicl ricompens ricontatt ricord ricover ricre ridicolizz ridimension rientr rifiat rifiut rigett rigir riguadagn riguard rilass rilev rimand rimbalz rimbors rimembr rimescol rimir rimont rimprover rimugin rinnov riordin ripar riparl ripass ripens riport ripos ripresent riprogramm riprov risalt riscald riscatt risciacqu rispett rispolver rispost ristor risuon ritard ritir ritorn ritratt ritrov riutilizz rivalut rivel rivers rivolt rod rotol rottam rovin rub ruot russ ruzzol sabot sald salt salut salv salvaguard san sanguin sanzion sball sballott sband sbarb sbarr sbott sbotton sbrait sbronz sbuff scagion scal scald scandalizz scans scansion scapp scarcer scart scassin scaten scatt scav sched schematizz schiatt schiavizz schif schiv sciacqu scimmiott scioper sciorin scivol scongiur scont scord scott scredit screenshott scroll scrut scus sed segn segnal selezion sembr semin sensibilizz separ sequestr sfam sferr sfiat sfid sfil sfior sforz sfratt sfrutt sgarr sgattaiol sgobb sgomber sgombr sgomin sgrass sgrid sigl simul singhiozz sintetizz sistem slitt smalt smanett smont sniff snobb snocciol socializz sofferm soggiorn sogn solidarizz sollecit sollev somm somministr soppes sopport sopravvalut sorpass sospett sost sotterr sottoline sottovalut spalm spar spavent spazz spazzol sper speriment spezz spiazz spiffer spinton spir spolver spos sposs spost sprofond spron spunt sput squill stabilizz stagion stamp stazion stent sterz stil stim stimol stip stipul stir ston stopp strapp strarip stratton strem stress strill strizz strofin stuf subentr sud suggestion suicid suon super supervision support sussurr svap svel sven sventol svilupp svit svuot tampin tampon tard tartass tass telefon tent tentenn tergivers termin terrorizz tesser test timbr tir titub toller topp torment torn tortur traball tracim tranquillizz trapan trascin trascur tratt traumatizz trem tribol trov truff turb tutel twitt ulul url us utilizz vaccin vacill valorizz valut vant veget ventil verbalizz vergogn vers vess videochiam vidim viet vigil viol violent visit visualizz vocifer vol vomit vot vuot whatsapp zapp',
  ],
  [
    'iare iando iato iata iati iate io i ia iamo iate iano iavo iavi iava iavamo iavate iavano erò erai erà eremo erete eranno iai iasti iò iammo iaste iarono erei eresti erebbe eremmo ereste erebbero i iamo iate ino iassi iasse iassimo iaste iassero ia',
    'abbracc accorc accovacc accucc adag affacc agganc allacc allogg amaregg angosc annunc appogg arrang arricc assagg assoc avvantagg bac bilanc bisticc bocc bruc cominc cortegg crucc dannegg denunc destregg fasc festegg gallegg garegg impicc incoragg incroc ingagg intrecc lanc lasc mang massagg messagg minacc occhiegg oltragg ostegg parchegg passegg pattegg pig pisc plag pogg postegg pronunc riagganc riallacc ricominc rifug rinfacc rintracc rinunc rovesc sbirc sbucc schiacc schiaffegg scocc scoragg sfiduc sganc slacc spacc stracc temporegg tracc tralasc vernic viagg',
  ],
  [
    'are ando ato ata ati ate o  a amo ate ano avo avi ava avamo avate avano erò erai erà eremo erete eranno ai asti ò ammo aste arono erei eresti erebbe eremmo ereste erebbero  amo ate no assi asse assimo aste assero a',
    'adocchi ammali ammobili ammucchi angusti annoi appai apparecchi appigli archivi arrabbi arrischi assedi assomigli avvinghi bestemmi calunni cambi concili consigli contrari copi dettagli divorzi espatri estrani finanzi fotocopi gonfi imbrogli immischi industri infischi infuri inginocchi ingoi inizi invecchi invidi invogli licenzi macchi medi meravigli negozi odi origli pattugli picchi pigli premi presidi raddoppi rannicchi raschi rassomigli riconcili ricopi rimedi rimpatri ringrazi ripigli ripudi rischi risparmi rispecchi risvegli ritagli sazi sbagli sbrogli scagli scambi scoppi sdrai sfogli sgonfi sgranocchi silenzi soffi somigli sorvegli specchi spogli stiracchi studi sussidi svegli tagli testimoni umili vari vegli vizi',
  ],
  [
    'are ando ato ata ati ate o hi a hiamo ate ano avo avi ava avamo avate avano herò herai herà heremo herete heranno ai asti ò ammo aste arono herei heresti herebbe heremmo hereste herebbero hi hiamo hiate hino assi asse assimo aste assero a',
    'affatic affog affranc allag allarg alleg allung anneg appiccic applic arrampic asciug attacc autentic autocertific azzecc becc bivacc blocc buc caric casc catalog cerc certific chiarific clicc colleg complic comunic coric critic dedic deleg diagnostic dialog dimentic disintossic distacc distric divulg drog educ elenc erog essicc evoc falsific fantastic fatic ficc fornic freg frug gioc giudic giustific identific imbarc imbianc imbrocc imbuc impieg incaric indag indic infang interrog intossic investig invoc istig leg litig logg manc marc mastic medic mendic modific moltiplic mortific navig neg notific obblig offusc pacific pag pecc pesc pianific pieg plac pratic predic preg prevaric prodig prolung propag prorog provoc pubblic purific rammaric rappacific replic revoc riattacc ricalc ricaric ricerc ricolleg riepilog rigioc rimarc rimbocc rinfresc rinneg sacrific santific sblocc sbrig scaric scavalc scolleg scrocc seg semplific sfianc sfog sfreg signific sleg sobbarc soffoc soggiog sottopag spacc specific spicc spieg spilucc sporc sprec stacc stanc stuzzic supplic tagg tocc trabocc trasloc triplic trucc ubriac vag valic varc vendic verific zoppic',
  ],
  [
    'are ando ato ata ati ate o i a amo ate ano avo avi ava avamo avate avano erò erai erà eremo erete eranno ai asti ò ammo aste arono erei eresti erebbe eremmo ereste erebbero i amo ate ino assi asse assimo aste assero a',
    'avvi devi invi rinvi sci spi svi',
  ],
  [
    'ere endo uto uta uti ute o i e iamo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno ei/etti esti é/ette emmo este erono/ettero erei eresti erebbe eremmo ereste erebbero a iamo iate ano essi esse essimo este essero i',
    'abbatt batt ced combatt compet concern cred dibatt ecced frem gem god incomb interced miet preced prem proced retroced ribatt ricev ricred ripet rivend sbatt soccomb splend svend tem vend',
  ],
  [
    'ere endo iuto iuta iuti iute o i e iamo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno ei/etti esti é/ette emmo este erono/ettero erei eresti erebbe eremmo ereste erebbero a iamo iate ano essi esse essimo este essero i',
    'tess',
  ],
  [
    'ire endo ito ita iti ite o i e iamo ite ono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero a iamo iate ano issi isse issimo iste issero i',
    'acconsent applaud assent assorb avvert boll consegu consent convert dissent divert dorm esegu fugg insegu invert invest ment nutr part pent persegu prosegu ripart risent rivest segu sent serv sfugg svest travest vest',
  ],
  [
    'ire endo ito ita iti ite isco isci isce iamo ite iscono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero isca iamo iate iscano issi isse issimo iste issero isci',
    'abbell abol accud acquis addolc ader ag aggred allegger allest amb ammans ammatt ammon ammorbid ammuff ammutol anner appass appesant appiatt approfond appunt ard arricch arross arrost arruggin asser assop attribu attut avvil band cap chiar colp compat concep confer contribu costitu costru custod defer defin deglut demol deper differ diger dimagr diminu distribu disubbid elarg esaud esaur esib esord esper fall favor fer fin fior flu forn garant gest gio grad grem guar imbast imbestial imbott imbrutt immalincon impadron impallid impaur impazz imped impensier impietos impigr impover inacid inarid inaspr incapon incattiv incup incurios indebol indispett indur infastid infer infitt influ infolt ingelos inger inghiott ingrand inib innervos inorrid insapor inser insign insospett intener interag interfer interloqu intimid intimor intont intorpid intrist intu invagh inve irrigid irrobust istitu istru len marc mun nitr obbed ord partor pat pattu per percep perquis prefer presag proib pul pun rabbrivid raggrinz rap reag recep redargu reper restitu retribu ribad ricostru rifer rifin rifior rimbamb rimbecill ringiovan rinverd ripul risarc riun river sanc sbalord sbiad sbigott scalf scand scatur scherm schiar scolor scolp scur sfin sfolt sgranch smalt smarr sment snell sop sopper sostitu spar sped stabil starnut stizz stord stup sub sugger svelt svil toss trad tramort trasfer trasgred ubbid un usufru vag zitt',
  ],
]

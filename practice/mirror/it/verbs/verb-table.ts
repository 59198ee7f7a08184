/** Made by `npm run mirror:verbs`: endings in the order of verb-slots.ts, then the stems that take them, each by how
 * many letters it shares with the one before. A row that
 * begins with a digit names one of the first four rows and a tail; its empty slots are that row's, after the tail. */
export const verbTable: readonly (readonly [endings: string, stems: string])[] = [
  [
    'are ando ato ata ati ate o i a iamo ate ano avo avi ava avamo avate avano erò erai erà eremo erete eranno ai asti ò ammo aste arono erei eresti erebbe eremmo ereste erebbero i iamo iate ino assi asse assimo aste assero a',
    '0abbandon4ss3in3ronz3uff2ilit3t4u2us1ccamp4rezz4s4vall3eler4nn4rt4tt3oll5tell4mod5pagn4ntent4rd4st3redit3umul4s2quist2utizz1datt2debit3orment4ss2egu2oper3tt1ffann4scin3erm5r4zion3iat4d4tt3ond3rett4ont1gevol2ghind3iorn4r4ust3rapp5v2it1iut1lien2larm3en5t4rt3ontan2tern2z1m2bient2mal4nett4ss4zz3ir3ortizz1nalizz2cor2estetizz2im2nasp3ot4ver3ull2ticip1ppallottol4ssion3ell3isol3ort3rezz4ofitt5v3unt1rchitett2rabatt3ed4st4tr3iv3otol2ticol1scolt2pett3ir2second4gn3icur4ll4mil3oggett4ld1ttard3enu4rr4st3ir4v3ravers3u1ugur2ment2scult2torizz1vanz2velen4ntur4rs3icin4s5t4t1zzard3er0bad2gn2lbett3l2nalizz3n2ratt3camen4oll3r2st1end1oicott2rbott1rind2ontol1ullizz2tt1ypass0cal3col3m3pest2mmin3p2ncell3did3t2pit5ol2us2v1elebr2n3tr2ss1hatt2iacchier4m4v1icatrizz2t1occol2llabor5ss3m3or3pevolizz3tiv2mand3bin3ment3partecip5tt4ens4il4let4ort4r2ncentr4retizz3dann4izion4on3ferm5ss4id5gur4ront4ut3gel4ratul3sacr4egn5rv4ider4ol4tat4ult5m3t4att4empl5st4inu4rast6tt5oll2ordin2st4at1re3p2oll1ucin2r0debord2cret2gener3n2limit2nigr3ud2posit2rub2sider3tin2termin4st3t1ichiar2ffam2git4un2legu2magr3ezz3ostr2pan2rad2sabitu4rm4ttiv3colp3egn3infett5stall3onor4rient3pens5r4rezz4ut3set3turb2vent3or1ocument2mand3in2n3dol2s1rammatizz2ibbl1ubit2r0eccit1ffettu1labor2emosin2imin1margin2igr2ul1ntr3usiasm2umer1quilibr1redit2r1sager3lt3min3sper2cogit2ercit2it2oner3rt2plet4or2tern1vacu2it0facilit2ttur1iat2d3anz2lm2rm2ss1ocalizz2rm2tograf1raternizz2en3quent2ign3zion2utt1um2nzion0galvanizz2s1ener2tt1iov2r2ur1occiol2ogl1ratt3v2id1uadagn3rd3st2id2st0idealizz1gnor1llumin1mball4razz2it2magin3igr3ol2pacchett4r4st3egn3il3lor3orpor5t4st3ression4ovvis1nal2calz4mmin4nt4rcer4ss5tr4zz3epp3hiod3iamp3oll5p4ntr2debit4nnizz3ign4vidu3oss4vin2fil3luenz3orm2gann3egn4ss3rass2iett2namor2oltr2quadr4in2segn3tall3ult2tegr4ress5pret4st3im4tol2vent3it1ronizz2rit1sol2pir0lacrim2gn2ment2ure2v3or1ev1iber2mit2nk1ogor2tt1ucid2str0malmen3tratt2nd3ifest4pol2rin3tell2tur1edit2morizz2n3tov2rit2scol1iglior2nimizz2r2sur1obilit2lest3l2nitor3t2rmor2str2tiv1ult0narr1ecessit1omin2rmalizz2t1uot0obiett1ccup1ltrepass1per1rdin2ganizz2ient3zzont1s2cur2pedalizz3it2serv3igen2tacol3in1ttimizz0paragon3l3tecip2ss2trocin2zient1edal2ggior2n3s4ion2rdon4ur3egrin3fezion3lustr3nott3seguit5ver4onalizz2s3t2ttin1iagnucol3nt3zz2gnor2ttur1onder2rt2s3t4icip1ranz2ecipit5s3lev3not3occup3par3sent5rv4s4t2iv2ocess4rastin4ur3fitt3gett4ramm3test4ocoll3v1ugnal2nt0quadr2erel2iet0raccapezz4omand5nt2dun2ffredd2ggir3ion2llegr5nt2mmend6t2s3segn5ren5tt4icur2teizz3topp4rist1ealizz2capit3it3lam4ut3uper2gal3istr3ol5arizz2m2sett3pir4onsabilizz3t4aur1iabilit3datt2balt3ell2cam4pitol4tt4v3hiam3icl3ompens4ntatt4rd4ver3re2dicolizz4mension2entr2fiat4ut2gett3ir3uadagn5rd2lass3ev2mand3balz4ors3embr4scol3ir3ont3prover3ugin2nnov2ordin2par5l4ss3ens3ort4s3resent4ogramm5v2salt3cald5tt4iacqu3pett4olver5st3tor3uon2tard3ir3orn3ratt4ov2utilizz2valut3el4rs3olt1od2tol3tam2vin1ub2ot2ss2zzol0sabot2ld3t3ut3v4aguard2n3guin3zion1ball5ott3nd3rb4r2ott5on2rait3onz2uff1cagion3l4d3ndalizz4s5ion3pp3rcer4t3ssin3ten4t3v2hed4matizz3iatt5vizz4f4v2iacqu3mmiott3oper4rin3vol2ongiur4t3rd3tt2redit4enshott3oll3ut2us1ed2gn4al2lezion2mbr3in2nsibilizz2par2questr1fam2err2iat3d3l3or2orz2ratt3utt1garr3ttaiol2obb3mber5r4in2rass3id1igl2mul2nghiozz3tetizz2stem1litt1malt3nett2ont1niff2obb3cciol1ocializz2fferm2ggiorn3n2lidarizz3lecit5v2mm4inistr2ppes4ort3ravvalut2rpass2spett3t2tterr4oline5valut1palm3r3vent3zz5ol2er4iment3zz2iazz3ffer3nton3r2olver3s4s4t2rofond4n2unt3t1quill1tabilizz3gion3mp3zion2ent3rz2il3m4ol3p4ul3r2on3pp2rapp4rip4tton3em4ss3ill4zz3ofin2uf1ubentr2d2ggestion2icid2on2per5vision3port2ssurr1vap2el3n4tol2ilupp3t2uot0tampin4on2rd3tass2ss1elefon2nt4enn2rgivers3min3rorizz2sser3t1imbr2r2tub1oller2pp2rment3n3tur1raball3cim3nquillizz3pan3scin5ur3tt3umatizz2em2ibol2ov2uff1urb2tel1witt0ulul1rl1s1tilizz0vaccin3ill2lorizz3ut2nt1eget2ntil2rbalizz3gogn3s2ss1ideochiam3im2et2gil2ol4ent2sit3ualizz1ocifer2l2mit2t1uot0whatsapp0zapp',
  ],
  [
    'ere endo uto uta uti ute o i e iamo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno ei/etti esti é/ette emmo este erono/ettero erei eresti erebbe eremmo ereste erebbero a iamo iate ano essi esse essimo este essero i',
    '0abbatt0batt0ced1ombatt3pet2ncern1red0dibatt0ecced0frem0gem1od0incomb2terced0miet0preced3m2oced0retroced1ibatt2cev3red2pet2vend0sbatt1occomb1plend1vend0tem0vend',
  ],
  [
    'ire endo ito ita iti ite o i e iamo ite ono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero a iamo iate ano issi isse issimo iste issero i',
    '0acconsent1pplaud1ssent3orb1vvert0boll0consegu5nt3vert0dissent2vert1orm0esegu0fugg0insegu2vert4st0ment0nutr0part1ent2rsegu1rosegu0ripart2sent2vest0segu2nt2rv1fugg1vest0travest0vest',
  ],
  [
    'ire endo ito ita iti ite isco isci isce iamo ite iscono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno ii isti ì immo iste irono irei iresti irebbe iremmo ireste irebbero isca iamo iate iscano issi isse issimo iste issero isci',
    '0abbell2ol1ccud2quis1ddolc2er1g2gred1llegger4st1mb2mans4tt3on4rbid3uff4tol1nner1ppass3esant3iatt3rofond3unt1rd2ricch3oss5t3uggin1sser3op1ttribu3ut1vvil0band0cap1hiar1olp2mpat2ncep3fer3tribu2stitu4ru1ustod0defer3in2glut2mol2per1iffer2ger2magr3inu2stribu3ubbid0elarg1saud4r2ib2ord2per0fall2vor1er1in2or1lu1orn0garant1est1io1rad2em1uar0imbast3estial3ott3rutt2malincon2padron4llid4ur4zz3ed4nsier3ietos4gr3over1nacid3rid3spr2capon4ttiv3up4rios2debol3ispett3ur2fastid3er3itt3lu3olt2gelos4r3hiott3rand2ib2nervos2orrid2sapor3er3ign3ospett2tener4rag5fer5loqu3imid5or3ont4rpid3rist3u2vagh3e1rrigid3obust1stitu3ru0len0marc1un0nitr0obbed1rd0partor2t3tu1er3cep3quis1refer3sag2oib1ul2n0rabbrivid2ggrinz2p1eag2cep2dargu2per2stitu2tribu1ibad2costru2fer3in4or2mbamb4ecill2ngiovan3verd2pul2sarc2un2ver0sanc1balord2iad3gott1calf3nd3tur2herm3iar2olor4p2ur1fin2olt1granch1malt3rr2ent1nell1op3per2stitu1par2ed1tabil3rnut2izz2ord2up1ub2gger1velt2il0toss1rad3mort3sfer4gred0ubbid1n1sufru0vag0zitt',
  ],
  [
    '1ess   stato stata stati state sono sei è siamo siete sono ero eri era eravamo eravate erano sarò sarai sarà saremo sarete saranno fui fosti fu fummo foste furono sarei saresti sarebbe saremmo sareste sarebbero sia siamo siate siano fossi fosse fossimo foste fossero sii',
    '0',
  ],
  [
    '1av       ho hai ha abbiamo  hanno       avrò avrai avrà avremo avrete avranno ebbi  ebbe   ebbero avrei avresti avrebbe avremmo avreste avrebbero abbia abbiamo abbiate abbiano      abbi',
    '0',
  ],
  [
    "0and       vado vai va   vanno       andrò andrai andrà andremo andrete andranno       andrei andresti andrebbe andremmo andreste andrebbero vada   vadano      va'/vai/va",
    '00ri',
  ],
  [
    "0        ai à   anno       arò arai arà aremo arete aranno iedi  iede   iedero arei aresti arebbe aremmo areste arebbero ia   iano essi esse essimo este essero a'/ai/à",
    '0d0rid',
  ],
  [
    "0        ai    anno       arò arai arà aremo arete aranno etti  ette   ettero arei aresti arebbe aremmo areste arebbero ia   iano essi esse essimo este essero a'/ai/a",
    '0st',
  ],
  [
    "0  acendo atto atta atti atte accio ai  acciamo  anno acevo acevi aceva acevamo acevate acevano arò arai arà aremo arete aranno eci acesti ece acemmo aceste ecero arei aresti arebbe aremmo areste arebbero accia acciamo acciate acciano acessi acesse acessimo aceste acessero a'/ai/a",
    '0disf0f0rif',
  ],
  [
    '0  acendo atto atta atti atte       acevo acevi aceva acevamo acevate acevano arò arai arà aremo arete aranno eci acesti ece acemmo aceste ecero arei aresti arebbe aremmo areste arebbero     acessi acesse acessimo aceste acessero ',
    '0soddisf',
  ],
  [
    "2  icendo etto etta etti ette ico ici ice iciamo  icono icevo icevi iceva icevamo icevate icevano       issi icesti isse icemmo iceste issero       ica iciamo iciate icano icessi icesse icessimo iceste icessero i'/ì",
    '0bened0contradd0d1isd0maled0pred0rid',
  ],
  [
    '1ov       evo evi eve obbiamo  evono       ovrò ovrai ovrà ovremo ovrete ovranno       ovrei ovresti ovrebbe ovremmo ovreste ovrebbero ebba obbiamo obbiate ebbano      evi',
    '0d',
  ],
  [
    '1ot       osso uoi uò ossiamo  ossono       otrò otrai otrà otremo otrete otranno       otrei otresti otrebbe otremmo otreste otrebbero ossa ossiamo ossiate ossano      uoi',
    '0p',
  ],
  [
    '1ol       oglio uoi uole ogliamo  ogliono       orrò orrai orrà orremo orrete orranno olli  olle   ollero orrei orresti orrebbe orremmo orreste orrebbero oglia ogliamo ogliate ogliano      ogli',
    '0v',
  ],
  [
    '1ap       o ai a appiamo  anno       aprò aprai aprà apremo aprete apranno eppi  eppe   eppero aprei apresti aprebbe apremmo apreste aprebbero appia appiamo appiate appiano      appi',
    '0s',
  ],
  [
    '2en   enuto enuta enuti enute engo ieni iene   engono       errò errai errà erremo errete erranno enni  enne   ennero errei erresti errebbe erremmo erreste errebbero enga   engano      ieni',
    '0avv0conv0div0interv0perv1rev2ov0riv0sovv1v0v',
  ],
  [
    '1en       engo ieni iene   engono       errò errai errà erremo errete erranno enni  enne   ennero errei erresti errebbe erremmo erreste errebbero enga   engano      ieni',
    '0ast0cont0det0intratt0mant0ott0rit0sost0t1ratt',
  ],
  [
    '1n   sto sta sti ste ngo     ngono       rrò rrai rrà rremo rrete rranno si  se   sero rrei rresti rrebbe rremmo rreste rrebbero nga   ngano      ',
    '0rima',
  ],
  [
    'rre nendo sto sta sti ste ngo ni ne niamo nete ngono nevo nevi neva nevamo nevate nevano rrò rrai rrà rremo rrete rranno si nesti se nemmo neste sero rrei rresti rrebbe rremmo rreste rrebbero nga niamo niate ngano nessi nesse nessimo neste nessero ni',
    '0appo0compo2ntrappo0depo1ispo0espo0impo0oppo0po1resuppo2opo0ripo0suppo',
  ],
  [
    '1 rre  tto tta tti tte ggo     ggono       rrò rrai rrà rremo rrete rranno ssi  sse   ssero rrei rresti rrebbe rremmo rreste rrebbero gga   ggano      ',
    '0astra1ttra0contra0distra0estra0protra0sottra0tra',
  ],
  [
    'urre ucendo otto otta otti otte uco uci uce uciamo ucete ucono ucevo ucevi uceva ucevamo ucevate ucevano urrò urrai urrà urremo urrete urranno ussi ucesti usse ucemmo uceste ussero urrei urresti urrebbe urremmo urreste urrebbero uca uciamo uciate ucano ucessi ucesse ucessimo uceste ucessero uci',
    '0cond0introd0prod0rid0trad',
  ],
  [
    '1gli   lto lta lti lte lgo gli  gliamo  lgono             lsi  lse   lsero       lga gliamo gliate lgano      gli',
    '0acco0co0disto0racco0sce2io0to',
  ],
  ['2       go     gono                         ga   gano      ', '0assal0risal0sal'],
  ['2usc       esco esci esce   escono                         esca   escano      esci', '00ri'],
  [
    're vendo vuto vuta vuti vute vo vi ve viamo vete vono vevo vevi veva vevamo vevate vevano rrò rrai rrà rremo rrete rranno vvi vesti vve vemmo veste vvero rrei rresti rrebbe rremmo rreste rrebbero va viamo viate vano vessi vesse vessimo veste vessero vi',
    '0be',
  ],
  [
    '1l   lso lsa lsi lse lgo     lgono       rrò rrai rrà rremo rrete rranno lsi  lse   lsero rrei rresti rrebbe rremmo rreste rrebbero lga   lgano      ',
    '0avva0preva0va',
  ],
  [
    '1ed   isto/eduto ista/eduta isti/eduti iste/edute             edrò edrai edrà edremo edrete edranno idi  ide   idero edrei edresti edrebbe edremmo edreste edrebbero          ',
    '0intrav0riv0v',
  ],
  [
    '1ed   isto ista isti iste             edrò edrai edrà edremo edrete edranno idi  ide   idero edrei edresti edrebbe edremmo edreste edrebbero          ',
    '0prev',
  ],
  ['1ed   isto/eduto ista/eduta isti/eduti iste/edute                   idi  ide   idero                ', '0provv'],
  [
    '1                   rò rai rà remo rete ranno di  de   dero rei resti rebbe remmo reste rebbero          ',
    '0accad0cad0decad0ricad0scad',
  ],
  [
    '1r   rso rsa rsi rse io   iamo  iono       rrò rrai rrà rremo rrete rranno rvi  rve   rvero rrei rresti rrebbe rremmo rreste rrebbero ia iamo iate iano      ',
    '0pa',
  ],
  ['2r   rso rsa rsi rse io     iono             rvi  rve   rvero       ia   iano      ', '0appa0scompa'],
  ['2or   orto orta orti orte uoio uori uore   uoiono                         uoia   uoiano      uori', '0m'],
  ['1ed       iedo iedi iede   iedono                         ieda   iedano      iedi', '0poss0s'],
  ['2ud       odo odi ode   odono                         oda   odano      odi', '0'],
  ['1uov   osso ossa ossi osse                   ossi  osse   ossero                ', '0comm0m0prom0rim0sm'],
  [
    '1v   ssuto ssuta ssuti ssute             vrò vrai vrà vremo vrete vranno ssi  sse   ssero vrei vresti vrebbe vremmo vreste vrebbero          ',
    '0convi0rivi0sopravvi0vi',
  ],
  ['2r   erto erta erti erte                                        ', '0ap0cop0off0riap2cop0scop1off'],
  ['1ig   atto atta atti atte                   assi  asse   assero                ', '0red'],
  ['1uoc   otto otta otti otte uocio     uociono             ossi  osse   ossero       uocia   uociano      ', '0c'],
  [
    '1   iuto iuta iuti iute cio   ciamo  ciono             qui  que   quero       cia ciamo ciate ciano      ',
    '0compiac0dispiac0piac',
  ],
  ['1   iuto iuta iuti iute cio     ciono             qui  que   quero       cia   ciano      ', '0giac0tac'],
  ['1gn   nto nta nti nte ngo     ngono             nsi  nse   nsero       nga   ngano      ', '0spe'],
  ['2       io     iono                         ia   iano      ', '0cuc0scuc'],
  ['2       io  ie   iono                         ia   iano      ', '0riemp'],
  ['1        -  amo                            amo ate       -', '0compi'],
  [
    '1gg   tto tta tti tte                   ssi  sse   ssero                ',
    '0affli0corre0distru0ele0fri0infli0le0prote0re1ile0sconfi1orre1tru0trafi',
  ],
  ['3pell   olto/pellito olta/pellita olti/pelliti olte/pellite                                        ', '0sep'],
  [
    '1nd   so sa si se                   si  se   sero                ',
    '0acce1ppe3re1rre1sce1tte0compre2nsce3te0dife2pe2sce3te0este0inte3rapre0offe0pre3te0re1iacce2pre0sce1orpre2spe2tte1pe1te0te1rasce',
  ],
  [
    '1d   so sa si se                   si  se   sero                ',
    '0allu1r0chiu1oinci2nclu3divi2rro0deci2lu2ri1isper6sua2vi0esclu2plo1va0illu1nci3lu2va1rri0mor0per3sua0ra1i2nchiu1o0socchiu2rri1uddivi0ucci',
  ],
  [
    '1r   so sa si se                   si  se   sero                ',
    '0accor0concor2r0incor0occor0percor0ricor2ncor0scor1occor',
  ],
  ['1d   sto sta sti ste                   si  se   sero                ', '0chie0richie'],
  [
    '1ett   esso essa essi esse                   isi  ise   isero                ',
    '0amm0comm0dim0em0framm0imm1ntrom0m0om0perm1rem2om0rim0scomm1m1ottom0trasm',
  ],
  [
    '1v   tto tta tti tte                   ssi  sse   ssero                ',
    '0circoscri0descri0iscri0prescri0riscri0scri1ottoscri0trascri',
  ],
  ['1ig   etto etta etti ette                   essi  esse   essero                ', '0dir'],
  [
    '1g   to ta ti te                   si  se   sero                ',
    '0accor1ggiun1ttin1vvol0capovol1oinvol2mpian2ngiun0dipin0fin0giun0insor0mun0pian1or1un0raggiun1espin1impian2sor2vol0sconvol3r1oggiun2r2spin1pin2or1vol0tin1ravol0un0vol',
  ],
  ['1ing   etto etta etti ette                   insi  inse   insero                ', '0costr0restr1istr0str'],
  ['1c   to ta ti te                   si  se   sero                ', '0avvin0convin0rivin0vin'],
  ['1g   so sa si se                   si  se   sero                ', '0cospar0emer0immer0sommer1par'],
  [
    '1sc   sciuto sciuta sciuti sciute                   bbi  bbe   bbero                ',
    '0accre0cono1re0decre1iscono0miscono0ricono2ncre',
  ],
  ['1sc   to ta ti te                   cqui  cque   cquero                ', '0na0rina'],
  ['1omp   otto otta otti otte                   uppi  uppe   uppero                ', '0corr0interr1rr0r'],
  ['1t   sso ssa ssi sse                   ssi  sse   ssero                ', '0discu'],
  [
    '1im   esso essa essi esse                   essi  esse   essero                ',
    '0compr0depr0espr0impr0oppr0repr0soppr',
  ],
  ['1d   sso ssa ssi sse                   ssi  sse   ssero                ', '0conce0succe'],
  ['1tt                         ssi  sse   ssero                ', '0rifle'],
  ['1tt   sso ssa ssi sse                   ssi  sse   ssero                ', '0anne0conne0disconne'],
  ['1                         vi  ve   vero                ', '0piov'],
  [
    '1   ito ita iti ite                   etti  ette   ettero                ',
    '0assist0coesist2nsist0desist0esist0insist0persist0resist',
  ],
  ['1m   nto nta nti nte                   nsi  nse   nsero                ', '0assu0desu0presu0riassu'],
  ['1gu   to ta ti te                   si  se   sero                ', '0distin0estin'],
  ['1ell   ulso ulsa ulsi ulse                   ulsi  ulse   ulsero                ', '0esp'],
  ['1ig   atto atta atti atte                   igetti  igette   igettero                ', '0es'],
  ['1uot   osso ossa ossi osse                   ossi  osse   ossero                ', '0risc0sc'],
  ['1ond   uso usa usi use                   usi  use   usero                ', '0conf0diff0f'],
  ['1nd   sto sta sti ste                   si  se   sero                ', '0corrispo0nasco0rispo'],
  ['1v   to ta ti te                   si  se   sero                ', '0assol0dissol0risol'],
  [
    '0i        i  iamo         erò erai erà eremo erete eranno       erei eresti erebbe eremmo ereste erebbero i iamo iate ino      ',
    '0abbracc1ccorc4vacc3ucc1dag1ffacc1gganc1llacc3ogg1maregg1ngosc2nunc1ppogg1rrang3icc1ssagg3oc1vvantagg0bac1ilanc2sticc1occ1ruc0cominc2rtegg1rucc0dannegg1enunc2stregg0fasc1estegg0gallegg2regg0impicc1ncoragg3roc2gagg2trecc0lanc2sc0mang2ssagg1essagg1inacc0occhiegg1ltragg1stegg0parchegg2ssegg2ttegg1ig2sc1lag1ogg2stegg1ronunc0riagganc3llacc2cominc2fug2nfacc3tracc3unc1ovesc0sbirc2ucc1chiacc5ffegg2occ3ragg1fiduc1ganc1lacc1pacc1tracc0temporegg1racc3lasc0vernic1iagg',
  ],
  [
    '0        -  amo                           - amo ate no      ',
    '0adocchi1mmali3obili3ucchi1ngusti2noi1ppai4recchi3igli1rchivi2rabbi3ischi1ssedi3omigli1vvinghi0bestemmi0calunni2mbi1oncili3sigli3trari2pi0dettagli1ivorzi0espatri2trani0finanzi1otocopi0gonfi0imbrogli2mischi1ndustri2fischi3uri2ginocchi3oi2izi2vecchi3idi3ogli0licenzi0macchi1edi2ravigli0negozi0odi1rigli0pattugli1icchi2gli1remi3sidi0raddoppi2nnicchi2schi3somigli1iconcili4pi2medi3patri2ngrazi2pigli3udi2schi3parmi4ecchi3vegli2tagli0sazi1bagli2rogli1cagli3mbi2oppi1drai1fogli1gonfi2ranocchi1ilenzi1offi2migli2rvegli1pecchi2ogli1tiracchi2udi1ussidi1vegli0tagli1estimoni0umili0vari1egli1izi',
  ],
  [
    '0        hi  hiamo         herò herai herà heremo herete heranno       herei heresti herebbe heremmo hereste herebbero hi hiamo hiate hino      ',
    '0affatic3og3ranc1llag4rg3eg3ung1nneg1ppiccic3lic1rrampic1sciug1ttacc1utentic3ocertific1zzecc0becc1ivacc1locc1uc0caric2sc2talog1erc3tific1hiarific1licc1olleg2mplic3unic2ric1ritic0dedic2leg1iagnostic3log2mentic2sintossic3tacc4ric2vulg1rog0educ1lenc1rog1ssicc1voc0falsific2ntastic2tic1icc1ornic1reg2ug0gioc2udic3stific0identific1mbarc3ianc3rocc3uc2pieg1ncaric2dag3ic2fang2terrog3ossic2vestig3oc1stig0leg1itig1ogg0manc2rc2stic1edic2ndic1odific2ltiplic2rtific0navig1eg1otific0obblig1ffusc0pacific2g1ecc2sc1ianific2eg1lac1ratic2edic3g3varic2odig3lung3pag3rog3voc1ubblic2rific0rammaric2ppacific1eplic2voc1iattacc2calc4ric3erc3olleg2epilog2gioc2marc3bocc2nfresc3neg0sacrific2ntific1blocc2rig1caric3valc2olleg2rocc1eg2mplific1fianc2og2reg1ignific1leg1obbarc2ffoc2ggiog2ttopag1pacc2ecific2icc3eg3lucc2orc2rec1tacc3nc2uzzic1upplic0tagg1occ1rabocc3sloc2iplic2ucc0ubriac0vag2lic2rc1endic2rific0zoppic',
  ],
  ['0          amo                            amo ate       ', '0avvi0devi0invi0rinvi0sci1pi1vi'],
  ['1   iuto iuta iuti iute                                        ', '0tess'],
]

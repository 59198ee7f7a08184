/** Made by `npm run mirror:verbs`: endings in the order of verb-slots.ts, then the stems that take them, each by how
 * many letters it shares with the one before. A row that
 * begins with a digit names one of the first four rows and a tail; its empty slots are that row's, after the tail. */
export const verbTable: readonly (readonly [endings: string, stems: string])[] = [
  [
    'are ando ato ata ati ate o i a iamo ate ano avo avi ava avamo avate avano erò erai erà eremo erete eranno ai asti ò ammo aste arono erei eresti erebbe eremmo ereste erebbero i iamo iate ino assi asse assimo aste assero a',
    '0abbandon4ss3ronz3uff2it4u2us1ccarezz3eler4nn4tt3oltell4mod5pagn4ntent4rd4st3umul4s2quist1datt2debit3orment4ss2ott1ffann3erm5r3id4tt3ond3rett4ont1gevol2giorn4ust3rapp5v2it1iut1llarm3en5t3ontan2tern2z1m2bient2mal4zz3ir1nalizz2cor2im2not3ull2ticip1ppassion3ort3rezz4ofitt5v3unt1rred4st4tr3iv1scolt2pett2second4gn3icur1tterr4st3ir4v3ravers3u1ugur2ment2torizz1vanz2velen4ntur3icin4s4t1zzard0bad2gn2lbett3l2nalizz2rcoll2st1end1orbott1rontol1ullizz2tt0cal3col3m3pest2mmin3p2ncell3did3t2pit2us2v1elebr2n3tr2ss1hatt2iacchier4m4v1it1occol2llabor3m3or3pevolizz3tiv2mand3bin3ment3pil4let4ort4r2ncentr3dann4izion4on3ferm5ss4id5gur4ront3gel4ratul3sacr4egn5rv4ider4ol4tat4ult5m3t4att4empl5st4inu4ratt5oll2ordin2st4at1re3p2oll1ucin2r0degn2posit2rub2sider3tin2termin4st3t1ichiar2ffam2git2magr3ezz3ostr2sarm4ttiv3egn3infett5stall3pens5r4rezz4ut3turb2vent3or1ocument2mand3in2n1rammatizz1ubit2r0eccit1ffettu1labor2emosin2imin1margin2igr1ntr1redit2r1sager3lt3min3sper2ercit2it2ort2plor1vit0facilit2ttur1iat2d3anz2lm2rm2ss1orm2tograf1ren3quent2utt1um2nzion0gas1ener2tt1iov2r2ur1ratt3v2id1uadagn3rd3st2id2st0ignor1llumin1mbarazz2it2magin2par3egn3lor3ort4st3rovvis1ncammin4ss5tr4zz3epp3iamp3olp4ntr2debit3ign4vidu3oss4vin2fil3luenz3orm2gann3egn4ss3rass2namor2oltr2segn3tall3ult2tegr4ress5pret4st3im2vent3it1rrit1sol2pir0lacrim2gn2ment2ure2v3or1ev1iber2nk1ott0maltratt2nd3ifest4pol2rin3tell2tur1edit2morizz2n3tov2rit2scol1iglior2nimizz2r2sur1obilit2lest3l2nt2str2tiv1ult0nomin2t1uot0occup1per1rdin2ganizz2ient1s2pit2serv0parl3tecip2ss2zient1eggior2n3s4ion2rdon3nott3seguit2s3t1iagnucol3nt3zz2gnor2ttur1ort2s3t1ranz2ecis3lev3not3occup3par3sent5rv4s4t2iv2ocess4ur3gett4ramm3test4ocoll3v1unt0raccomand5nt2dun2ffredd2gion2llegr5nt2s3segn5ren5tt4icur2ttrist1ealizz2capit3lam3uper2gal3istr3ol5arizz2spir3t4aur1iabilit2bell2capitol4tt3hiam3ontatt4rd4ver2entr2fiut2gir3uard2lass2mand3bors3prover3ugin2nnov2ordin2par5l4ss3ens3ort4s3resent4ov2scatt3pett4ost3uon2tard3ir3orn3rov2valut3olt1otol2vin1ub2ot2ss0salt3ut3v2n1cal4d3pp3rt3ten4t3v2hed3if2iacqu3oper3vol2ont3tt2reenshott2us1ed2gn4al2lezion2mbr2par2questr1fam2id2orz2ratt3utt1grid1igl2stem1mont1ocializz2fferm2ggiorn3n2llecit5v2pport3ravvalut2st2ttoline5valut1palm3r3vent2er4iment3zz2iffer3r2os4t2rofond2unt3t1tabilizz3gion3mp2im3p3r2rapp3ess2uf1ud2icid2on2per5vision2ssurr1vuot0tard1elefon2nt2rmin2sser3t1imbr2r1oller2rment3n3tur1raball3cim3nquillizz3scur3tt3umatizz2em2ov2uff1urb2tel0url1s1tilizz0vaccin2lut1entil2rgogn3s1iet2gil2ol4ent2sit1ol2mit1uot0whatsapp',
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
    '0accud2quis1der1g2gred1llegger1mb2mon3utol1pprofond3unt1rross1ttribu3ut1vvil0band0cap1hiar1olp2mpat2nfer3tribu2stitu4ru1ustod0defer3in1iffer2ger2magr3inu2stribu3ubbid0esaud4r2ib2per0fall2vor1er1in2or1lu1orn0garant1est1io1rad1uar0impallid4ur4zz3ed3over1ncattiv2debol2fastid3er2gelos4r3hiott2nervos2ser2terag5fer3imor3u2ve1stitu3ru0len0marc0obbed1rd0pat3tu1er3cep1refer2oib1ul2n0rabbrivid2p1eag2per2stitu1ibad2costru2fer2pul2sarc2un0sbalord1chiar1fin1marr2ent1op2stitu1par2ed1tabil2izz2ord2up1ub2gger0toss1rad3sfer0ubbid1n1sufru0zitt',
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
    '0f0rif',
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
    '0abbracc1ccorc1ffacc1gganc1llacc3ogg1maregg1ngosc2nunc1ppogg1rrang1ssagg3oc0bac1occ1ruc0cominc0denunc0fasc1estegg0impicc1ncoragg3roc2gagg2trecc0lanc2sc0mang2ssagg1essagg1inacc0parchegg2ssegg1ig2sc1ogg2stegg1ronunc0ricominc2fug2ntracc3unc0schiacc2occ3ragg1fiduc1pacc1tracc0tracc3lasc0viagg',
  ],
  [
    '0        hi  hiamo         herò herai herà heremo herete heranno       herei heresti herebbe heremmo hereste herebbero hi hiamo hiate hino      ',
    '0affatic3og1llarg3eg3ung1nneg1ppiccic3lic1rrampic1sciug1ttacc1zzecc0becc1locc1uc0caric2sc1erc3tific1olleg2mplic3unic2ric1ritic0dedic2leg1iagnostic3log2mentic2sintossic1rog0educ1lenc1voc0falsific2ntastic2tic1icc1reg2ug0gioc2udic3stific0identific1mpieg1ncaric2dag3ic2fang2terrog3ossic2vestig0leg1itig1ogg0manc2rc2stic1edic2ndic1odific2ltiplic0neg1otific0obblig0pag1ecc2sc1ianific2eg1ratic2eg2olung3rog3voc1ubblic0rammaric2ppacific1iattacc2caric3erc2epilog2mbocc0sblocc2rig1caric2olleg1eg2mplific1fog1ignific1offoc2ttopag1pacc2ecific2ieg2orc2rec1tacc3nc0tocc1rabocc3sloc2ucc0ubriac0vendic2rific',
  ],
  [
    '0        -  amo                           - amo ate no      ',
    '0annoi1ppai1rchivi2rabbi0bestemmi0cambi1onsigli3trari2pi0divorzi0espatri0finanzi1otocopi0gonfi0imbrogli1nfuri2goi2izi2vecchi3idi0licenzi0macchi1edi2ravigli0negozi0odi0picchi2gli1remi0raddoppi1iconcili2medi2ngrazi2schi3parmi3vegli2tagli0sbagli1cambi2oppi1drai1ilenzi1offi2migli2rvegli1pecchi1tudi1ussidi1vegli0tagli0umili0vizi',
  ],
  ['0          amo                            amo ate       ', '0avvi0devi0invi0rinvi0sci1pi'],
  ['1   iuto iuta iuti iute                                        ', '0tess'],
]
